/** The queues of the desk: which cases are in each, and in which order they are to be worked off. */
import { session } from '../../session/session';
import type { Filter } from '../../api/types';
import { dueOf, type CaseRow } from './sla';

export const QUEUES = ['mine', 'unassigned', 'urgent', 'waiting', 'overdue', 'all'] as const;
export type QueueName = (typeof QUEUES)[number];

export const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const;
export const CASE_STATUSES = ['open', 'waiting', 'resolved', 'closed', 'duplicate'] as const;
export const CHANNELS = ['email', 'phone', 'web', 'chat', 'post', 'fax', 'referral', 'in-person'] as const;

/** A part of a queue as the server can sort it. */
export interface Part {
  readonly filter: Filter;
  readonly sort: string;
}

export interface Queue {
  readonly name: QueueName;
  readonly filter: Filter;
  readonly parts: readonly Part[];
  readonly before: (one: CaseRow, other: CaseRow) => number;
}

export const LIVE: Filter = { status: { $in: ['open', 'waiting'] } };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whoever uses the page, if they are one of the staff and not a token of an installation. */
export const me = (): string | undefined => (UUID.test(session.who?.actor ?? '') ? session.who?.actor : undefined);

/**
 * @param agentId whose cases are "mine"; absent: nobody's, and the queue is empty
 * @param now what is due before is overdue, ISO 8601
 */
export function queueOf(name: QueueName, agentId: string | undefined, now: string): Queue {
  const filter = FILTERS[name](agentId, now);
  if (name === 'all') return { name, filter, parts: [{ filter, sort: '-openedAt' }], before: newestFirst };
  if (name !== 'urgent') return { name, filter, parts: byDue(filter), before: dueFirst };
  return { name, filter, parts: PRIORITIES.flatMap((priority) => byDue({ ...filter, priority })), before: urgentFirst };
}

/** What is missing is null: no case is this. */
const NO_CASE: Filter = { agentId: { $exists: false, $ne: null } };

const FILTERS: Record<QueueName, (agentId: string | undefined, now: string) => Filter> = {
  mine: (agentId) => (agentId ? { ...LIVE, agentId } : { ...LIVE, ...NO_CASE }),
  unassigned: () => ({ ...LIVE, agentId: null }),
  urgent: () => LIVE,
  waiting: () => ({ status: 'waiting' }),
  overdue: (_, now) => ({
    ...LIVE,
    $or: [{ breached: true }, { firstReplyDueAt: { $lt: now } }, { resolutionDueAt: { $lt: now } }],
  }),
  all: () => ({}),
};

const absent = { $exists: false };
const present = { $exists: true };

/** What we owe an answer, what is to be settled, and what waits for somebody else. */
const byDue = (filter: Filter): Part[] => [
  { filter: { ...filter, firstReplyDueAt: present }, sort: 'firstReplyDueAt' },
  { filter: { ...filter, firstReplyDueAt: absent, resolutionDueAt: present }, sort: 'resolutionDueAt' },
  { filter: { ...filter, firstReplyDueAt: absent, resolutionDueAt: absent }, sort: 'since' },
];

const compare = (one: string, other: string): number => (one < other ? -1 : +(one > other));
/** After every moment. */
const NEVER = '~';

const dueFirst = (one: CaseRow, other: CaseRow): number =>
  compare(dueOf(one) ?? NEVER, dueOf(other) ?? NEVER) || compare(one.since, other.since) || compare(one.id, other.id);

/** What waits for somebody else comes with its priority: each lane of the server is in this order. */
const urgentFirst = (one: CaseRow, other: CaseRow): number =>
  PRIORITIES.indexOf(one.priority) - PRIORITIES.indexOf(other.priority) || dueFirst(one, other);

const newestFirst = (one: CaseRow, other: CaseRow): number => compare(other.openedAt, one.openedAt);
