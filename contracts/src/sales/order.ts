/** A purchase: placed, delivered, returned in part, or cancelled. And credits, which refer to no order that we know. */
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Day, events, Id, Optional } from '../shared';
import { CreditLine, Line, MOST_LINES } from './line';

export const ORDER_CHANNELS = ['web', 'shop', 'phone', 'sales', 'other'] as const;
export type OrderChannel = (typeof ORDER_CHANNELS)[number];

export const CREDIT_KINDS = ['return', 'adjustment'] as const;
export type CreditKind = (typeof CREDIT_KINDS)[number];

class Placed {
  @Optional() @Id() customerId?: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => Line)
  lines!: Line[];
  /** Of all lines less the discount, to the cent. */
  @IsNumber() @Min(0) @Max(1e12) total!: number;
  @Optional() @IsNumber() @Min(0) @Max(1e12) discount?: number;
  @Optional() @IsIn(ORDER_CHANNELS) channel?: OrderChannel;
  /** The deal that it came of. */
  @Optional() @Id() opportunityId?: string;
  @Optional() @Id() quoteId?: string;
  /** Id of the promotion code that it was placed with. */
  @Optional() @Id() promotionCodeId?: string;
  /** Its id in the system that it came from. */
  @Optional() @Length(1, 100) reference?: string;
}

class Delivered {
  @Day() deliveredOn!: string;
}

class ReturnedLine {
  /** Place in the order, from 0. */
  @IsInt() @Min(0) @Max(MOST_LINES - 1) line!: number;
  @IsInt() @Min(1) @Max(1e6) quantity!: number;
}

class Returned {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => ReturnedLine)
  lines!: ReturnedLine[];
  /** What is given back. */
  @IsNumber() @Min(0) @Max(1e12) amount!: number;
  @Length(1, 500) reason!: string;
  /** What tells it from another return of the same things: the number of its note, say. */
  @Optional() @Length(1, 100) reference?: string;
  /** The deal that the order came of. */
  @Optional() @Id() opportunityId?: string;
}

class Cancelled {
  /** What the order still was worth. */
  @IsNumber() @Min(0) @Max(1e12) amount!: number;
  @Length(1, 500) reason!: string;
  /** The deal that the order came of. */
  @Optional() @Id() opportunityId?: string;
}

/** Value taken back, or corrected, without an order that we know: a credit note, a written-off debt, lost stock. */
class Credited {
  @IsIn(CREDIT_KINDS) kind!: CreditKind;
  @Optional() @Id() customerId?: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => CreditLine)
  lines!: CreditLine[];
  /** Of all lines, to the cent; mostly below zero. */
  @IsNumber() @Min(-1e12) @Max(1e12) total!: number;
  @Optional() @Length(1, 500) reason?: string;
  @Optional() @Length(1, 100) reference?: string;
}

export const Order = events('sales.order', { Placed, Delivered, Returned, Cancelled, Credited });
