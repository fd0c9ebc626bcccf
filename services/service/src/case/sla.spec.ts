import { SERVICE_LEVELS } from '@kizuna/contracts/service';
import fc from 'fast-check';
import { addBusiness } from '../business-hours';
import { dueAt, opened, over, prioritised, reopened, resumed, settled, waiting, type Clocks } from './sla';

/** 2030-01-02 is a Wednesday; we are open from 9 to 17, and promise to settle a normal case in 40 hours. */
const at = (day: number, hour: number) => new Date(Date.UTC(2030, 0, day, hour)).toISOString();
const normal = opened(1, 'normal', at(2, 10));
const resolution = (clocks: Clocks) => dueAt(clocks, 'resolution');

test('an answer is due after 8 hours, the end after 40, of those in which we are open', () => {
  expect(dueAt(normal, 'first-reply')).toBe(at(3, 10));
  expect(resolution(normal)).toBe(at(9, 10));
});
test('a case that comes in at night waits for the morning', () =>
  expect(dueAt(opened(1, 'urgent', at(4, 22)), 'first-reply')).toBe(at(7, 10)));
test('of a promise that does not exist nothing can be said', () =>
  expect(() => dueAt(opened(99, 'normal', at(2, 10)), 'resolution')).toThrow('no service level of version 99'));

test('while it waits for somebody else, the clock of the end stands still; that of the answer does not', () => {
  const stopped = waiting(normal, at(2, 14));
  expect(resolution(stopped)).toBeUndefined();
  expect(dueAt(stopped, 'first-reply')).toBe(at(3, 10));
  expect(resolution(resumed(stopped, at(8, 9)))).toBe(at(14, 13));
});
test('nights and weekends of waiting cost nothing', () =>
  expect(resolution(resumed(waiting(normal, at(4, 17)), at(7, 9)))).toBe(resolution(normal)));
test('to wait twice, or to go on without having waited, changes nothing', () => {
  const stopped = waiting(normal, at(2, 14));
  expect(waiting(stopped, at(3, 14))).toEqual(stopped);
  expect(resumed(normal, at(3, 14))).toEqual(normal);
});

test('another priority is another promise, counted from the beginning', () =>
  expect(resolution(prioritised(normal, 'high', at(3, 10)))).toBe(at(4, 10)));
test('what is late by the new promise already is due at once, not in the past', () => {
  const urgent = prioritised(normal, 'urgent', at(8, 12));
  expect(resolution(urgent)).toBe(at(8, 12));
  expect(dueAt(urgent, 'first-reply')).toBe(at(8, 12));
});
test('another priority does not start a clock that stands still', () => {
  const stopped = prioritised(waiting(normal, at(2, 14)), 'high', at(3, 10));
  expect(resolution(stopped)).toBeUndefined();
  expect(resolution(resumed(stopped, at(8, 9)))).toBe(at(9, 13));
});

test('what is over is due no more, whatever comes', () => {
  const missed = over(over(normal, 'first-reply'), 'resolution');
  const later = prioritised(resumed(waiting(missed, at(3, 9)), at(3, 10)), 'urgent', at(3, 11));
  expect([dueAt(later, 'first-reply'), resolution(later)]).toEqual([undefined, undefined]);
});
test('what is settled is due no more; reopened, it has the whole time again, but owes no first answer', () => {
  const done = settled(normal);
  expect([dueAt(done, 'first-reply'), resolution(done)]).toEqual([undefined, undefined]);
  const again = reopened(done, at(8, 12));
  expect([dueAt(again, 'first-reply'), resolution(again)]).toEqual([undefined, at(15, 12)]);
});

test('however often it waits: the time in which it did not wait is what was promised', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 2, maxLength: 20 }), (pauses) => {
      let clocks = normal;
      let now = Date.parse(at(2, 10));
      const { hours, targets } = SERVICE_LEVELS[1]!;
      let left = targets.normal.resolution;
      for (const [i, minutes] of pauses.entries()) {
        const moment = new Date(now).toISOString();
        const isWork = i % 2 === 0;
        clocks = isWork ? resumed(clocks, moment) : waiting(clocks, moment);
        // Works a part of the minutes that are left, in time of business; waits by the clock on the wall.
        const worked = isWork ? Math.min(minutes, left) : 0;
        left -= worked;
        now = isWork ? Date.parse(addBusiness(moment, worked, hours)) : now + minutes * 60_000;
      }
      const end = new Date(now).toISOString();
      expect(resolution(resumed(waiting(clocks, end), end))).toBe(addBusiness(end, left, hours));
    }),
  ));
