/** What we sell. Prices are in the tenant's currency. */
import { IsNumber, Length, Max, Min } from 'class-validator';
import { events, Optional } from '../shared';

class Listed {
  @Length(1, 120) name!: string;
  @Optional() @Length(1, 60) series?: string;
  @IsNumber() @Min(0) @Max(1e12) listPrice!: number;
}

class Repriced {
  @IsNumber() @Min(0) @Max(1e12) listPrice!: number;
  @IsNumber() @Min(0) @Max(1e12) from!: number;
}

class Discontinued {
  @Optional() @Length(1, 500) reason?: string;
}

export const Product = events('sales.product', { Listed, Repriced, Discontinued });
