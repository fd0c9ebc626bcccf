/** What customers complain of and ask, and how that is settled: mostly soon and well. */
import { QUESTIONS, SKILLS, type Skill } from './articles';
import type { Chance } from './chance';
import { taskOfScore } from './consequences';
import type { Life } from './life';
import type { Thing } from './plan';
import { afterWork, atWork, DAY, HOUR, MINUTE } from './time';

const CHANNELS = [
  { channel: 'email', weight: 40 },
  { channel: 'web', weight: 25 },
  { channel: 'phone', weight: 20 },
  { channel: 'chat', weight: 15 },
];
const PRIORITIES = [
  { priority: 'normal', weight: 70 },
  { priority: 'low', weight: 15 },
  { priority: 'high', weight: 12 },
  { priority: 'urgent', weight: 3 },
];
/** How it goes on after the first answer. */
const COURSES = [
  { course: 'settled', weight: 52 },
  { course: 'asked back', weight: 30 },
  { course: 'workshop', weight: 6 },
  { course: 'forgotten', weight: 5 },
  { course: 'withdrawn', weight: 3 },
  { course: 'duplicate', weight: 4 },
] as const;
type Course = (typeof COURSES)[number]['course'];

/** @param about the order that it is about, if it is one */
export function complain(life: Life, at: number, about?: Thing): void {
  const { chance } = life;
  const skill = chance.pick(about ? (['delivery', 'delivery', 'billing', 'coffee'] as const) : SKILLS);
  const told = life.thing('case', life.openCases.length);
  const { subject, text, answer } = chance.pick(QUESTIONS[skill]);
  const { channel } = chance.weighted(CHANNELS);
  const opened = channel === 'phone' || channel === 'chat' ? atWork(chance, at) : at;
  const { priority } = chance.weighted(PRIORITIES);
  life.tell(told, 'open', { customerId: life.customer.id, channel, subject, text, priority, skill }, opened);
  const { course } = chance.weighted(COURSES);
  const span = { from: opened, to: Infinity };
  life.openCases.push(span);
  if (course === 'duplicate') again(life, told, opened, subject);
  span.to = settle(life, { told, skill, answer, opened }, course);
}

interface Question {
  readonly told: Thing;
  readonly skill: Skill;
  readonly answer: string;
  readonly opened: number;
}

/** @returns when it is settled for good */
function settle(life: Life, question: Question, course: Course): number {
  const { chance } = life;
  const { told, opened } = question;
  const late = chance.maybe(0.06) ? 8 : 1;
  const replied = afterWork(opened, chance.lognormal(80 * MINUTE, 0.8) * late);
  life.tell(told, 'reply', { by: 'agent', text: 'Thank you for writing. We are looking into it.' }, replied);
  if (chance.maybe(0.06)) life.tell(told, 'prioritise', { priority: 'high' }, replied);
  if (course === 'withdrawn') {
    const gone = replied + chance.whole(3, 30) * HOUR;
    life.tell(told, 'close', { reason: 'the customer needs it no more' }, gone);
    return gone;
  }
  const went = afterReply(life, told, replied, course);
  const resolved = resolve(life, question, afterWork(went, chance.lognormal(150 * MINUTE, 0.9)));
  const comesBack = chance.maybe(0.06);
  const settled = comesBack ? reopen(life, question, resolved) : resolved;
  rate(life, question, settled, settled - opened > 5 * DAY || comesBack);
  return settled;
}

/** @returns when it is our turn again */
function afterReply(life: Life, told: Thing, replied: number, course: Course): number {
  const { chance } = life;
  if (course === 'asked back') {
    life.tell(told, 'wait', { for: 'customer' }, replied);
    const back = replied + Math.max(2 * HOUR, chance.exponential(30 * HOUR));
    life.tell(told, 'reply', { by: 'customer', text: 'Here is the picture you asked for.' }, back);
    return back;
  }
  if (course === 'workshop') {
    life.tell(told, 'wait', { for: 'third-party' }, replied);
    const back = atWork(chance, replied + chance.whole(3, 9) * DAY);
    life.tell(told, 'end-waiting', {}, back);
    return back;
  }
  return course === 'forgotten' ? replied + chance.whole(8, 16) * DAY : replied + HOUR;
}

function resolve(life: Life, { told, skill, answer }: Question, at: number): number {
  const { chance, firm } = life;
  const article = chance.maybe(0.35) ? chance.pick(firm.articles.get(skill)!) : undefined;
  life.tell(told, 'reply', { by: 'agent', text: answer, articleId: article?.id }, at);
  life.tell(told, 'resolve', { resolution: answer, articleId: article?.id }, at);
  return at;
}

function reopen(life: Life, question: Question, resolved: number): number {
  const { chance } = life;
  const back = resolved + chance.whole(5, 40) * HOUR;
  life.tell(question.told, 'reply', { by: 'customer', text: 'I am sorry, it is as it was.' }, back);
  return resolve(
    life,
    { ...question, answer: `Once more, and for good: ${question.answer}` },
    afterWork(back, chance.lognormal(4 * HOUR, 0.7)),
  );
}

/** How likely each is. */
const SCORES = (bad: boolean) => [
  { score: 5, weight: bad ? 12 : 48 },
  { score: 4, weight: bad ? 22 : 33 },
  { score: 3, weight: bad ? 24 : 11 },
  { score: 2, weight: bad ? 22 : 5 },
  { score: 1, weight: bad ? 20 : 3 },
];

/** Some say what they think of it; who is not content is called by the account's owner, mostly in time. */
function rate(life: Life, { told }: Question, settled: number, bad: boolean): void {
  const { chance } = life;
  if (chance.maybe(bad ? 0.6 : 0.45)) {
    const { score } = chance.weighted(SCORES(bad));
    const at = settled + Math.round(chance.between(3, 60) * HOUR);
    const ratingId = life.tell(told, 'rate', { score, ...comment(chance, score) }, at);
    life.later(at, () => {
      life.scored = { score, at };
      if (score > 2) return;
      const called = atWork(chance, at + chance.whole(1, 4) * DAY);
      if (chance.maybe(0.9))
        life.tell(taskOfScore(ratingId), 'complete', { result: 'called; they were glad of it' }, called);
      if (chance.maybe(0.4)) goodwill(life, called);
    });
  }
  if (chance.maybe(0.8)) life.tell(told, 'close', {}, settled + chance.whole(9, 15) * DAY);
}

function comment(chance: Chance, score: number): { comment?: string } {
  if (chance.maybe(0.6)) return {};
  if (score > 3) return { comment: chance.pick(['Quick and kind.', 'All good.', 'Arigatō!', 'Danke, alles bestens.']) };
  return { comment: chance.pick(['It took too long.', 'I had to ask twice.', 'Nobody called back.']) };
}

/** A small credit for the trouble. */
function goodwill(life: Life, at: number): void {
  const amount = life.chance.whole(5, 25);
  const lines = [{ sku: 'GOODWILL', quantity: 1, price: -amount }];
  const credit = life.thing('order', `credit ${at}`);
  const reason = 'for the trouble with a case';
  life.tell(credit, 'credit', { kind: 'adjustment', customerId: life.customer.id, lines, reason }, at);
  life.credited += amount;
}

/** The same on another channel: it goes on in the first. */
function again(life: Life, first: Thing, opened: number, subject: string): void {
  const { chance } = life;
  const second = life.thing('case', `${life.openCases.length} again`);
  const at = opened + chance.whole(20, 90) * MINUTE;
  const customerId = life.customer.id;
  life.tell(second, 'open', { customerId, channel: 'web', subject: `Again: ${subject}`, priority: 'normal' }, at);
  life.tell(second, 'link-duplicate', { of: first.id }, afterWork(at, 20 * MINUTE));
}
