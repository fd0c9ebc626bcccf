/** What the company sells: coffee, and what it takes to make it. */
import { DAY } from './time';

type Series = 'beans' | 'grinders' | 'machines' | 'accessories' | 'service';

export interface Article {
  readonly name: string;
  readonly series: Series;
  /** When the company began. */
  readonly price: number;
  /** How often people take it, beside others. */
  readonly weight: number;
  /** Day of the company on which it was listed, or discontinued. */
  readonly since?: number;
  readonly until?: number;
}

const beans = (name: string, price: number, weight: number, when: Pick<Article, 'since' | 'until'> = {}): Article => ({
  name,
  series: 'beans',
  price,
  weight,
  ...when,
});

export const GOODS: readonly Article[] = [
  beans('House blend, 1 kg', 21.9, 30),
  beans('Espresso Notte, 1 kg', 24.5, 26),
  beans('Decaf Sera, 500 g', 13.9, 8),
  beans('Yirgacheffe, 250 g', 11.5, 14),
  beans('Huehuetenango, 250 g', 10.8, 10),
  beans('Winter blend, 1 kg', 25.9, 9),
  beans('Monsooned Malabar, 250 g', 9.9, 4, { until: 520 }),
  beans('Geisha reserve, 100 g', 29, 2, { since: 400 }),
  beans('Sencha, 100 g', 12.5, 6, { since: 210 }),
  { name: 'Hand grinder Kumo', series: 'grinders', price: 89, weight: 2 },
  { name: 'Electric grinder Arashi', series: 'grinders', price: 249, weight: 1.2 },
  { name: 'Shop grinder Taifu', series: 'grinders', price: 1190, weight: 0 },
  { name: 'Espresso machine Solo', series: 'machines', price: 590, weight: 0.8 },
  { name: 'Espresso machine Duo', series: 'machines', price: 2450, weight: 0 },
  { name: 'Espresso machine Trio', series: 'machines', price: 6900, weight: 0 },
  { name: 'Filter brewer Office', series: 'machines', price: 780, weight: 0.1 },
  { name: 'Filter papers, 200', series: 'accessories', price: 6.5, weight: 14 },
  { name: 'Cupping set', series: 'accessories', price: 42, weight: 2 },
  { name: 'Milk jug, 600 ml', series: 'accessories', price: 19.9, weight: 4 },
  { name: 'Descaler, 1 l', series: 'accessories', price: 14.9, weight: 6 },
  { name: 'Maintenance, one year', series: 'service', price: 340, weight: 0 },
  { name: 'Barista course, one day', series: 'service', price: 180, weight: 0.6 },
];

/** On day 365 of the company all prices go up. */
export const REPRICED_ON = 365;
const RISE: Readonly<Record<Series, number>> = {
  beans: 1.06,
  grinders: 1.03,
  machines: 1.03,
  accessories: 1,
  service: 1.04,
};

/** To five cents. */
export const risen = ({ price, series }: Article): number => Math.round(price * RISE[series] * 20) / 20;

/** What it costs so many ms after the company began. */
export const priceAt = (article: Article, age: number): number =>
  age < (REPRICED_ON + 1) * DAY ? article.price : risen(article);

/** Those that are on sale so many ms after the company began; with a day to spare, so that nobody meets the change. */
export const onSale = (age: number): Article[] =>
  GOODS.filter(({ since = -1, until = Infinity }) => (since + 1) * DAY < age && age < until * DAY);

/** What firms pay, who buy by the list for wholesale. */
export const wholesale = (price: number): number => Math.round(price * 0.9 * 20) / 20;
