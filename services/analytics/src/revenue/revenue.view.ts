/** What did a day bring? One row for each day on which orders were placed, taken back or credited. */
import { IsInt, IsNumber } from 'class-validator';
import { Order } from '@kizuna/contracts/sales';
import { Day } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';
import { plus } from '../plus';

export class RevenueRow {
  /** In UTC; the key. */
  @Day() day!: string;
  /** Placed on it. */
  @IsInt() orders!: number;
  /** Lines of these orders and of the day's credits. */
  @IsInt() lines!: number;
  /** What these orders came to. */
  @IsNumber() gross!: number;
  /** And those among them whose customer is known. */
  @IsNumber() withCustomer!: number;
  /** What was given back on it, whenever it was bought. */
  @IsNumber() returned!: number;
  /** What the orders still were worth that were cancelled on it. */
  @IsNumber() cancelled!: number;
  /** Sum of the day's credits; mostly below zero. */
  @IsNumber() credited!: number;
  /** What is left: gross and credited, less what was returned and cancelled. */
  @IsNumber() net!: number;
}

/** The row of a day says what happened on it: later days do not change it, only what becomes known late. */
export const revenue = view('analytics.revenue', RevenueRow, { version: 1 })
  .key(({ effectiveAt }) => effectiveAt.slice(0, 10))
  .initially((day) => ({
    day,
    orders: 0,
    lines: 0,
    gross: 0,
    withCustomer: 0,
    returned: 0,
    cancelled: 0,
    credited: 0,
    net: 0,
  }))
  .on(Order, {
    Placed: (row, { total, customerId, lines }) =>
      plus(row, {
        orders: 1,
        lines: lines.length,
        gross: total,
        withCustomer: customerId === undefined ? 0 : total,
        net: total,
      }),
    Returned: (row, { amount }) => plus(row, { returned: amount, net: -amount }),
    Cancelled: (row, { amount }) => plus(row, { cancelled: amount, net: -amount }),
    Credited: (row, { total, lines }) => plus(row, { lines: lines.length, credited: total, net: total }),
  });
