import fc from 'fast-check';
import { daysFrom } from '../../i18n/format';
import { beginOf, monthsFrom, periodsOf, spanOf, stepFor, STEPS } from './periods';

const days = fc.nat(3000).map((ordinal) => daysFrom('2020-01-01', ordinal));
const steps = fc.constantFrom(...STEPS);

describe('the days of a range', () => {
  it('given a day, ranges end on it', () => {
    expect(spanOf('30d', '2026-03-15')).toEqual({ from: '2026-02-14', to: '2026-03-15' });
    expect(spanOf('12m', '2026-03-15')).toEqual({ from: '2025-04-01', to: '2026-03-15' });
    expect(spanOf('24m', '2026-01-31')).toEqual({ from: '2024-02-01', to: '2026-01-31' });
  });

  it('given an own range, it is taken as it is; all time has no beginning', () => {
    expect(spanOf('2026-01-15..2026-03-10', '2026-11-23')).toEqual({ from: '2026-01-15', to: '2026-03-10' });
    expect(spanOf('all', '2026-11-23')).toBeUndefined();
    expect(spanOf('2026-01-15..', '2026-11-23')).toBeUndefined();
  });

  it('are shown by a step in which they are legible', () => {
    expect(['30d', '90d', '12m', 'all'].map(stepFor)).toEqual(['day', 'week', 'month', 'month']);
  });
});

describe('months from a day', () => {
  it('begin on the first, also over the end of a year and in leap years', () => {
    expect(monthsFrom('2026-12-31', 1)).toBe('2027-01-01');
    expect(monthsFrom('2028-03-31', -1)).toBe('2028-02-01');
  });

  it('add up, and lead back', () => {
    const some = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(days, some, some, (day, a, b) => {
        expect(monthsFrom(monthsFrom(day, a), b)).toBe(monthsFrom(day, a + b));
        expect(monthsFrom(monthsFrom(day, a), -a)).toBe(beginOf(day, 'month'));
      }),
    );
  });
});

describe('the beginning of a period', () => {
  it('given a Sunday, its week began on the Monday before', () => {
    expect(beginOf('2026-11-22', 'week')).toBe('2026-11-16');
    expect(beginOf('2026-11-23', 'week')).toBe('2026-11-23');
  });

  it('is not after the day, lies in the same period, and is its own beginning', () => {
    fc.assert(
      fc.property(days, steps, (day, step) => {
        const begin = beginOf(day, step);
        expect(begin <= day).toBe(true);
        expect(beginOf(begin, step)).toBe(begin);
        if (step === 'week') expect(new Date(begin).getUTCDay()).toBe(1);
      }),
    );
  });
});

describe('sums by period', () => {
  const rows = fc.array(fc.record({ day: days, n: fc.nat(100) }), { minLength: 1, maxLength: 40 });
  const sum = (some: readonly { readonly n: number }[]) => some.reduce((total, { n }) => total + n, 0);

  it('given nothing, and no range, there are none; given a range, its periods are empty', () => {
    expect(periodsOf([], 'month', undefined, sum)).toEqual([]);
    expect(periodsOf([], 'month', { from: '2026-01-15', to: '2026-02-10' }, sum)).toEqual([
      { from: '2026-01-15', to: '2026-01-31', sums: 0 },
      { from: '2026-02-01', to: '2026-02-10', sums: 0 },
    ]);
  });

  it('no row is lost or counted twice, whatever the step', () => {
    fc.assert(
      fc.property(rows, steps, (some, step) => {
        const periods = periodsOf(some, step, undefined, sum);
        expect(periods.reduce((total, { sums }) => total + sums, 0)).toBe(sum(some));
      }),
    );
  });

  it('periods follow one another without a gap, from the first day to the last', () => {
    fc.assert(
      fc.property(rows, steps, (some, step) => {
        const periods = periodsOf(some, step, undefined, sum);
        const all = some.map(({ day }) => day).sort();
        expect(periods[0]!.from).toBe(all[0]);
        expect(periods.at(-1)!.to).toBe(all.at(-1));
        for (const [at, { from, to }] of periods.entries()) {
          expect(from <= to).toBe(true);
          if (at > 0) expect(from).toBe(daysFrom(periods[at - 1]!.to, 1));
        }
      }),
      { numRuns: 50 },
    );
  });
});
