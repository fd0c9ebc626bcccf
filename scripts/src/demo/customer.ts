/** Who the customers are, how we came to know them, and what they then do. */
import { answersCampaigns, issue } from './answers';
import { complain } from './cases';
import { talks } from './deals';
import type { Firm } from './firm';
import { Life, type Leave } from './life';
import { somebody, someFirm } from './names';
import { thing, type DemoCommand, type Plan, type Thing } from './plan';
import { habitsOf, shop } from './shopping';
import { atLeisure, atWork, DAY, HOUR } from './time';

/** Of ten customers, three are firms. */
const isFirm = (plan: Plan, number: number): boolean => plan.chance.of('kind', number).maybe(0.28);

const SOURCES = {
  person: [
    { source: 'web shop', weight: 55 },
    { source: 'advertisement', weight: 18 },
    { source: 'newsletter', weight: 12 },
    { source: 'shop', weight: 15 },
  ],
  organisation: [
    { source: 'trade fair', weight: 30 },
    { source: 'web shop', weight: 30 },
    { source: 'phone', weight: 25 },
    { source: 'advertisement', weight: 15 },
  ],
};
const SECTORS = ['hospitality', 'offices', 'retail', 'education', 'health care', 'public services', 'manufacturing'];

/** Tells a customer's whole life. */
export function customer(plan: Plan, firm: Firm, number: number, out: (command: DemoCommand) => void): void {
  const chance = plan.chance.of('customer', number);
  const kind = isFirm(plan, number) ? 'organisation' : 'person';
  const day = joins(plan, (number + chance.next()) / plan.customers);
  const since = kind === 'organisation' ? atWork(chance, day) : atLeisure(chance, day);
  const life = new Life(plan, firm, number, chance, kind, habitsOf(chance, kind, plan.activity), since, out);
  register(life);
  const owner = kind === 'organisation' || chance.maybe(0.05) ? nameOwner(life) : undefined;
  consent(life);
  answersCampaigns(life);
  begin(life, owner);
  asks(life);
  life.live();
}

/** A fifth comes in the first two months, the others more and more. @param share of all customers, 0 to 1 */
function joins({ from, until }: Plan, share: number): number {
  const opens = from + DAY;
  // Whoever comes on a weekend is registered on Monday.
  const days = (until - opens) / DAY - 3;
  const early = Math.min(60, days / 2);
  if (share < 0.2) return opens + early * DAY * (share / 0.2);
  const later = (share - 0.2) / 0.8;
  // Half as many in the beginning as in the end.
  const grown = Math.sqrt(1 + 3 * later) - 1;
  return opens + (early + (days - early) * grown) * DAY;
}

function register(life: Life): void {
  const { chance, kind, number, since } = life;
  const known = kind === 'person' ? somebody(chance, number) : { ...someFirm(chance, number), ...size(life) };
  const friend = chance.maybe(0.1) ? another(life, kind) : undefined;
  const source = friend ? 'referral' : chance.weighted(SOURCES[kind]).source;
  life.tell(life.customer, 'register', { kind, ...known, source }, since);
  life.tell(life.customer, 'link-identifier', { scheme: 'email', value: known.email }, since);
  const relate = (relation: string, to: Thing | undefined) =>
    to && life.tell(life.customer, 'relate', { kind: relation, to: to.id }, since);
  relate('referred-by', friend);
  if (kind === 'organisation' && chance.maybe(0.06)) relate('subsidiary-of', another(life, 'organisation'));
  if (kind === 'person' && chance.maybe(0.08)) relate('works-for', another(life, 'organisation'));
}

function size({ chance }: Life) {
  const employees = Math.min(60_000, Math.ceil(chance.lognormal(45, 1.5)));
  const revenue = employees * chance.whole(40, 160) * 1000;
  return { sector: chance.pick(SECTORS), employees, revenue, yearEstablished: chance.whole(1890, 2020) };
}

/** One of a kind whom we knew before, if one is soon found. */
function another({ plan, chance, number }: Life, kind: Life['kind']): Thing | undefined {
  for (let tries = 0; tries < 4 && number > 10; tries++) {
    const other = Math.floor(number * 0.9 * chance.next());
    if (isFirm(plan, other) === (kind === 'organisation')) return thing(plan, 'customer', other);
  }
  return undefined;
}

function nameOwner(life: Life): string {
  const { id: ownerId } = life.chance.pick(life.firm.sellers);
  life.tell(life.customer, 'name-owner', { ownerId }, life.since);
  return ownerId;
}

const CONSENTS: readonly { leave: Leave; channel: string; purpose: string; person: number; organisation: number }[] = [
  { leave: 'email newsletter', channel: 'email', purpose: 'newsletter', person: 0.6, organisation: 0.45 },
  { leave: 'email offers', channel: 'email', purpose: 'offers', person: 0.55, organisation: 0.35 },
  { leave: 'phone research', channel: 'phone', purpose: 'research', person: 0.03, organisation: 0.4 },
];

/** Few take back what they gave. */
function consent(life: Life): void {
  const { chance, contact, since, kind, plan } = life;
  for (const { leave, channel, purpose, ...given } of CONSENTS) {
    if (!chance.maybe(given[kind])) continue;
    const use = { channel, purpose };
    const evidence = kind === 'person' ? 'ticked and confirmed by mail' : 'signed with the first letter';
    life.tell(contact, 'grant-consent', { ...use, evidence }, since);
    const ends = since + chance.exponential(1500) * DAY;
    life.consents.set(leave, { from: since, to: ends });
    if (ends < plan.until) life.tell(contact, 'withdraw-consent', { ...use, reason: 'unsubscribed' }, ends);
  }
}

/** How it begins: people buy at once or think it over, firms talk first or just buy. */
function begin(life: Life, owner: string | undefined): void {
  const { chance, kind, since } = life;
  if (kind === 'organisation' && owner && chance.maybe(0.75)) {
    life.later(since + (1 + chance.exponential(25)) * DAY, (then) => talks(life, owner, then));
    if (!chance.maybe(0.2)) return;
  }
  if (!chance.maybe(0.86)) return;
  const welcome = kind === 'person' && chance.maybe(0.15) ? issue(life, undefined, 10) : undefined;
  const thinks = chance.maybe(0.6) ? 0 : chance.exponential(25);
  const first = thinks === 0 ? since + chance.whole(1, 3) * HOUR : atLeisure(chance, since + (1 + thinks) * DAY);
  life.later(first, (then) => shop(life, then, welcome));
}

/** Questions that come without an order. */
function asks(life: Life): void {
  const { chance, kind, plan } = life;
  const pause = () => (chance.exponential(kind === 'person' ? 2600 : 1100) / plan.activity) * DAY;
  const ask = (at: number): void => {
    complain(life, at);
    life.later(atLeisure(chance, at + 20 * DAY + pause()), ask);
  };
  life.later(atLeisure(chance, life.since + DAY + pause()), ask);
}
