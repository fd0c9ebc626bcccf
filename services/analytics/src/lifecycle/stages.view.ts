/** How do customers move through the lifecycle? One row for each stage, and one for those who have lapsed. */
import { IsIn, IsInt, IsNumber } from 'class-validator';
import { Lifecycle, LIFECYCLE_STAGES, type LifecycleStage } from '@kizuna/contracts/analytics';
import { eventTypeOf, Optional } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';
import { plus } from '../plus';

const ROWS = [...LIFECYCLE_STAGES, 'lapsed'] as const;

/** Who has lapsed is in no stage: they left it, and come to one again when they are won back. */
export class StageRow {
  @IsIn(ROWS) stage!: LifecycleStage | 'lapsed';
  /** Customers that are in it now. */
  @IsInt() current!: number;
  /** How often one came to it. */
  @IsInt() entered!: number;
  /** How often one went on from it. */
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

const { type: LAPSED } = eventTypeOf(Lifecycle.Lapsed);
const { type: WON_BACK } = eventTypeOf(Lifecycle.WonBack);

export const stages = view('analytics.stages', StageRow, { version: 2 })
  .key(({ type, data }) => {
    const { stage, from } = data as { stage: string; from?: string };
    if (type === LAPSED) return [stage, 'lapsed'];
    if (type === WON_BACK) return ['lapsed', stage];
    return from ? [from, stage] : stage;
  })
  .initially((stage) => ({ stage: stage as StageRow['stage'], current: 0, entered: 0, left: 0, dwelledMs: 0 }))
  .on(Lifecycle, {
    Entered: (row, { from, dwellMs = 0 }) => (row.stage === from ? went(row, dwellMs) : came(row)),
    Lapsed: (row, { dwellMs = 0 }) => (row.stage === 'lapsed' ? came(row) : went(row, dwellMs)),
    WonBack: (row, { dwellMs = 0 }) => (row.stage === 'lapsed' ? went(row, dwellMs) : came(row)),
  });
