/** Whom the company addresses with what, and when: segments with their rules, and campaigns four times a year. */
import type { Channel, Purpose } from '@kizuna/contracts/marketing';
import type { Leave, Life } from './life';
import { type Teller, thing, type Thing } from './plan';
import { DAY, HOUR, startOf } from './time';

interface Audience {
  readonly name: string;
  readonly rule: object;
  /**
   * Whether a customer is in it without doubt at a moment. Segments are kept by a policy; who answers a campaign must
   * have been in it, so where the life of a customer leaves a doubt, the customer does not answer.
   */
  readonly has: (life: Life, at: number) => boolean;
}

/** Silence until a customer has lapsed, with days to spare: for one who has not, and for one who has. */
const NOT_YET_LAPSED = 178 * DAY;
const LAPSED = 182 * DAY;

const lastBought = (life: Life, at: number): number => at - (life.boughtLastBefore(at) ?? at);
const isBuying = (life: Life, at: number): boolean => {
  const silence = lastBought(life, at);
  return 0 < silence && silence < NOT_YET_LAPSED;
};

const AUDIENCES = {
  readers: {
    name: 'Readers of the letter',
    rule: { 'consent.email.newsletter': true },
    has: () => true,
  },
  newcomers: {
    name: 'Bought once',
    rule: { stage: 'conversion' },
    has: (life, at) => life.purchases.length === 1 && isBuying(life, at),
  },
  prospects: {
    name: 'Have not bought yet',
    rule: { stage: { $in: ['reach', 'acquisition'] } },
    has: (life) => life.purchases.length === 0,
  },
  lapsed: {
    name: 'Lapsed big buyers',
    rule: { stage: 'lapsed', value: { $gte: 100 } },
    has: (life, at) => lastBought(life, at) > LAPSED && life.value() >= 110,
  },
  loyal: {
    name: 'Loyal customers',
    rule: { stage: { $in: ['retention', 'inspiration'] }, orders: { $gte: 5 } },
    has: (life, at) => life.purchases.filter(({ value }) => value > 0).length > 5 && isBuying(life, at),
  },
  firms: {
    name: 'Firms that may be asked',
    rule: { kind: 'organisation', 'consent.phone.research': true },
    has: ({ kind }) => kind === 'organisation',
  },
  disappointed: {
    name: 'Disappointed by us',
    rule: { lastScore: { $lte: 2 } },
    has: ({ scored }, at) => scored !== undefined && scored.score <= 2 && scored.at < at - 3 * DAY,
  },
} satisfies Record<string, Audience>;

interface Sort {
  readonly audience: keyof typeof AUDIENCES;
  /** `{}` is the season. */
  readonly name: string;
  readonly subject: string;
  readonly channel: Channel & ('email' | 'phone');
  readonly purpose: Purpose;
  readonly leave: Leave;
  /** Day of the quarter, and of which quarters. */
  readonly day: number;
  readonly quarters: readonly number[];
  readonly budget: number;
  /** Per cent that a code takes off, which those get who are in it. */
  readonly code?: number;
}

const ALL = [0, 1, 2, 3];
const letter = { channel: 'email', purpose: 'newsletter', leave: 'email newsletter' } as const;
const offer = { channel: 'email', purpose: 'offers', leave: 'email offers' } as const;
const call = { channel: 'phone', purpose: 'research', leave: 'phone research' } as const;

/** More than a week apart, so that nobody is addressed too often. */
const SORTS: readonly Sort[] = [
  {
    audience: 'readers',
    ...letter,
    day: 20,
    quarters: ALL,
    name: 'Letter, {}',
    subject: 'What we roast now',
    budget: 400,
  },
  {
    audience: 'newcomers',
    ...offer,
    day: 33,
    quarters: ALL,
    name: 'A second cup, {}',
    subject: 'Was it good?',
    budget: 300,
  },
  {
    audience: 'prospects',
    ...offer,
    day: 46,
    quarters: ALL,
    name: 'First taste, {}',
    subject: 'A taster for you',
    budget: 500,
  },
  {
    audience: 'disappointed',
    ...call,
    day: 53,
    quarters: [0, 2],
    name: 'What went wrong, {}',
    subject: 'Two questions',
    budget: 200,
  },
  {
    audience: 'lapsed',
    ...offer,
    day: 60,
    quarters: ALL,
    name: 'We miss you, {}',
    subject: 'Fifteen per cent',
    budget: 800,
    code: 15,
  },
  {
    audience: 'loyal',
    ...offer,
    day: 73,
    quarters: [1, 3],
    name: 'Thank you, {}',
    subject: 'For our regulars',
    budget: 600,
  },
  {
    audience: 'firms',
    ...call,
    day: 85,
    quarters: [2],
    name: 'How do you brew, {}',
    subject: 'Ten questions',
    budget: 2500,
  },
];

export interface Campaign extends Omit<Sort, 'name' | 'quarters' | 'day'>, Thing {
  readonly launchedAt: number;
}

const QUARTER = 91;

/** Tells of segments and campaigns. @returns the campaigns in the order of their launches */
export function campaigns(teller: Teller): Campaign[] {
  const { plan } = teller;
  for (const [word, { name, rule }] of Object.entries(AUDIENCES)) {
    const at = plan.from + 9 * HOUR;
    teller.tell(thing(plan, 'segment', word), 'define', { name, rule: JSON.stringify(rule) }, at);
  }
  const days = (plan.until - plan.from) / DAY;
  return Array.from({ length: Math.ceil(days / QUARTER) }, (_, quarter) =>
    SORTS.filter(({ quarters }) => quarters.includes(quarter % 4)).map((sort) => campaign(teller, sort, quarter)),
  ).flat();
}

function campaign(teller: Teller, { quarters: _, day, name, ...sort }: Sort, quarter: number): Campaign {
  const { plan } = teller;
  const told = thing(plan, 'campaign', `${sort.audience} ${quarter}`);
  const launchedAt = onWeekday(plan.from + (quarter * QUARTER + day) * DAY) + 8 * HOUR;
  const { subject, channel, purpose, budget, audience } = sort;
  const { id: segmentId } = thing(plan, 'segment', audience);
  const planned = { name: name.replace('{}', seasonOf(launchedAt)), segmentId, channel, purpose, subject, budget };
  teller.tell(told, 'plan', planned, launchedAt - 11 * DAY + 7 * HOUR);
  teller.tell(told, 'launch', {}, launchedAt);
  teller.tell(told, 'close', {}, launchedAt + 35 * DAY + 7 * HOUR);
  return { ...told, ...sort, launchedAt };
}

function onWeekday(at: number): number {
  const weekday = new Date(at).getUTCDay();
  return startOf(at) + (weekday === 6 ? 2 * DAY : weekday === 0 ? DAY : 0);
}

const SEASONS = ['winter', 'spring', 'summer', 'autumn'];

/** `autumn 2025` */
function seasonOf(at: number): string {
  const date = new Date(at);
  return `${SEASONS[Math.floor(((date.getUTCMonth() + 1) % 12) / 3)]} ${date.getUTCFullYear()}`;
}

/** Whether a campaign touched a customer when it was launched. False may also mean that it cannot be known. */
export const touched = (life: Life, { audience, leave, channel, launchedAt: at }: Campaign): boolean =>
  life.since < at - 3 * DAY &&
  life.hasLeave(leave, at) &&
  life.isApproachable(at, channel) &&
  AUDIENCES[audience].has(life, at);
