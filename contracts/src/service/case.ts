/** Something a customer asked of us or complained about, until it is settled. */
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDateString,
  IsIn,
  IsInt,
  IsNumber,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { events, Id, Optional, Personal } from '../shared';

export const CASE_CHANNELS = ['email', 'phone', 'web', 'chat', 'post', 'fax', 'referral', 'in-person'] as const;
export type CaseChannel = (typeof CASE_CHANNELS)[number];

export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** The two promises of a service level: that we answer, and that it is settled. */
export const CLOCKS = ['first-reply', 'resolution'] as const;
export type Clock = (typeof CLOCKS)[number];

/** Whom we wait for. While it is not us, the clock of the resolution stands still. */
export const WAITING_FOR = ['customer', 'third-party'] as const;
export type WaitingFor = (typeof WAITING_FOR)[number];

class Opened {
  @Optional() @Id() customerId?: string;
  @IsIn(CASE_CHANNELS) channel!: CaseChannel;
  @Personal() @Length(1, 200) subject!: string;
  @Personal() @Optional() @Length(1, 20_000) text?: string;
  @IsIn(PRIORITIES) priority!: Priority;
  /** What it is about, and what an agent must know to settle it. */
  @Optional() @Length(1, 100) skill?: string;
  @IsInt() @Min(1) slaVersion!: number;
  /** Its id in the system that it came from. */
  @Optional() @Length(1, 100) reference?: string;
}

/** One who could have had the case, and why they did or did not get it. */
class Candidate {
  @Id() agentId!: string;
  /** Open cases that the agent had. */
  @IsInt() @Min(0) load!: number;
  @IsInt() @Min(0) capacity!: number;
  @IsBoolean() skilled!: boolean;
}

/** Handed to an agent. */
class Routed {
  @Id() agentId!: string;
  /** Who had it until now. */
  @Optional() @Id() from?: string;
  /** In a sentence. */
  @Length(1, 300) reason!: string;
  @Optional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => Candidate)
  candidates?: Candidate[];
}

/** Nobody can have it now: it stays in the queue. */
class RoutingFailed {
  @Length(1, 300) reason!: string;
}

class Replied {
  @IsIn(['agent', 'customer']) by!: 'agent' | 'customer';
  @Personal() @Length(1, 20_000) text!: string;
  @Optional() @Id() articleId?: string;
  /** Whether it is our first answer: true, or absent. */
  @Optional() @IsBoolean() first?: boolean;
}

/** The end of a case ends the waiting too, without a word of its own. */
class Waiting {
  @IsIn(WAITING_FOR) for!: WaitingFor;
}
class WaitingEnded {
  @IsIn(WAITING_FOR) for!: WaitingFor;
}

class Prioritised {
  @IsIn(PRIORITIES) priority!: Priority;
  @IsIn(PRIORITIES) from!: Priority;
}

/** An end, or the end of an end. */
class Held {
  /** Who has one open case less by it, or one more if it is reopened. Absent: nobody. */
  @Optional() @Id() agentId?: string;
}
class Resolved extends Held {
  @Length(1, 1000) resolution!: string;
  @Optional() @Id() articleId?: string;
}
class Reopened extends Held {
  @Length(1, 500) reason!: string;
}
class Closed extends Held {
  /** Why it ends without having been resolved: withdrawn, spam, cannot be done. Absent: it was resolved. */
  @Optional() @Length(1, 500) reason?: string;
}

/** The same as another case, in which it goes on. */
class LinkedAsDuplicate extends Held {
  @Id() of!: string;
}

/** A promise was not kept: once for each clock, and for the resolution once more after each reopening. */
class Breached {
  @IsIn(CLOCKS) clock!: Clock;
  @IsDateString() @Length(24, 24) dueAt!: string;
}

class Escalated {
  @Length(1, 300) reason!: string;
}

class Rated {
  /** 1 is worst, 5 best. */
  @IsInt() @Min(1) @Max(5) score!: number;
  @Personal() @Optional() @Length(1, 2000) comment?: string;
  /** Who settled it. */
  @Optional() @Id() agentId?: string;
}

/** A step of another system that has no other word here, told as it was. */
class Noted {
  @Length(1, 300) activity!: string;
  @Optional() @Length(1, 100) by?: string;
  @Optional() @IsNumber() @Min(1) step?: number;
}

export const Case = events('service.case', {
  Opened,
  Routed,
  RoutingFailed,
  Replied,
  Waiting,
  WaitingEnded,
  Prioritised,
  Resolved,
  Reopened,
  Closed,
  LinkedAsDuplicate,
  Breached,
  Escalated,
  Rated,
  Noted,
});
