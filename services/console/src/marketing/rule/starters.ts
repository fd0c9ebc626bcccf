/** Rules to begin with: what most shops ask first. */
import { daysFrom, today } from '../../i18n/format';

export const STARTERS = ['lapsedBig', 'loyal', 'once', 'unhappy', 'newcomers', 'quiet'] as const;
export type Starter = (typeof STARTERS)[number];

const daysAgo = (days: number) => `${daysFrom(today(), -days)}T00:00:00.000Z`;

export const ruleOf = (starter: Starter): string =>
  JSON.stringify(
    {
      lapsedBig: { stage: 'lapsed', value: { $gte: 1000 } },
      loyal: { stage: { $in: ['retention', 'inspiration'] }, orders: { $gte: 5 } },
      once: { orders: 1 },
      unhappy: { lastScore: { $lte: 2 } },
      newcomers: { registeredAt: { $gte: daysAgo(90) } },
      quiet: { lastOrderAt: { $lt: daysAgo(180) }, 'consent.email.offers': true },
    }[starter],
  );
