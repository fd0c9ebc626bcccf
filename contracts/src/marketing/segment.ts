/** Customers for whom a rule holds. Who comes in and goes out is told by the customers' contacts. */
import { IsInt, Length, Min } from 'class-validator';
import { events } from '../shared';

class Rule {
  /** A filter over `marketing.profiles` in the language of queries, as JSON text: `{"stage":"lapsed"}`. */
  @Length(2, 4000) rule!: string;
}

class Defined extends Rule {
  @Length(1, 120) name!: string;
}

class Redefined extends Rule {
  /** 2 for the second rule. */
  @IsInt() @Min(2) version!: number;
}

class Renamed {
  @Length(1, 120) name!: string;
}

class Retired {
  @Length(1, 500) reason!: string;
}

export const Segment = events('marketing.segment', { Defined, Redefined, Renamed, Retired });
