/** How firms buy what needs talking: a deal, mostly a quote, and then an order; or a loss, and the reason for it. */
import { orderOfAcceptance, orderOfWin } from './consequences';
import { GOODS, priceAt, wholesale } from './goods';
import type { Life } from './life';
import type { Thing } from './plan';
import { fulfil, lineOf, shop, worthOf } from './shopping';
import { afterWork, atWork, DAY, dayOf, HOUR } from './time';

type Lines = ReturnType<typeof lineOf>[];

interface Deal {
  readonly deal: Thing;
  readonly lines: Lines;
  readonly title: string;
  readonly ownerId: string;
}

const LOST = ['the price', 'no budget this year', 'took a competitor', 'no answer any more', 'postponed'];
const ENGAGING = 'engaging';
/** Days of work between two steps, half of the time. */
const workdays = (days: number) => days * 8 * HOUR;

/** Comes to talk about machines, and some time after that again. */
export function talks(life: Life, ownerId: string, at: number): void {
  const { chance, plan } = life;
  const opened = atWork(chance, at);
  open(life, ownerId, opened);
  const pause = chance.exponential((260 * DAY) / Math.sqrt(plan.activity));
  life.later(opened + 40 * DAY + pause, (then) => talks(life, ownerId, then));
}

const MACHINES = GOODS.filter(({ name }) => /Duo|Trio|Office|Taifu/.test(name));
const MAINTENANCE = GOODS.find(({ name }) => name.startsWith('Maintenance'))!;

function open(life: Life, ownerId: string, at: number): void {
  const { chance, plan } = life;
  const machine = chance.pick(MACHINES);
  const many = Math.min(40, Math.ceil(chance.lognormal(1.6, 0.8)));
  const price = (article: typeof machine) => wholesale(priceAt(article, at - plan.from));
  const lines = [lineOf(plan, machine, many, price(machine))];
  if (chance.maybe(0.6)) lines.push(lineOf(plan, MAINTENANCE, many, price(MAINTENANCE)));
  const deal = life.thing('deal', at);
  const title = `${many} × ${machine.name}`;
  const customerId = life.customer.id;
  const { productId } = lines[0]!;
  const amount = Math.round(worthOf(lines) / 100) * 100 + 100;
  const expectedCloseOn = dayOf(at + chance.whole(30, 90) * DAY);
  life.tell(deal, 'open', { title, amount, customerId, productId, ownerId, expectedCloseOn }, at);
  if (chance.maybe(0.04)) return;
  const next = afterWork(at, chance.lognormal(workdays(5), 0.8));
  if (chance.maybe(0.14)) return lose(life, deal, chance.pick(LOST), next);
  life.later(next, () => engage(life, { deal, lines, title, ownerId }, next));
}

function engage(life: Life, deal: Deal, at: number): void {
  const { chance } = life;
  life.tell(deal.deal, 'advance', { to: ENGAGING }, at);
  if (chance.maybe(0.3)) life.tell(deal.deal, 'revalue', { amount: worthOf(deal.lines) }, at);
  if (chance.maybe(0.05)) return;
  const next = afterWork(at, chance.lognormal(workdays(6), 0.8));
  if (chance.maybe(0.65)) return life.later(next, () => quote(life, deal, next));
  if (chance.maybe(0.5)) return lose(life, deal.deal, chance.pick(LOST), next);
  life.later(next, () => {
    const amount = worthOf(deal.lines);
    const winId = life.tell(deal.deal, 'win', { amount }, next);
    // Where no quote says what was sold, the order has the deal as its one line.
    won(life, orderOfWin(winId), [{ ...deal.lines[0]!, quantity: 1, price: amount }], next);
  });
}

/** Of 30 days. Whoever says nothing until then has said no. */
function quote(life: Life, deal: Deal, at: number): void {
  const { chance, plan } = life;
  const told = life.thing('quote', at);
  const customerId = life.customer.id;
  const validUntil = dayOf(at + 30 * DAY);
  const opportunityId = deal.deal.id;
  life.tell(told, 'draft', { customerId, opportunityId, ownerId: deal.ownerId, lines: deal.lines, validUntil }, at);
  life.tell(told, 'send', {}, at);
  ask(life, deal, at);
  let { lines } = deal;
  let sent = at;
  let version = 1;
  if (chance.maybe(0.25)) {
    sent = afterWork(at, chance.lognormal(workdays(3), 0.5));
    lines = lines.map((line) => ({ ...line, price: Math.round(line.price * 0.95 * 20) / 20 }));
    version++;
    life.tell(told, 'revise', { lines, validUntil: dayOf(sent + 30 * DAY) }, sent);
    life.tell(told, 'send', {}, sent);
  }
  const answer = chance.next();
  const answered = afterWork(sent, Math.min(workdays(18), chance.lognormal(workdays(5), 0.7)));
  if (answer < 0.22) {
    const reason = chance.pick(LOST);
    life.tell(told, 'decline', { reason }, answered);
    return lose(life, deal.deal, reason, answered);
  }
  if (answer < 0.38) return lose(life, deal.deal, 'no answer any more', atWork(chance, sent + 34 * DAY));
  life.later(answered, () => {
    const acceptanceId = life.tell(told, 'accept', { version }, answered);
    won(life, orderOfAcceptance(plan, acceptanceId, deal.deal), lines, answered);
  });
}

/** The owner asks after it, mostly. */
function ask(life: Life, { title, ownerId }: Deal, sent: number): void {
  const { chance } = life;
  const task = life.thing('task', sent);
  const due = atWork(chance, sent + chance.whole(4, 8) * DAY);
  const customerId = life.customer.id;
  life.tell(task, 'open', { title: `Ask about the quote: ${title}`, customerId, ownerId, dueOn: dayOf(due) }, sent);
  const done = chance.maybe(0.8) ? due - chance.whole(0, 2) * HOUR : atWork(chance, due + chance.whole(2, 9) * DAY);
  if (chance.maybe(0.07)) life.tell(task, 'drop', { reason: 'they were quicker' }, due - 3 * HOUR);
  else if (chance.maybe(0.95))
    life.tell(task, 'complete', { result: chance.pick(['they compare', 'on the table', 'soon']) }, done);
}

const lose = (life: Life, deal: Thing, reason: string, at: number): void =>
  void life.tell(deal, 'lose', { reason }, at);

/** The order is there by itself. It is delivered; and who has machines needs beans. */
function won(life: Life, order: Thing, lines: Lines, at: number): void {
  const back = fulfil(life, order, lines, at + 6 * DAY);
  life.purchases.push({ at, value: worthOf(lines) - back });
  life.later(atWork(life.chance, at + 25 * DAY), (then) => {
    if (!life.interested) shop(life, then);
  });
}
