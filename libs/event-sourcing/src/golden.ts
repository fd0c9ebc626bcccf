/**
 * Golden files: for each version of each event a sample as it was stored, kept for ever. They prove that whatever was
 * once written can be read by the code of today.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allEventTypes, type EventType } from '@kizuna/contracts/shared';
import { upcast } from './upcast';
import { exampleOf } from './validation/example';
import { jsonSchemaOf } from './validation/json-schema';
import { validatorOf } from './validation/validator';

/**
 * What is wrong with the golden files of the events that are declared, a sentence for each fault.
 * @param update writes the missing samples of today's versions; a file that exists is never changed
 */
export function goldenFaults(folder: string, update: boolean, types: readonly EventType[] = allEventTypes()): string[] {
  if (update) mkdirSync(folder, { recursive: true });
  const samples = types.flatMap((type) =>
    Array.from({ length: type.version }, (_, i) => ({ type, version: i + 1, name: `${type.type}.v${i + 1}.json` })),
  );
  const known = new Set(samples.map(({ name }) => name));
  const forgotten = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => !known.has(name));
  return [
    ...samples.flatMap(({ type, version, name }) => faultsOf(join(folder, name), name, type, version, update)),
    ...forgotten.map((name) => `${name} is of no declared event: stored events of it could not be read any more`),
  ];
}

function faultsOf(file: string, name: string, type: EventType, version: number, update: boolean): string[] {
  if (!existsSync(file)) {
    if (version < type.version) return [`${name} is missing: bring it back, what was stored then cannot be made anew`];
    if (!update) return [`${name} is missing: run this with UPDATE_GOLDEN=1 to write a sample, then commit it`];
    writeFileSync(file, `${JSON.stringify(exampleOf(jsonSchemaOf(type.class)), null, 2)}\n`);
  }
  try {
    validatorOf(type.class)(upcast(type.type, version, JSON.parse(readFileSync(file, 'utf8')) as object));
    return [];
  } catch (error) {
    return [`${name} cannot be read as the ${type.type} of today: ${(error as Error).message}`];
  }
}
