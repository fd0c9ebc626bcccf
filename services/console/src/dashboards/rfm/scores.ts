/**
 * Scores by quintiles, 1 to 5, of recency, frequency and monetary value. A score says how many of all who bought have a
 * lower value: under a fifth of them is 1, four fifths or more is 5. Who has the same value has the same score, so a
 * score stands for a range of values, and who has it can be asked for.
 */
import type { Row } from '../../api/types';

export type Buyer = Row<'/analytics/rfm'>;

export const SCORES = [1, 2, 3, 4, 5] as const;
export const MEASURES = ['recency', 'frequency', 'monetary'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Bounds {
  readonly least: string | number;
  readonly most: string | number;
}

export interface Scale {
  readonly scoreOf: (value: string | number) => number;
  /** Least and most value of each score that somebody has. */
  readonly bounds: ReadonlyMap<number, Bounds>;
}

const ascending = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

const valueOf = (buyer: Buyer, measure: Measure): string | number =>
  measure === 'recency' ? buyer.lastPurchaseOn! : measure === 'frequency' ? buyer.frequency : buyer.monetary;

export function scaleOf(values: readonly (string | number)[]): Scale {
  const sorted = values.toSorted(ascending);
  const scores = new Map<string | number, number>();
  const bounds = new Map<number, Bounds>();
  sorted.forEach((value, below) => {
    if (scores.has(value)) return;
    const score = 1 + Math.floor((5 * below) / sorted.length);
    scores.set(value, score);
    bounds.set(score, { least: bounds.get(score)?.least ?? value, most: value });
  });
  return { scoreOf: (value) => scores.get(value) ?? 1, bounds };
}

export interface RfmCell {
  customers: number;
  value: number;
}

export interface Scored {
  readonly scales: Readonly<Record<Measure, Scale>>;
  /** By the three scores, as `5-4-3`. */
  readonly cells: ReadonlyMap<string, RfmCell>;
  readonly buyers: number;
}

/** All who bought, scored. Who has bought nothing that was not undone has no scores. */
export function scored(rows: readonly Buyer[]): Scored {
  const buyers = rows.filter(
    ({ frequency, purchases, lastPurchaseOn }) => frequency > 0 && purchases > 0 && lastPurchaseOn,
  );
  const scale = (measure: Measure) => scaleOf(buyers.map((buyer) => valueOf(buyer, measure)));
  const scales = { recency: scale('recency'), frequency: scale('frequency'), monetary: scale('monetary') };
  const cells = new Map<string, RfmCell>();
  for (const buyer of buyers) {
    const key = MEASURES.map((measure) => scales[measure].scoreOf(valueOf(buyer, measure))).join('-');
    const cell = cells.get(key) ?? { customers: 0, value: 0 };
    cell.customers += 1;
    cell.value += buyer.monetary;
    cells.set(key, cell);
  }
  return { scales, cells, buyers: buyers.length };
}

/** All cells with some scores of recency and frequency, and one of money or any. */
export function sumOf({ cells }: Scored, r: readonly number[], f: readonly number[], m: number | undefined): RfmCell {
  const sum = { customers: 0, value: 0 };
  for (const [key, cell] of cells) {
    const [recency, frequency, monetary] = key.split('-').map(Number) as [number, number, number];
    if (!r.includes(recency) || !f.includes(frequency) || (m !== undefined && m !== monetary)) continue;
    sum.customers += cell.customers;
    sum.value += cell.value;
  }
  return sum;
}

/** The values that neighbouring scores stand for, as `least..most`. */
export function rangeOf({ scales }: Scored, measure: Measure, scores: readonly number[]): string {
  const had = scores.flatMap((score) => scales[measure].bounds.get(score) ?? []);
  const least = had.map((each) => each.least).toSorted(ascending)[0];
  const most = had
    .map((each) => each.most)
    .toSorted(ascending)
    .at(-1);
  return least === undefined ? '' : `${least}..${most}`;
}
