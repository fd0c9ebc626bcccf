/** What is in the pipeline? One row for each version: its stages with the deals in them, and how deals ended. */
import { Type } from 'class-transformer';
import { IsArray, IsInt, IsNumber, IsString, ValidateNested } from 'class-validator';
import { Opportunity, type Outcome } from '@kizuna/contracts/sales';
import { view } from '@kizuna/read-models';
import { cents } from '../money';
import { stagesOf } from './stage';

class Sum {
  @IsInt() count!: number;
  /** Open and lost deals: what they were expected to bring. Won ones: what they brought. */
  @IsNumber() value!: number;
}

class StageSum extends Sum {
  @IsString() stage!: string;
  @IsNumber() probability!: number;
  /** Value by probability. */
  @IsNumber() weighted!: number;
}

export class PipelineRow {
  @IsInt() version!: number;
  /** In the order in which a deal goes through them. */
  @IsArray() @ValidateNested({ each: true }) @Type(() => StageSum) stages!: StageSum[];
  @ValidateNested() @Type(() => Sum) won!: Sum;
  @ValidateNested() @Type(() => Sum) lost!: Sum;
}

const NOTHING: Sum = { count: 0, value: 0 };

const changed = <S extends Sum>(sum: S, count: number, value: number): S => ({
  ...sum,
  count: sum.count + count,
  value: cents(sum.value + value),
});

/** The deals of one stage changed by so many and so much. */
const inStage = (row: PipelineRow, stage: string, count: number, value = 0): PipelineRow => ({
  ...row,
  stages: row.stages.map((sum) => {
    if (sum.stage !== stage) return sum;
    const now = changed(sum, count, value);
    return { ...now, weighted: cents(now.value * now.probability) };
  }),
});

const ended = (row: PipelineRow, outcome: Outcome, count: number, value = 0): PipelineRow => ({
  ...row,
  [outcome]: changed(row[outcome], count, value),
});

const minus = (value = 0) => -value;

export const pipeline = view('sales.pipeline', PipelineRow, { version: 1 })
  .key(({ data }) => String((data as { pipelineVersion: number }).pipelineVersion))
  .initially((key) => ({
    version: Number(key),
    stages: stagesOf(Number(key)).map(({ name, probability }) => ({
      stage: name,
      probability,
      weighted: 0,
      ...NOTHING,
    })),
    won: NOTHING,
    lost: NOTHING,
  }))
  .on(Opportunity, {
    Opened: (row, { stage, amount }) => inStage(row, stage, 1, amount),
    Advanced: (row, { from, to, expected }) => inStage(inStage(row, from, -1, minus(expected)), to, 1, expected),
    Revalued: (row, { stage, expected = 0, amount }) => inStage(row, stage, 0, amount - expected),
    Won: (row, { stage, expected, amount }) => ended(inStage(row, stage, -1, minus(expected)), 'won', 1, amount),
    Lost: (row, { stage, expected }) => ended(inStage(row, stage, -1, minus(expected)), 'lost', 1, expected),
    Reopened: (row, { stage, expected, undoes, amount = expected }) =>
      ended(inStage(row, stage, 1, expected), undoes, -1, minus(amount)),
  });
