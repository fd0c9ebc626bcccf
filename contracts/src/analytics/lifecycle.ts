/** How far our bond with a customer has come. Its id is the customer's. */
import { IsDateString, IsIn, IsInt, Length, Min } from 'class-validator';
import { events, Id, Optional } from '../shared';

/** In order: they know us and we them; they consider us; they bought; they bought again; they bring others. */
export const LIFECYCLE_STAGES = ['reach', 'acquisition', 'conversion', 'retention', 'inspiration'] as const;
export type LifecycleStage = (typeof LIFECYCLE_STAGES)[number];

/** A customer who has bought and does not buy again for so many days has lapsed. */
export const LAPSE_AFTER_DAYS = 180;

/** How the way to a stage ended or began, and why. */
class Transition {
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

/** The customer came to a stage. Acted upon by others: a stage is entered once. */
class Entered extends Transition {}

/**
 * A customer who had bought was silent for too long. The stage is the one that they had reached; the cause is the
 * purchase with which the silence began.
 */
class Lapsed extends Transition {
  /** When they last bought. */
  @IsDateString() @Length(24, 24) silentSince!: string;
}

/**
 * A lapsed customer bought again, and is back in the stage that they had left, or in that of those who bought again.
 * `enteredAt` is when; `dwellMs` how long they were gone; `from` where they had been.
 */
class WonBack extends Transition {}

export const Lifecycle = events('analytics.lifecycle', { Entered, Lapsed, WonBack });
