/** Which orders are there, what is each worth, and how far is it? What was ordered is in its basket. */
import { OmitType } from '@nestjs/mapped-types';
import { IsDateString, IsIn, IsInt, IsNumber } from 'class-validator';
import { CREDIT_KINDS, Order, type CreditKind } from '@kizuna/contracts/sales';
import { Day, Id, Optional } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';
import { cents } from '../money';

const STATUSES = ['placed', 'delivered', 'cancelled', 'credited'] as const;

export class OrderRow extends OmitType(Order.Placed, ['lines', 'total']) {
  @Id() id!: string;
  @IsIn(STATUSES) status!: (typeof STATUSES)[number];
  /** When it was placed or credited. */
  @IsDateString() placedAt!: string;
  /** How many it has. */
  @IsInt() lines!: number;
  /** As it was placed; below zero for most credits. */
  @IsNumber() total!: number;
  /** What was given back. */
  @IsNumber() returned!: number;
  /** What it still is worth: nothing once it is cancelled. */
  @IsNumber() net!: number;
  @Optional() @Day() deliveredOn?: string;
  @Optional() @IsIn(CREDIT_KINDS) creditKind?: CreditKind;
}

export const orders = view('sales.orders', OrderRow, { version: 1 })
  .initially((id) => ({ id, returned: 0 }) as OrderRow)
  .on(Order, {
    Placed: (row, { lines, ...placed }, { effectiveAt }) => ({
      ...row,
      ...placed,
      status: 'placed',
      placedAt: effectiveAt,
      lines: lines.length,
      net: placed.total,
    }),
    Credited: (row, { customerId, reference, kind, lines, total }, { effectiveAt }) => ({
      ...row,
      status: 'credited',
      customerId,
      reference,
      creditKind: kind,
      placedAt: effectiveAt,
      lines: lines.length,
      total,
      net: total,
    }),
    Delivered: (row, { deliveredOn }) => ({ ...row, status: 'delivered', deliveredOn }),
    Returned: (row, { amount }) => ({ ...row, returned: cents(row.returned + amount), net: cents(row.net - amount) }),
    Cancelled: (row) => ({ ...row, status: 'cancelled', net: 0 }),
  })
  .indexed('status', 'placedAt')
  .lookedUpBy('customerId', 'reference')
  .searched('reference', 'id');
