/** What marketing adds to the 360: what we may tell a customer, what we told them, and what came of it. */
import { type Contact, type Channel, type Purpose } from '@kizuna/contracts/marketing';
import type { RecordedEvent } from '@kizuna/event-sourcing';
import type { Steps } from '@kizuna/read-models';
import { plus } from '../plus';
import type { CustomerRow } from './customer-row';
import { later, short, told, touched } from './touchpoints';

interface Use {
  readonly channel: Channel;
  readonly purpose: Purpose;
}

const of = ({ channel, purpose }: Use) => `${purpose} by ${channel}`;
const otherUses = (row: CustomerRow, { channel, purpose }: Use) =>
  row.consent.filter((known) => known.channel !== channel || known.purpose !== purpose);
const otherChannels = (row: CustomerRow, channel: Channel) =>
  row.withdrawnAddresses.filter((known) => known !== channel);

type Counted = 'touched' | 'withheld' | 'responded' | 'converted';

/** A step that counts and tells. */
const counted =
  <T>(what: Counted, by: (data: T) => number, label: (data: T) => string) =>
  (row: CustomerRow, data: T, event: RecordedEvent): CustomerRow =>
    touched({ ...row, campaigns: plus(row.campaigns, { [what]: by(data) }) }, event, label(data));
const once = () => 1;

export const fromContact: Steps<CustomerRow, typeof Contact> = {
  ConsentGranted: (row, { channel, purpose }, event) => {
    const consent = [...otherUses(row, { channel, purpose }), { channel, purpose, since: event.effectiveAt }];
    return touched({ ...row, consent }, event, `consented to ${of({ channel, purpose })}`);
  },
  ConsentWithdrawn: (row, use, event) =>
    touched({ ...row, consent: otherUses(row, use) }, event, `no longer consents to ${of(use)}`),
  AddressWithdrawn: (row, { channel, reason }, event) => {
    const withdrawnAddresses = [...otherChannels(row, channel), channel];
    return touched({ ...row, withdrawnAddresses }, event, `${channel} withdrawn: ${short(reason)}`);
  },
  AddressRestored: (row, { channel, reason }, event) =>
    touched(
      { ...row, withdrawnAddresses: otherChannels(row, channel) },
      event,
      `${channel} restored: ${short(reason)}`,
    ),
  Paused: told(({ reason }) => `campaigns paused: ${short(reason)}`),
  Resumed: told(() => 'campaigns resumed'),
  EnteredSegment: told(() => 'came into a segment'),
  LeftSegment: told(() => 'left a segment'),
  Touched: (row, touch, event) => {
    const { lastTouchAt } = row.campaigns;
    const campaigns = plus(row.campaigns, { touched: 1 });
    const now = { ...campaigns, lastTouchAt: later(lastTouchAt, event.effectiveAt) };
    return touched({ ...row, campaigns: now }, event, `sent ${of(touch)}`);
  },
  TouchWithheld: counted('withheld', once, (touch) => `not sent ${of(touch)}: ${touch.because}`),
  Responded: counted('responded', once, ({ response, channel }) => `${response} by ${channel}`),
  Bounced: told(({ channel, hard }) => `${channel} bounced${hard ? ' for good' : ''}`),
  Converted: counted('converted', once, ({ amount }) => `bought for ${amount} after a campaign`),
  ConversionUndone: counted(
    'converted',
    ({ wholly }) => (wholly ? -1 : 0),
    ({ amount }) => `purchase after a campaign undone: ${amount}`,
  ),
};
