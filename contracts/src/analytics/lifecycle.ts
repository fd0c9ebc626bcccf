/** How far our bond with a customer has come. Its id is the customer's. */
import { IsDateString, IsIn, IsInt, Length, Min } from 'class-validator';
import { events, Id, Optional } from '../shared';

/** In order: they know us and we them; they consider us; they bought; they bought again. */
export const LIFECYCLE_STAGES = ['reach', 'acquisition', 'conversion', 'retention'] as const;
export type LifecycleStage = (typeof LIFECYCLE_STAGES)[number];

/** The customer came to a stage. Acted upon by others: a stage is entered once. */
class Entered {
  @IsIn(LIFECYCLE_STAGES) stage!: LifecycleStage;
  /** Absent: it is the first. */
  @Optional() @IsIn(LIFECYCLE_STAGES) from?: LifecycleStage;
  /** Also when the event takes effect. Later than its cause did if an earlier cause became known later. */
  @IsDateString() @Length(24, 24) enteredAt!: string;
  /** How long the customer was in the stage before, in milliseconds. */
  @Optional() @IsInt() @Min(0) dwellMs?: number;
  @Id() causeEventId!: string;
  /** Full name of the event, e.g. `sales.opportunity.Won`. */
  @Length(1, 200) causeType!: string;
  /** What it happened to, e.g. the opportunity. */
  @Id() causeId!: string;
}

export const Lifecycle = events('analytics.lifecycle', { Entered });
