/** How do customers move through the lifecycle? One row for each stage. */
import { IsIn, IsInt, IsNumber } from 'class-validator';
import { Lifecycle, LIFECYCLE_STAGES, type LifecycleStage } from '@kizuna/contracts/analytics';
import { Optional } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';
import { plus } from '../plus';

export class StageRow {
  @IsIn(LIFECYCLE_STAGES) stage!: LifecycleStage;
  /** Customers that are in it now. */
  @IsInt() current!: number;
  /** That ever came to it. */
  @IsInt() entered!: number;
  /** That went on from it. */
  @IsInt() left!: number;
  /** How long those who went on were in it, all together, in milliseconds. */
  @IsInt() dwelledMs!: number;
  /** And on average; absent while nobody has gone on. */
  @Optional() @IsNumber() meanDwellMs?: number;
}

const came = (row: StageRow): StageRow => plus(row, { current: 1, entered: 1 });
const went = (row: StageRow, dwellMs: number): StageRow => {
  const now = plus(row, { current: -1, left: 1, dwelledMs: dwellMs });
  return { ...now, meanDwellMs: Math.round(now.dwelledMs / now.left) };
};

export const stages = view('analytics.stages', StageRow, { version: 1 })
  .key(({ data }) => {
    const { stage, from } = data as { stage: string; from?: string };
    return from ? [from, stage] : stage;
  })
  .initially((stage) => ({ stage: stage as LifecycleStage, current: 0, entered: 0, left: 0, dwelledMs: 0 }))
  .on(Lifecycle, {
    Entered: (row, { from, dwellMs = 0 }) => (row.stage === from ? went(row, dwellMs) : came(row)),
  });
