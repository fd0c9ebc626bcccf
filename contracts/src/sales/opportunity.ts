/** A possible sale, from the first talk until it is won or lost. Amounts are in the tenant's currency. */
import { IsIn, IsInt, IsNumber, Length, Max, Min } from 'class-validator';
import { Day, events, Id, Optional } from '../shared';

export const OUTCOMES = ['won', 'lost'] as const;
export type Outcome = (typeof OUTCOMES)[number];

class Opened {
  @Length(1, 200) title!: string;
  @IsInt() @Min(1) pipelineVersion!: number;
  @Length(1, 40) stage!: string;
  /** What it is expected to bring. */
  @Optional() @IsNumber() @Min(0) @Max(1e12) amount?: number;
  @Optional() @Id() customerId?: string;
  @Optional() @Id() productId?: string;
  @Optional() @Id() ownerId?: string;
  @Optional() @Day() expectedCloseOn?: string;
  /** Its id in the system that it came from. */
  @Optional() @Length(1, 100) reference?: string;
}

/** In which pipeline, and what it was expected to bring when this happened. */
class Expected {
  @IsInt() @Min(1) pipelineVersion!: number;
  @Optional() @IsNumber() @Min(0) @Max(1e12) expected?: number;
}

/** Where the deal stood when this happened. Events say it, so that a view moves sums without remembering deals. */
class Standing extends Expected {
  @Length(1, 40) stage!: string;
}

class CustomerNamed extends Standing {
  @Id() customerId!: string;
}

class Assigned {
  @Id() ownerId!: string;
  @Optional() @Id() from?: string;
}

class Advanced extends Expected {
  @Length(1, 40) from!: string;
  @Length(1, 40) to!: string;
}

class Revalued extends Standing {
  /** What it is expected to bring from now on. */
  @IsNumber() @Min(0) @Max(1e12) amount!: number;
}

class Won extends Standing {
  /** What it brings. */
  @IsNumber() @Min(0) @Max(1e12) amount!: number;
  @Day() wonOn!: string;
}

class Lost extends Standing {
  @Length(1, 500) reason!: string;
  @Day() lostOn!: string;
}

/** Back to where it stood before it ended. */
class Reopened extends Standing {
  @IsIn(OUTCOMES) undoes!: Outcome;
  /** What it had brought, if it was won. */
  @Optional() @IsNumber() @Min(0) @Max(1e12) amount?: number;
  @Length(1, 500) reason!: string;
}

export const Opportunity = events('sales.opportunity', {
  Opened,
  CustomerNamed,
  Assigned,
  Advanced,
  Revalued,
  Won,
  Lost,
  Reopened,
});
