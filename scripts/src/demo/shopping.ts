/**
 * How customers buy. Each has a pace, and after each purchase may lose interest for ever without a word: the model of
 * Fader, Hardie and Lee (BG/NBD, 2005), which real buyers follow well. So some buy each week, most now and then, and
 * silence may be a pause or the end.
 */
import { complain } from './cases';
import type { Chance } from './chance';
import { productOf, skuOf } from './firm';
import { onSale, priceAt, wholesale, type Article } from './goods';
import type { Habits, Life } from './life';
import type { Plan, Thing } from './plan';
import { atLeisure, atWork, DAY, dayOf, HOUR, season } from './time';

/** A code that makes an order cheaper, if it comes in time. */
export interface Code extends Thing {
  readonly percent: number;
  /** In ms. */
  readonly validUntil: number;
}

/** Purchases of one customer are days apart. */
const QUICKEST = 4;
const SLOWEST = 900;

export function habitsOf(chance: Chance, kind: Life['kind'], activity: number): Habits {
  const rate = (chance.gamma(1.1) * activity) / (kind === 'person' ? 75 : 55);
  return {
    pace: Math.min(SLOWEST, Math.max(QUICKEST, 1 / rate)),
    quits: Math.min(1, chance.beta(0.9, 4.5) / activity),
  };
}

/** Buys now, and again, until there is no interest any more. */
export function shop(life: Life, at: number, code?: Code): void {
  order(life, at, code);
  life.interested = !life.chance.maybe(life.habits.quits);
  if (life.interested) life.later(nextVisit(life, at), (then) => shop(life, then));
}

/** Buys because of a campaign. Who had lost interest may have found it again. */
export function comeBack(life: Life, at: number, code?: Code): void {
  order(life, at, code);
  if (life.interested || !life.chance.maybe(0.4)) return;
  life.interested = true;
  life.later(nextVisit(life, at), (then) => shop(life, then));
}

/** Some visits of the quiet months are left out. */
function nextVisit({ chance, kind, habits }: Life, at: number): number {
  let next = at;
  do next += (QUICKEST + chance.exponential(habits.pace)) * DAY;
  while (!chance.maybe(season(next)));
  return kind === 'person' ? atLeisure(chance, next) : atWork(chance, next);
}

interface Line {
  readonly sku: string;
  readonly productId: string;
  readonly description: string;
  readonly quantity: number;
  readonly price: number;
}

export const cents = (amount: number): number => Math.round(amount * 100) / 100;
export const worthOf = (lines: readonly Pick<Line, 'quantity' | 'price'>[]): number =>
  cents(lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0));

export const lineOf = (plan: Plan, article: Article, quantity: number, price: number): Line => ({
  sku: skuOf(article),
  productId: productOf(plan, article).id,
  description: article.name,
  quantity,
  price,
});

/** What somebody puts into a basket: firms take more of fewer things, at their price. */
export function basket(plan: Plan, chance: Chance, at: number, isFirm: boolean): Line[] {
  const age = at - plan.from;
  const wanted = new Set<Article>();
  const goods = onSale(age).filter(({ series }) => !isFirm || series === 'beans' || series === 'accessories');
  for (let left = chance.whole(1, isFirm ? 4 : 3); left > 0; left--) wanted.add(chance.weighted(goods));
  return [...wanted].map((article) => {
    const price = priceAt(article, age);
    if (isFirm) return lineOf(plan, article, chance.whole(3, 20), wholesale(price));
    return lineOf(plan, article, article.price > 80 ? 1 : chance.whole(1, 3), price);
  });
}

const CHANNELS = [
  { channel: 'web', weight: 80 },
  { channel: 'shop', weight: 12 },
  { channel: 'phone', weight: 8 },
];
const CANCELLED = ['ordered twice', 'found it cheaper', 'takes too long', 'the payment failed'];
const RETURNED = ['not as expected', 'arrived damaged', 'too many', 'the wrong grind'];

/** One order, with all that becomes of it. */
function order(life: Life, at: number, code?: Code): void {
  const { plan, chance, kind } = life;
  const lines = basket(plan, chance, at, kind === 'organisation');
  const used = code && at < code.validUntil ? code : undefined;
  const discount = used && cents((worthOf(lines) * used.percent) / 100);
  const total = cents(worthOf(lines) - (discount ?? 0));
  const placed = life.thing('order', life.purchases.length);
  const { channel } = chance.weighted(CHANNELS);
  const customerId = life.customer.id;
  life.tell(placed, 'place', { customerId, lines, channel, discount, promotionCodeId: used?.id }, at);
  if (chance.maybe(0.02)) {
    life.purchases.push({ at, value: 0 });
    life.tell(placed, 'cancel', { reason: chance.pick(CANCELLED) }, at + chance.whole(3, 12) * HOUR);
    return;
  }
  const back = fulfil(life, placed, lines, at);
  life.purchases.push({ at, value: total - back });
  if (life.purchases.length === 3 && kind === 'person') {
    const value = `KIZUNA-${String(life.number).padStart(6, '0')}`;
    life.tell(life.customer, 'link-identifier', { scheme: 'loyalty', value }, at);
  }
}

/** Delivers, takes back what is not wanted, and hears what there is to complain about. @returns the value given back */
export function fulfil(life: Life, placed: Thing, lines: readonly Line[], at: number): number {
  const { chance } = life;
  const delivered = atWork(chance, at + chance.whole(1, 4) * DAY);
  life.tell(placed, 'deliver', { deliveredOn: dayOf(delivered) }, delivered);
  const returns = chance.maybe(0.05);
  const complains = chance.maybe(returns ? 0.3 : 0.05);
  if (complains)
    life.later(atLeisure(chance, delivered + DAY * chance.whole(1, 4)), (then) => complain(life, then, placed));
  if (!returns) return 0;
  const line = chance.whole(0, lines.length - 1);
  const { quantity, price } = lines[line]!;
  const some = chance.whole(1, Math.min(3, quantity));
  const back = { lines: [{ line, quantity: some }], reason: chance.pick(RETURNED) };
  life.tell(placed, 'return', back, atWork(chance, delivered + DAY * chance.whole(5, 16)));
  return some * price;
}
