import fc from 'fast-check';
import { meanOf, PARTS, sumOf, type Day } from './counts';

const parts = fc.record(
  Object.fromEntries(PARTS.map((part) => [part, fc.nat(50)])) as Record<string, fc.Arbitrary<number>>,
);
const days = fc.array(parts.map((counts) => ({ day: '2026-01-01', ...counts }) as unknown as Day));

describe('counts of cases', () => {
  it('given no days, all is nothing, and nobody was content or not', () => {
    const none = sumOf([]);
    expect(Object.values(none)).toEqual(PARTS.map(() => 0));
    expect(meanOf(none)).toBeUndefined();
  });

  it('given ratings 5 and 2, their mean is 3.5', () => {
    expect(meanOf({ ...sumOf([]), rated: 2, scores: 7 })).toBe(3.5);
  });

  it('days together are what they are one after the other', () => {
    fc.assert(
      fc.property(days, days, (some, others) => {
        const [a, b] = [sumOf(some), sumOf(others)];
        const together = sumOf([...some, ...others]);
        for (const part of PARTS) expect(together[part]).toBe(a[part] + b[part]);
      }),
    );
  });
});
