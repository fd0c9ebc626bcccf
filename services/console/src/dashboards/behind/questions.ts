/** Which events stand behind a figure. */
import type { LiveEvent } from '../../api/live';
import type { EventsAsked } from './events';

const ENTERED = 'analytics.lifecycle.Entered';
const LAPSED = 'analytics.lifecycle.Lapsed';
const WON_BACK = 'analytics.lifecycle.WonBack';

const said = (event: LiveEvent) => event.data as Readonly<Record<string, string | number | undefined>>;
const dayOf = ({ time }: LiveEvent) => time.slice(0, 10);

/** With which customers came to a stage, or lapsed. */
export const cameTo = (stage: string): EventsAsked =>
  stage === 'lapsed'
    ? { name: 'lapsed', types: [LAPSED], keep: () => true }
    : { name: `came ${stage}`, types: [ENTERED, WON_BACK], keep: (event) => said(event).stage === stage };

/** With which they went on from one stage to another; from `new`, to `lapsed`, or from it to `wonBack`. */
export function wentFrom(from: string, to: string): EventsAsked {
  const name = `went ${from} ${to}`;
  if (to === 'wonBack') return { name, types: [WON_BACK], keep: () => true };
  if (to === 'lapsed') return { name, types: [LAPSED], keep: (event) => said(event).stage === from };
  const before = from === 'new' ? undefined : from;
  return { name, types: [ENTERED], keep: (event) => said(event).stage === to && said(event).from === before };
}

/** With which lapsed customers came back to the last stage. */
export const WON_BACK_TO_INSPIRATION: EventsAsked = {
  name: 'won back to inspiration',
  types: [WON_BACK],
  keep: (event) => said(event).stage === 'inspiration',
};

interface Life {
  cohort: string;
  /** The event that tells of each month. */
  readonly months: Map<string, LiveEvent>;
}

/** Those of a cohort, by the event that tells of their first month, or of a later one. */
export function ofCohort(cohort: string, month: string = cohort): EventsAsked {
  return {
    name: `cohort ${cohort} ${month}`,
    types: ['analytics.activity.ActiveInMonth', 'analytics.activity.CohortCorrected'],
    keep: () => true,
    pick: (events) => {
      const lives = new Map<string, Life>();
      for (const event of events.toSorted((a, b) => a.globalposition - b.globalposition)) {
        const { cohort: first, month: active = first } = said(event) as { cohort: string; month?: string };
        const life = lives.get(event.aggregateid) ?? { cohort: first, months: new Map<string, LiveEvent>() };
        life.cohort = first;
        life.months.set(active, event);
        lives.set(event.aggregateid, life);
      }
      return [...lives.values()].flatMap(({ cohort: its, months }) => {
        const event = its === cohort ? months.get(month) : undefined;
        return event ? [event] : [];
      });
    },
  };
}

const ORDER_EVENTS = ['Placed', 'Returned', 'Cancelled', 'Credited'].map((name) => `sales.order.${name}`);

/** What brought, or took back, the revenue of some days. */
export const revenueOf = (from: string, to: string): EventsAsked => ({
  name: `revenue ${from} ${to}`,
  types: ORDER_EVENTS,
  keep: (event) => dayOf(event) >= from && dayOf(event) <= to,
});

/** What such an event adds to the net revenue. */
export function revenueIn(event: LiveEvent): number {
  const { total = 0, amount = 0 } = event.data as { total?: number; amount?: number };
  return event.type.endsWith('.Returned') || event.type.endsWith('.Cancelled') ? -amount : total;
}

const CASE_EVENTS = ['Opened', 'Resolved', 'Breached', 'Rated'].map((name) => `service.case.${name}`);

export const casesOf = (from: string, to: string): EventsAsked => ({
  name: `cases ${from} ${to}`,
  types: CASE_EVENTS,
  keep: (event) => dayOf(event) >= from && dayOf(event) <= to,
});

/** Purchases put down to a campaign, and those undone. */
export const conversionsOf = (campaign: string): EventsAsked => ({
  name: `conversions ${campaign}`,
  types: ['marketing.contact.Converted', 'marketing.contact.ConversionUndone'],
  keep: (event) => said(event).campaignId === campaign,
});

export function conversionIn(event: LiveEvent): number {
  const { amount = 0 } = event.data as { amount?: number };
  return event.type.endsWith('.ConversionUndone') ? -amount : amount;
}
