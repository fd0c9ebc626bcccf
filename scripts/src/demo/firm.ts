/** The company itself: who works there, what it sells at which price, what it knows, how it advertises. */
import { articles, type Skill, SKILLS } from './articles';
import { campaigns, type Campaign } from './campaigns';
import type { Chance } from './chance';
import { GOODS, REPRICED_ON, risen, wholesale, type Article } from './goods';
import { somebody } from './names';
import { Teller, thing, type DemoCommand, type Plan, type Thing } from './plan';
import { DAY, dayOf, HOUR, MINUTE } from './time';

export interface Firm {
  readonly sellers: readonly Thing[];
  readonly campaigns: readonly Campaign[];
  readonly articles: ReadonlyMap<Skill, readonly Thing[]>;
}

/** The id of what is sold, and the code by which the till knows it. */
export const productOf = (plan: Plan, { name }: Article): Thing => thing(plan, 'product', name);
export const skuOf = (article: Article): string => `KZ-${String(GOODS.indexOf(article) + 1).padStart(3, '0')}`;

export function firm(plan: Plan, out: (command: DemoCommand) => void): Firm {
  const teller = new Teller(plan, out);
  const chance = plan.chance.of('firm');
  const sellers = staff(teller, chance);
  products(teller);
  priceLists(teller);
  return { sellers, articles: articles(teller), campaigns: campaigns(teller) };
}

/** Everybody joins before the company opens on its first day. */
const opening = ({ from }: Plan, minute: number): number => from + 7 * HOUR + minute * MINUTE;

const REGIONS = ['Central Europe', 'British Isles', 'South and West', 'North', 'Asia'];

/** @returns those who look after customers */
function staff(teller: Teller, chance: Chance): Thing[] {
  const { plan } = teller;
  const { customers, activity } = plan;
  const sellers = crew(teller, chance, 'seller', Math.min(300, Math.max(4, Math.ceil(customers / 250))), REGIONS);
  const many = Math.min(150, Math.max(5, Math.ceil((customers * Math.max(1, activity)) / 1500) + 3));
  const agents = crew(teller, chance, 'agent', many, ['Service']);
  crew(teller, chance, 'marketer', 2, ['Marketing']);
  for (const [number, { id }] of agents.entries()) enlist(teller, chance, { word: 'agent', id }, number);
  return sellers;
}

/** Some who do the same, in teams of which the first is the manager. */
function crew(teller: Teller, chance: Chance, word: string, many: number, regions: readonly string[]): Thing[] {
  const { plan } = teller;
  const teams = regions.slice(0, many).map((region, place) => {
    const team = thing(plan, 'team', word === 'seller' ? place : word);
    const sells = word === 'seller';
    teller.tell(
      team,
      'form',
      { name: sells ? `Sales ${region}` : region, ...(sells ? { region } : {}) },
      opening(plan, 0),
    );
    return team;
  });
  return Array.from({ length: many }, (_, number) => {
    const one = thing(plan, 'staff', `${word} ${number}`);
    const { name, email } = somebody(chance.of(word, number), number);
    const team = teams[number % teams.length]!;
    teller.tell(one, 'join', { name, email: `${word}.${email}`, teamId: team.id }, opening(plan, 1));
    if (number < teams.length) teller.tell(team, 'entrust', { managerId: one.id }, opening(plan, 2));
    return one;
  });
}

/** The first knows everything, the others half of it; so with five, each skill is there also in somebody's holidays. */
function enlist(teller: Teller, chance: Chance, agent: Thing, number: number): void {
  const { plan } = teller;
  const own = [SKILLS[number % SKILLS.length]!, SKILLS[(number + 1) % SKILLS.length]!];
  const capacity = number === 0 ? 12 : chance.whole(8, 12);
  teller.tell(agent, 'enlist', { skills: number === 0 ? [...SKILLS] : own, capacity }, opening(plan, 3));
  for (let year = 0; year < 2; year++) {
    const gone = plan.from + (year * 365 + 40 + ((number * 53) % 300)) * DAY + 18 * HOUR;
    teller.tell(agent, 'go-away', { reason: 'on holiday' }, gone);
    teller.tell(agent, 'come-back', {}, gone + 13 * DAY - 11 * HOUR);
  }
}

function products(teller: Teller): void {
  const { plan } = teller;
  const day = (number: number) => plan.from + number * DAY + 6 * HOUR;
  for (const article of GOODS) {
    const { name, series, price, since = 0, until = Infinity } = article;
    const told = productOf(plan, article);
    const listPrice = since > REPRICED_ON ? risen(article) : price;
    teller.tell(told, 'list', { name, series, listPrice }, since === 0 ? opening(plan, 4) : day(since));
    if (since < REPRICED_ON) teller.tell(told, 'reprice', { listPrice: risen(article) }, day(REPRICED_ON));
    if (until < Infinity) teller.tell(told, 'discontinue', { reason: 'the farm sells to others now' }, day(until));
  }
}

/** For firms, a list for each year. */
function priceLists(teller: Teller): void {
  const { plan } = teller;
  const first = thing(plan, 'priceList', 'first');
  const second = thing(plan, 'priceList', 'second');
  const turn = plan.from + REPRICED_ON * DAY;
  const [begins, ends, next] = [dayOf(plan.from), dayOf(turn - DAY), dayOf(turn)];
  teller.tell(
    first,
    'publish',
    { name: `Wholesale from ${begins}`, validFrom: begins, validUntil: ends },
    opening(plan, 5),
  );
  teller.tell(second, 'publish', { name: `Wholesale from ${next}`, validFrom: next }, turn - 20 * DAY + 9 * HOUR);
  for (const article of GOODS.filter(({ since = 0 }) => since === 0)) {
    const { id: productId } = productOf(plan, article);
    teller.tell(first, 'set-price', { productId, price: wholesale(article.price) }, opening(plan, 6));
    teller.tell(second, 'set-price', { productId, price: wholesale(risen(article)) }, turn - 20 * DAY + 10 * HOUR);
  }
  teller.tell(first, 'withdraw', { reason: 'its year is over' }, turn + 8 * HOUR);
}
