/** For specs: what can happen to a contact. */
import { Contact, type WithheldBecause } from '@kizuna/contracts/marketing';
import { fact } from '@kizuna/event-sourcing';

export const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const day = (n: number) => new Date(Date.UTC(2030, 0, n)).toISOString();
export const [campaignId, another, orderId, segmentId, caseId, anotherCase, causeEventId] = [1, 2, 3, 4, 5, 6, 7].map(
  idOf,
) as [string, string, string, string, string, string, string];

export const offers = { channel: 'email', purpose: 'offers' } as const;
export const granted = fact(Contact.ConsentGranted, { ...offers, evidence: 'form 7' });
export const withdrawn = fact(Contact.ConsentWithdrawn, { ...offers, reason: 'asked us to' });
export const addressWithdrawn = fact(Contact.AddressWithdrawn, { channel: 'email', reason: 'it bounced for good' });
export const addressRestored = fact(Contact.AddressRestored, { channel: 'email', reason: 'a new one' });
export const paused = fact(Contact.Paused, { becauseOf: caseId, reason: 'a case is overdue' });
export const resumed = fact(Contact.Resumed, { becauseOf: caseId });
export const cause = { causeEventId, causeType: 'sales.order.Placed' };
export const entered = fact(Contact.EnteredSegment, { segmentId, ...cause });
export const left = fact(Contact.LeftSegment, { segmentId, ...cause });
export const touchedBy = (id: string, touchedAt: string) =>
  fact(Contact.Touched, { ...offers, campaignId: id, touchedAt });
export const touched = touchedBy(campaignId, day(1));
export const withheld = (because: WithheldBecause) => fact(Contact.TouchWithheld, { ...offers, campaignId, because });
export const responded = fact(Contact.Responded, { ...offers, campaignId, response: 'clicked' });
export const bounced = (hard: boolean) => fact(Contact.Bounced, { ...offers, campaignId, hard });
export const converted = fact(Contact.Converted, { campaignId, orderId, amount: 100 });
export const undone = (amount: number, wholly: boolean) =>
  fact(Contact.ConversionUndone, { campaignId, orderId, amount, causeEventId, wholly, reason: 'too small' });
