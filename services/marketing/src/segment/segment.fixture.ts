/** For specs: what changes profiles, and segments. */
import { Lifecycle } from '@kizuna/contracts/analytics';
import { Customer } from '@kizuna/contracts/identity';
import { Contact, Segment } from '@kizuna/contracts/marketing';
import { Order } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';

export const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const day = (n: number) => new Date(Date.UTC(2030, 0, n)).toISOString();

export const [ann, bob, lapsedOnes, buyers] = [1, 2, 11, 12].map(idOf) as [string, string, string, string];

export const registered = fact(Customer.Registered, { kind: 'person', name: 'Ann', country: 'NL', source: 'form' });
export const line = { sku: 'A', quantity: 1, price: 10 };
export const placed = (total: number) => fact(Order.Placed, { lines: [line], total });
const silence = { causeEventId: idOf(90), causeType: 'sales.order.Placed', causeId: idOf(91) };
export const lapsed = fact(Lifecycle.Lapsed, {
  stage: 'conversion',
  enteredAt: day(20),
  silentSince: day(1),
  ...silence,
});
export const wonBack = fact(Lifecycle.WonBack, { stage: 'retention', enteredAt: day(25), ...silence });

export const winBack = fact(Segment.Defined, { name: 'Win back', rule: '{"stage":"lapsed"}' });
export const haveBought = fact(Segment.Defined, { name: 'Buyers', rule: '{"orders":{"$gte":1}}' });
export const retired = fact(Segment.Retired, { reason: 'no longer of use' });

export const cause = { causeEventId: idOf(92), causeType: 'analytics.lifecycle.Lapsed' };
export const entered = (segmentId: string) => fact(Contact.EnteredSegment, { segmentId, ...cause });
export const left = (segmentId: string) => fact(Contact.LeftSegment, { segmentId, ...cause });
