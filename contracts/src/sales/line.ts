/** What orders and quotes consist of. Amounts are in the tenant's currency. */
import { IsInt, IsNumber, Length, Max, Min } from 'class-validator';
import { Id, Optional } from '../shared';

/** What was sold, and at which price each. */
class Item {
  /** By which the seller knows it: a stock code, or the name of a product. */
  @Length(1, 60) sku!: string;
  @Optional() @Id() productId?: string;
  @Optional() @Length(1, 200) description?: string;
}

export class Line extends Item {
  @IsInt() @Min(1) @Max(1e6) quantity!: number;
  /** Of one. The rules allow four decimals; only sums are rounded to cents. */
  @IsNumber() @Min(0) @Max(1e12) price!: number;
}

/** A line that takes back or adjusts: quantity or price may be below zero. */
export class CreditLine extends Item {
  @IsInt() @Min(-1e6) @Max(1e6) quantity!: number;
  @IsNumber() @Min(-1e9) @Max(1e9) price!: number;
}

/** Enough for the largest baskets of wholesale, and a bound on what one event costs. */
export const MOST_LINES = 2000;
