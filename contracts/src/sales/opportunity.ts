/** A possible sale, from the first talk until it is won or lost. Amounts are in the tenant's currency. */
import { IsDateString, IsIn, IsInt, IsNumber, IsUUID, Length, Max, Min } from 'class-validator';
import { events, Optional } from '../shared';

export const OUTCOMES = ['won', 'lost'] as const;
export type Outcome = (typeof OUTCOMES)[number];

class Opened {
  @Length(1, 200) title!: string;
  @IsInt() @Min(1) pipelineVersion!: number;
  @Length(1, 40) stage!: string;
  /** What it is expected to bring. */
  @Optional() @IsNumber() @Min(0) @Max(1e12) amount?: number;
  @Optional() @IsUUID() customerId?: string;
  @Optional() @IsUUID() productId?: string;
  @Optional() @IsUUID() ownerId?: string;
  @Optional() @IsDateString() @Length(10, 10) expectedCloseOn?: string;
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
  @IsUUID() customerId!: string;
}

class Assigned {
  @IsUUID() ownerId!: string;
  @Optional() @IsUUID() from?: string;
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
  @IsDateString() @Length(10, 10) wonOn!: string;
}

class Lost extends Standing {
  @Length(1, 500) reason!: string;
  @IsDateString() @Length(10, 10) lostOn!: string;
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
