import * as fc from 'fast-check';
import { Chance } from './chance';
import { afterWork, atLeisure, atWork, DAY, HOUR, MINUTE, startOf } from './time';

const many = 20_000;
const mean = (draw: (chance: Chance) => number): number => {
  const chance = new Chance('mean');
  let sum = 0;
  for (let n = 0; n < many; n++) sum += draw(chance);
  return sum / many;
};

test('the same seed draws the same, another seed something else', () => {
  const draws = (seed: string) => {
    const chance = new Chance(seed);
    return Array.from({ length: 20 }, () => chance.next());
  };
  expect(draws('one')).toEqual(draws('one'));
  expect(draws('one')).not.toEqual(draws('two'));
});

test('a chance of its own does not depend on how much was drawn before', () => {
  const [one, other] = [new Chance('seed'), new Chance('seed')];
  for (let n = 0; n < 7; n++) other.next();
  expect(other.of('customer', 7).next()).toBe(one.of('customer', 7).next());
  expect(one.of('customer', 8).next()).not.toBe(one.of('customer', 7).next());
});

test.each<[string, (chance: Chance) => number, number]>([
  ['a draw', (chance) => chance.next(), 1 / 2],
  ['an exponential', (chance) => chance.exponential(3), 3],
  ['a normal', (chance) => chance.normal() + 1, 1],
  ['a gamma below one', (chance) => chance.gamma(0.5), 0.5],
  ['a gamma above one', (chance) => chance.gamma(4), 4],
  ['a beta', (chance) => chance.beta(0.9, 4.5), 0.9 / 5.4],
])('the mean of %s is that of its distribution', (_, draw, expected) => {
  expect(Math.abs(mean(draw) - expected)).toBeLessThan(0.05 * Math.max(expected, 0.5));
});

test('what weighs more is drawn more often', () => {
  const heavy = mean((chance) => Number(chance.weighted([{ weight: 3 }, { weight: 1 }]).weight === 3));
  expect(heavy).toBeGreaterThan(0.73);
  expect(heavy).toBeLessThan(0.77);
});

const moment = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2027, 0, 1) });
const isOpen = (at: number): boolean => {
  const weekday = new Date(at).getUTCDay();
  return weekday > 0 && weekday < 6 && at - startOf(at) >= 9 * HOUR && at - startOf(at) <= 17 * HOUR;
};

test('work is done when we are open, on that day or soon after', () => {
  fc.assert(
    fc.property(moment, fc.string(), (at, seed) => {
      const then = atWork(new Chance(seed), at);
      expect(isOpen(then)).toBe(true);
      expect(then - startOf(at)).toBeGreaterThanOrEqual(0);
      expect(then - startOf(at)).toBeLessThan(3 * DAY);
    }),
  );
});

test('shopping is done on its day', () => {
  fc.assert(
    fc.property(moment, fc.string(), (at, seed) => expect(startOf(atLeisure(new Chance(seed), at))).toBe(startOf(at))),
  );
});

test('so much time of work goes by, minute by minute', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 3000 }), (start, minutes) => {
      const at = Math.ceil(start / MINUTE) * MINUTE;
      const end = afterWork(at, minutes * MINUTE);
      let counted = 0;
      for (let one = at; one < end; one += MINUTE) counted += Number(isOpen(one) && isOpen(one + MINUTE));
      expect(counted).toBe(minutes);
    }),
    { numRuns: 50 },
  );
});
