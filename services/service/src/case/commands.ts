/** What can be asked of a case. */
import { OmitType, PickType } from '@nestjs/mapped-types';
import { IsIn } from 'class-validator';
import { Case, PRIORITIES, type Priority } from '@kizuna/contracts/service';
import { Optional, Personal } from '@kizuna/contracts/shared';

export class Open extends OmitType(Case.Opened, ['priority', 'slaVersion']) {
  @Personal() override subject!: string;
  @Personal() override text?: string;
  /** Absent: normal. */
  @Optional() @IsIn(PRIORITIES) priority?: Priority;
}

/**
 * By hand, or with the candidates among whom a rule chose. What a rule chose holds only as long as the case is still
 * with the one who had it then (`from`, or nobody): a choice by hand in the meantime is not undone.
 */
export class Route extends PickType(Case.Routed, ['agentId', 'from', 'reason', 'candidates']) {}
export class FailRouting extends PickType(Case.RoutingFailed, ['reason']) {}

export class Reply extends OmitType(Case.Replied, ['first']) {
  @Personal() override text!: string;
}
export class Wait extends PickType(Case.Waiting, ['for']) {}
export class EndWaiting {}
export class Prioritise extends PickType(Case.Prioritised, ['priority']) {}
/** A step of another system, told as it was. */
export class Note extends PickType(Case.Noted, ['activity', 'by', 'step']) {}

export class Resolve extends PickType(Case.Resolved, ['resolution', 'articleId']) {}
export class Reopen extends PickType(Case.Reopened, ['reason']) {}
export class Close extends PickType(Case.Closed, ['reason']) {}
export class LinkDuplicate extends PickType(Case.LinkedAsDuplicate, ['of']) {}
export class Rate extends PickType(Case.Rated, ['score', 'comment']) {
  @Personal() override comment?: string;
}

export class Breach extends PickType(Case.Breached, ['clock', 'dueAt']) {}
export class Escalate extends PickType(Case.Escalated, ['reason']) {}
