import fc from 'fast-check';
import { MEASURES, rangeOf, scaleOf, scored, SCORES, sumOf, type Buyer } from './scores';

const buyer = (lastPurchaseOn: string | undefined, frequency: number, monetary: number, purchases = frequency) =>
  ({ id: 'x', lastPurchaseOn, frequency, monetary, purchases }) as unknown as Buyer;

const day = (ordinal: number) => new Date(Date.UTC(2026, 0, 1 + ordinal)).toISOString().slice(0, 10);

const buyers = fc.array(
  fc
    .record({ day: fc.nat(300), frequency: fc.integer({ min: 1, max: 30 }), cents: fc.integer({ min: 1, max: 1e7 }) })
    .map(({ day: ordinal, frequency, cents }) => buyer(day(ordinal), frequency, cents / 100)),
  { minLength: 1, maxLength: 60 },
);

describe('a scale of quintiles', () => {
  it('given ten different values, when scored, then two each have a score', () => {
    const { scoreOf } = scaleOf([10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    expect([10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map(scoreOf)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  it('given equal values, when scored, then they have the same score, and what is above them skips', () => {
    const { scoreOf, bounds } = scaleOf([1, 1, 1, 1, 9]);
    expect(scoreOf(1)).toBe(1);
    expect(scoreOf(9)).toBe(5);
    expect([...bounds.keys()].sort()).toEqual([1, 5]);
  });

  it('a score is the share of lower values in fifths, and no higher value has a lower one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
        const { scoreOf } = scaleOf(values);
        for (const value of values) {
          const below = values.filter((each) => each < value).length;
          expect(scoreOf(value)).toBe(1 + Math.floor((5 * below) / values.length));
          for (const other of values) if (other > value) expect(scoreOf(other)).toBeGreaterThanOrEqual(scoreOf(value));
        }
      }),
    );
  });

  it('the bounds of a score hold all values that have it, and none of another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
        const { scoreOf, bounds } = scaleOf(values);
        for (const value of values)
          for (const [score, { least, most }] of bounds)
            expect(value >= (least as number) && value <= (most as number)).toBe(scoreOf(value) === score);
      }),
    );
  });
});

describe('the scores of buyers', () => {
  it('given somebody whose purchases were all undone, they have none', () => {
    const all = scored([buyer('2026-01-01', 1, 10), buyer('2026-01-02', 1, 0, 0), buyer(undefined, 0, 0)]);
    expect(all.buyers).toBe(1);
    expect([...all.cells]).toEqual([['1-1-1', { customers: 1, value: 10 }]]);
  });

  it('given nobody, there are no cells and no ranges', () => {
    const none = scored([]);
    expect(none.buyers).toBe(0);
    expect(sumOf(none, SCORES, SCORES, undefined)).toEqual({ customers: 0, value: 0 });
    expect(rangeOf(none, 'recency', SCORES)).toBe('');
  });

  it('every buyer is in one cell, and all cells together are everybody', () => {
    fc.assert(
      fc.property(buyers, (rows) => {
        const all = scored(rows);
        const sum = sumOf(all, SCORES, SCORES, undefined);
        expect(sum.customers).toBe(rows.length);
        expect(sum.value).toBeCloseTo(
          rows.reduce((total, { monetary }) => total + monetary, 0),
          2,
        );
        const parted = SCORES.map((money) => sumOf(all, SCORES, SCORES, money).customers);
        expect(parted.reduce((total, each) => total + each, 0)).toBe(rows.length);
      }),
    );
  });

  it('the range of a score finds as many as its cells count', () => {
    fc.assert(
      fc.property(buyers, fc.constantFrom(...SCORES), fc.constantFrom(...SCORES), (rows, r, f) => {
        const all = scored(rows);
        const cell = sumOf(all, [r], [f], undefined);
        fc.pre(cell.customers > 0);
        const [firstDay, lastDay] = rangeOf(all, 'recency', [r]).split('..') as [string, string];
        const [least, most] = rangeOf(all, 'frequency', [f]).split('..').map(Number) as [number, number];
        const found = rows.filter(
          ({ lastPurchaseOn, frequency }) =>
            lastPurchaseOn! >= firstDay && lastPurchaseOn! <= lastDay && frequency >= least && frequency <= most,
        );
        expect(found).toHaveLength(cell.customers);
      }),
    );
  });

  it('measures are recency, frequency and money', () => {
    expect(Object.keys(scored([buyer('2026-01-01', 1, 10)]).scales)).toEqual([...MEASURES]);
  });
});
