/** When a campaign may touch a customer, and to which one a purchase is put down. */
import { WITHHELD_BECAUSE, type Response, type WithheldBecause } from '@kizuna/contracts/marketing';
import { consents, type Leave, type Use } from './consent';

const DAY = 86_400_000;

/** So many touches in so many days are enough for anybody, over all campaigns. */
export const ENOUGH = { touches: 3, days: 7 };

/** So many days after a touch a purchase may still come of it. */
export const ATTRIBUTED_FOR = 30;

/** What a campaign did. */
export interface Touch extends Use {
  readonly touchedAt: string;
  readonly responses: readonly Response[];
  readonly bounced?: 'hard' | 'soft';
}

/**
 * By the campaign's id, in the order of their coming. A campaign is decided on once for each customer, so it stays here
 * for ever: one short entry for each campaign that meant the customer, some hundred in a long life.
 */
export type Touches = Readonly<Record<string, Touch | 'withheld'>>;

const daysBefore = (at: string, days: number) => new Date(Date.parse(at) - days * DAY).toISOString();

const touchesSince = (touches: Touches, since: string): [campaignId: string, Touch][] =>
  Object.entries(touches).filter(
    (entry): entry is [string, Touch] => entry[1] !== 'withheld' && entry[1].touchedAt > since,
  );

type Applies = (leave: Leave & { readonly touches: Touches }, use: Use, at: string) => boolean;

const APPLIES: Readonly<Record<WithheldBecause, Applies>> = {
  'no-consent': (leave, use) => !consents(leave, use),
  'address-withdrawn': ({ withdrawn }, { channel }) => withdrawn.includes(channel),
  paused: ({ paused }) => paused.length > 0,
  'too-often': ({ touches }, _, at) => touchesSince(touches, daysBefore(at, ENOUGH.days)).length >= ENOUGH.touches,
};

/** The first reason that speaks against a touch; undefined: none does. */
export const withheldBecause = (...asked: Parameters<Applies>): WithheldBecause | undefined =>
  WITHHELD_BECAUSE.find((reason) => APPLIES[reason](...asked));

/** The campaign that touched last before a purchase, if that was not too long ago. */
export function campaignBehind(touches: Touches, boughtAt: string): string | undefined {
  let last: [campaignId: string, touchedAt: string] | undefined;
  for (const [campaignId, { touchedAt }] of touchesSince(touches, daysBefore(boughtAt, ATTRIBUTED_FOR))) {
    if (touchedAt <= boughtAt && !(last && last[1] > touchedAt)) last = [campaignId, touchedAt];
  }
  return last?.[0];
}
