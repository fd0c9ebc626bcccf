/** How are we doing? The figures of the whole firm in one row, whose key is `all`. */
import { IsInt, IsNumber } from 'class-validator';
import { Lifecycle } from '@kizuna/contracts/analytics';
import { Customer } from '@kizuna/contracts/identity';
import { Opportunity, Order } from '@kizuna/contracts/sales';
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
  /** That were placed. */
  @IsInt() orders!: number;
  @IsInt() cancelledOrders!: number;
  /** What the orders came to when they were placed. */
  @IsNumber() orderValue!: number;
  /** And those among them whose customer is known. */
  @IsNumber() orderValueWithCustomer!: number;
  @IsNumber() returnedValue!: number;
  /** What the cancelled ones still were worth. */
  @IsNumber() cancelledValue!: number;
  /** Sum of the credits; mostly below zero. */
  @IsNumber() creditedValue!: number;
  /** What is left of the orders: placed and credited, less what was returned and cancelled. */
  @IsNumber() netOrderValue!: number;
  /** Customers that have lapsed and were not won back. */
  @IsInt() lapsed!: number;
}

const rated = (row: FiguresRow): FiguresRow => ({ ...row, winRate: winRate(row.won, row.lost) });

export const figures = view('analytics.figures', FiguresRow, { version: 2 })
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
    orders: 0,
    cancelledOrders: 0,
    orderValue: 0,
    orderValueWithCustomer: 0,
    returnedValue: 0,
    cancelledValue: 0,
    creditedValue: 0,
    netOrderValue: 0,
    lapsed: 0,
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
  })
  .on(Order, {
    Placed: (row, { total, customerId }) =>
      plus(row, {
        orders: 1,
        orderValue: total,
        orderValueWithCustomer: customerId === undefined ? 0 : total,
        netOrderValue: total,
      }),
    Returned: (row, { amount }) => plus(row, { returnedValue: amount, netOrderValue: -amount }),
    Cancelled: (row, { amount }) => plus(row, { cancelledOrders: 1, cancelledValue: amount, netOrderValue: -amount }),
    Credited: (row, { total }) => plus(row, { creditedValue: total, netOrderValue: total }),
  })
  .on(Lifecycle, {
    Lapsed: (row) => plus(row, { lapsed: 1 }),
    WonBack: (row) => plus(row, { lapsed: -1 }),
  });
