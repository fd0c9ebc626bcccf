/** What a pipeline says of its stages. */
import { PIPELINES, type Stage } from '@kizuna/contracts/sales';
import { refuse } from '@kizuna/event-sourcing';

/** The stages of a version, in their order. */
export const stagesOf = (version: number): readonly Stage[] =>
  PIPELINES[version] ?? refuse(`there is no pipeline of version ${version}`);

/** Place of a stage in its pipeline, from 0. Refused if the pipeline has no such stage. */
export function placeOf(version: number, stage: string): number {
  const stages = stagesOf(version).map(({ name }) => name);
  const place = stages.indexOf(stage);
  return place >= 0 ? place : refuse(`the pipeline has no stage ${stage}: its stages are ${stages.join(', ')}`);
}
