/** What things cost for whom: a named list of prices with a time in which it holds. */
import { IsNumber, Length, Max, Min } from 'class-validator';
import { Day, events, Id, Optional } from '../shared';

class Published {
  @Length(1, 120) name!: string;
  @Day() validFrom!: string;
  /** The last day; absent: without end. */
  @Optional() @Day() validUntil?: string;
}

class PriceSet {
  @Id() productId!: string;
  @IsNumber() @Min(0) @Max(1e12) price!: number;
  @Optional() @IsNumber() @Min(0) @Max(1e12) from?: number;
}

class PriceRemoved {
  @Id() productId!: string;
  @IsNumber() @Min(0) @Max(1e12) from!: number;
}

class Withdrawn {
  @Length(1, 500) reason!: string;
}

export const PriceList = events('sales.priceList', { Published, PriceSet, PriceRemoved, Withdrawn });
