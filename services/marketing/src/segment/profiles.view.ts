/** What is each customer to us? One row for each, from the events of all contexts: what segments are made of. */
import { Lifecycle } from '@kizuna/contracts/analytics';
import { Customer } from '@kizuna/contracts/identity';
import { Contact, type Channel, type Purpose } from '@kizuna/contracts/marketing';
import { Opportunity, Order } from '@kizuna/contracts/sales';
import { Case } from '@kizuna/contracts/service';
import type { RecordedEvent } from '@kizuna/event-sourcing';
import { view } from '@kizuna/read-models';
import { without } from '../contact/consent';
import { plus } from '../money';
import { ProfileRow, type Profile } from './profile';

/** More open cases than this are counted as this many. */
const MOST_OPEN_CASES = 50;

const NONE = { newsletter: false, offers: false, research: false };
const NO_CONSENT = { email: NONE, phone: NONE, sms: NONE, post: NONE, push: NONE };

const changed = (row: ProfileRow, { id, type }: RecordedEvent, news: Partial<Profile>): ProfileRow => ({
  ...row,
  ...news,
  changedBy: { id, type },
});

const added = (row: ProfileRow, event: RecordedEvent, sums: Parameters<typeof plus<Profile>>[1]): ProfileRow =>
  changed(plus(row, sums), event, {});

function bought(row: ProfileRow, event: RecordedEvent, total: number): ProfileRow {
  const { effectiveAt: at } = event;
  const { firstOrderAt = at, lastOrderAt = at } = row;
  const dates = {
    firstOrderAt: firstOrderAt < at ? firstOrderAt : at,
    lastOrderAt: lastOrderAt > at ? lastOrderAt : at,
  };
  return added({ ...row, ...dates }, event, { orders: 1, value: total });
}

const withCases = (row: ProfileRow, event: RecordedEvent, open: readonly string[]): ProfileRow => {
  const openCaseIds = open.slice(0, MOST_OPEN_CASES);
  return changed({ ...row, openCaseIds }, event, { openCases: openCaseIds.length });
};
const caseOpened = (row: ProfileRow, event: RecordedEvent) =>
  withCases(row, event, [...without(row.openCaseIds, event.aggregateId), event.aggregateId]);
const caseEnded = (row: ProfileRow, event: RecordedEvent) =>
  withCases(row, event, without(row.openCaseIds, event.aggregateId));

const consented = ({ consent }: ProfileRow, channel: Channel, purpose: Purpose, given: boolean): Partial<Profile> => ({
  consent: { ...consent, [channel]: { ...consent[channel], [purpose]: given } },
});

export const profiles = view('marketing.profiles', ProfileRow, { version: 1 })
  .key(({ subject }) => subject)
  .initially((id) => ({
    id,
    orders: 0,
    value: 0,
    openOpportunities: 0,
    openCases: 0,
    consent: NO_CONSENT,
    responses: 0,
    segments: [],
    openCaseIds: [],
  }))
  .on(Customer, {
    Registered: (row, { kind, country, sector, employees, source }, event) =>
      changed(row, event, { kind, country, sector, employees, source, registeredAt: event.effectiveAt }),
    Corrected: (row, { country, sector, employees, cleared = [] }, event) => {
      const { country: c, sector: s, employees: e } = row;
      const kept = { country: country ?? c, sector: sector ?? s, employees: employees ?? e };
      const gone = Object.fromEntries(cleared.filter((detail) => detail in kept).map((detail) => [detail, undefined]));
      return changed(row, event, { ...kept, ...gone });
    },
    OwnerNamed: (row, { ownerId }, event) => changed(row, event, { ownerId }),
  })
  .on(Lifecycle, {
    Entered: (row, { stage, enteredAt }, event) => changed(row, event, { stage, stageSince: enteredAt }),
    Lapsed: (row, { enteredAt }, event) => changed(row, event, { stage: 'lapsed', stageSince: enteredAt }),
    WonBack: (row, { stage, enteredAt }, event) => changed(row, event, { stage, stageSince: enteredAt }),
  })
  .on(Opportunity, {
    Opened: (row, _, event) => added(row, event, { openOpportunities: 1 }),
    CustomerNamed: (row, _, event) => added(row, event, { openOpportunities: 1 }),
    Won: (row, _, event) => added(row, event, { openOpportunities: -1 }),
    Lost: (row, _, event) => added(row, event, { openOpportunities: -1 }),
    Reopened: (row, _, event) => added(row, event, { openOpportunities: 1 }),
  })
  .on(Order, {
    Placed: (row, { total }, event) => bought(row, event, total),
    Returned: (row, { amount }, event) => added(row, event, { value: -amount }),
    Cancelled: (row, { amount }, event) => added(row, event, { orders: -1, value: -amount }),
    Credited: (row, { total }, event) => added(row, event, { value: total }),
  })
  .on(Case, {
    Opened: (row, _, event) => caseOpened(row, event),
    Reopened: (row, _, event) => caseOpened(row, event),
    Resolved: (row, _, event) => caseEnded(row, event),
    Closed: (row, _, event) => caseEnded(row, event),
    LinkedAsDuplicate: (row, _, event) => caseEnded(row, event),
    Rated: (row, { score }, event) => changed(row, event, { lastScore: score }),
  })
  .on(Contact, {
    ConsentGranted: (row, { channel, purpose }, event) => changed(row, event, consented(row, channel, purpose, true)),
    ConsentWithdrawn: (row, { channel, purpose }, event) =>
      changed(row, event, consented(row, channel, purpose, false)),
    Responded: (row, _, event) => added(row, event, { responses: 1 }),
    EnteredSegment: (row, { segmentId }) => ({ ...row, segments: [...without(row.segments, segmentId), segmentId] }),
    LeftSegment: (row, { segmentId }) => ({ ...row, segments: without(row.segments, segmentId) }),
  })
  .indexed('stage', 'value')
  .asOfBySubject();
