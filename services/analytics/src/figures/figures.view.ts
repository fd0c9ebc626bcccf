/** How are we doing? The figures of the whole firm in one row, whose key is `all`. */
import { IsInt, IsNumber } from 'class-validator';
import { Customer } from '@kizuna/contracts/identity';
import { Opportunity } from '@kizuna/contracts/sales';
import { Optional } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';
import { plus, winRate } from '../plus';

export class FiguresRow {
  @IsInt() customers!: number;
  /** Organisations that belong to another one. */
  @IsInt() subsidiaries!: number;
  @IsInt() opportunities!: number;
  /** Open ones by stage. */
  @IsInt() prospecting!: number;
  @IsInt() engaging!: number;
  @IsInt() won!: number;
  @IsInt() lost!: number;
  /** What the open ones are expected to bring. */
  @IsNumber() openValue!: number;
  /** What the won ones brought. */
  @IsNumber() wonValue!: number;
  /** Won among those that ended, 0 to 1; absent while none has. */
  @Optional() @IsNumber() winRate?: number;
  /** Opportunities that still have no customer. */
  @IsInt() withoutCustomer!: number;
}

const rated = (row: FiguresRow): FiguresRow => ({ ...row, winRate: winRate(row.won, row.lost) });

export const figures = view('analytics.figures', FiguresRow, { version: 1 })
  .key(() => 'all')
  .initially(() => ({
    customers: 0,
    subsidiaries: 0,
    opportunities: 0,
    prospecting: 0,
    engaging: 0,
    won: 0,
    lost: 0,
    openValue: 0,
    wonValue: 0,
    withoutCustomer: 0,
  }))
  .on(Customer, {
    Registered: (row) => plus(row, { customers: 1 }),
    Related: (row, { kind }) => (kind === 'subsidiary-of' ? plus(row, { subsidiaries: 1 }) : row),
    Unrelated: (row, { kind }) => (kind === 'subsidiary-of' ? plus(row, { subsidiaries: -1 }) : row),
  })
  .on(Opportunity, {
    Opened: (row, { stage, amount = 0, customerId }) =>
      plus(row, { opportunities: 1, [stage]: 1, openValue: amount, withoutCustomer: customerId ? 0 : 1 }),
    CustomerNamed: (row) => plus(row, { withoutCustomer: -1 }),
    Advanced: (row, { from, to }) => plus(row, { [from]: -1, [to]: 1 }),
    Revalued: (row, { expected = 0, amount }) => plus(row, { openValue: amount - expected }),
    Won: (row, { stage, expected = 0, amount }) =>
      rated(plus(row, { [stage]: -1, openValue: -expected, won: 1, wonValue: amount })),
    Lost: (row, { stage, expected = 0 }) => rated(plus(row, { [stage]: -1, openValue: -expected, lost: 1 })),
    Reopened: (row, { stage, expected = 0, undoes, amount = 0 }) =>
      rated(plus(row, { [stage]: 1, openValue: expected, [undoes]: -1, wonValue: -amount })),
  });
