/**
 * In which months a customer bought or brought back. Its id is the customer's. A month is named by its first day, in
 * UTC: `2030-01-01`.
 */
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, Max, Min } from 'class-validator';
import { Day, events } from '../shared';

/** A hundred years: what one event may have to list. */
const MOST_MONTHS = 1200;

/** Once for each month of a customer. */
class ActiveInMonth {
  @Day() month!: string;
  /** The first month: those who share it are one cohort. */
  @Day() cohort!: string;
  /** Months since then; 0 in the first. */
  @IsInt() @Min(0) @Max(120_000) index!: number;
}

/**
 * An earlier month became known than the one that was held for the first: the customer is of another cohort. That they
 * were active in the earlier month is said by this event alone.
 */
class CohortCorrected {
  /** The earlier month, which is the first now. */
  @Day() cohort!: string;
  @Day() from!: string;
  /** Those that were counted in the cohort `from`. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_MONTHS) @Day({ each: true }) months!: string[];
}

export const Activity = events('analytics.activity', { ActiveInMonth, CohortCorrected });
