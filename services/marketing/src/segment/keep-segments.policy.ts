/**
 * Keeps segments as their rules say. When a customer's profile changes, all active rules are asked about that customer;
 * when a rule changes, it is asked about all customers. Both may happen at once, so whoever has come or gone is looked
 * at once more: what was decided on an older profile or rule is set right, and nothing follows if it was right.
 * No circle can come of it: rules cannot ask for segments.
 */
import { Lifecycle } from '@kizuna/contracts/analytics';
import { Customer } from '@kizuna/contracts/identity';
import { Contact, Segment } from '@kizuna/contracts/marketing';
import { Opportunity, Order } from '@kizuna/contracts/sales';
import { Case } from '@kizuna/contracts/service';
import { fact, type RecordedEvent } from '@kizuna/event-sourcing';
import { each, look, policy, send, type Reaction } from '@kizuna/messaging';
import { EnterSegment, LeaveSegment } from '../contact/contact';
import type { ProfileRow } from './profile';
import { profiles } from './profiles.view';
import { holds } from './rule';
import { segments, type SegmentRow } from './segments.view';

interface Cause {
  readonly id: string;
  readonly type: string;
}

function moves(profile: ProfileRow, { id: segmentId, rule, status }: SegmentRow, cause: Cause): Reaction[] {
  const meant = status === 'active' ? holds(rule, profile) : false;
  if (meant === undefined || meant === profile.segments.includes(segmentId)) return [];
  const membership = { segmentId, causeEventId: cause.id, causeType: cause.type };
  return [send(profile.id, meant ? fact(EnterSegment, membership) : fact(LeaveSegment, membership))];
}

const profileOf = (id: string, then: (profile: ProfileRow) => readonly Reaction[]): Reaction =>
  look(profiles, { filter: { id }, limit: 1 }, (found) => found.flatMap(then));

const segmentOf = (id: string, then: (segment: SegmentRow) => readonly Reaction[]): Reaction =>
  look(segments, { filter: { id }, limit: 1 }, (found) => found.flatMap(then));

const ACTIVE = { filter: { status: 'active' } };

/**
 * Whether there is any segment comes first: where there is none, nothing more is looked at. Each segment is a row of
 * its own, so that a redelivery which finds half of the work done knows which half.
 */
const profileChanged = (_: object, event: RecordedEvent): readonly Reaction[] => {
  const { subject } = event;
  if (subject === undefined) return [];
  const ask = (profile: ProfileRow) =>
    each(segments, ACTIVE, (segment) => moves(profile, segment, profile.changedBy ?? event));
  const some = look(segments, { ...ACTIVE, limit: 1 }, ([any]) =>
    any ? [profileOf(subject, (profile) => [ask(profile)])] : [],
  );
  return [some];
};

const cameOrWent = ({ segmentId }: { segmentId: string }, event: RecordedEvent): readonly Reaction[] => [
  segmentOf(segmentId, (segment) => [profileOf(event.aggregateId, (profile) => moves(profile, segment, event))]),
];

const ruleChanged = (_: object, event: RecordedEvent): readonly Reaction[] => [
  segmentOf(event.aggregateId, (segment) => [each(profiles, {}, (profile) => moves(profile, segment, event))]),
];

export const keepSegments = policy('marketing.keep-segments')
  .key(({ subject, stream }) => subject ?? stream)
  .on(Customer, { Registered: profileChanged, Corrected: profileChanged, OwnerNamed: profileChanged })
  .on(Lifecycle, { Entered: profileChanged, Lapsed: profileChanged, WonBack: profileChanged })
  .on(Opportunity, {
    Opened: profileChanged,
    CustomerNamed: profileChanged,
    Won: profileChanged,
    Lost: profileChanged,
    Reopened: profileChanged,
  })
  .on(Order, {
    Placed: profileChanged,
    Returned: profileChanged,
    Cancelled: profileChanged,
    Credited: profileChanged,
  })
  .on(Case, {
    Opened: profileChanged,
    Reopened: profileChanged,
    Resolved: profileChanged,
    Closed: profileChanged,
    LinkedAsDuplicate: profileChanged,
    Rated: profileChanged,
  })
  .on(Contact, {
    ConsentGranted: profileChanged,
    ConsentWithdrawn: profileChanged,
    Responded: profileChanged,
    EnteredSegment: cameOrWent,
    LeftSegment: cameOrWent,
  })
  .on(Segment, { Defined: ruleChanged, Redefined: ruleChanged, Retired: ruleChanged });
