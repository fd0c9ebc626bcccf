import fc from 'fast-check';
import type { BusinessHours } from '@kizuna/contracts/service';
import { addBusiness, businessBetween } from './business-hours';

const office: BusinessHours = { zone: 'UTC', weekdays: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00', holidays: [] };
const always: BusinessHours = { ...office, weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '24:00' };
const HOUR = 60;

describe('on some days that are known (2030-01-04 is a Friday)', () => {
  test.each([
    ['within a day', '2030-01-04T10:00:00.000Z', 2 * HOUR, '2030-01-04T12:00:00.000Z'],
    ['up to the last minute of a day', '2030-01-04T10:00:00.000Z', 7 * HOUR, '2030-01-04T17:00:00.000Z'],
    ['over a weekend', '2030-01-04T16:00:00.000Z', 2 * HOUR, '2030-01-07T10:00:00.000Z'],
    ['from before we open', '2030-01-04T03:00:00.000Z', HOUR, '2030-01-04T10:00:00.000Z'],
    ['from a Sunday', '2030-01-06T12:00:00.000Z', HOUR, '2030-01-07T10:00:00.000Z'],
    ['over two weeks', '2030-01-04T09:00:00.000Z', 80 * HOUR, '2030-01-17T17:00:00.000Z'],
    ['with nothing to wait for', '2030-01-04T12:00:00.000Z', 0, '2030-01-04T12:00:00.000Z'],
    ['with nothing to wait for, while closed', '2030-01-05T12:00:00.000Z', 0, '2030-01-07T09:00:00.000Z'],
  ])('%s', (_, from, minutes, due) => {
    expect(addBusiness(from, minutes, office)).toBe(due);
    expect(businessBetween(from, due, office)).toBe(minutes);
  });
  test('a holiday does not count', () =>
    expect(addBusiness('2030-01-04T16:00:00.000Z', 120, { ...office, holidays: ['2030-01-07'] })).toBe(
      '2030-01-08T10:00:00.000Z',
    ));
  test('who is always there counts all time', () =>
    expect(addBusiness('2030-01-04T22:30:00.000Z', 48 * HOUR, always)).toBe('2030-01-06T22:30:00.000Z'));
  test('the hours are those of the zone, in winter and in summer', () => {
    const berlin = { ...office, zone: 'Europe/Berlin' };
    expect(addBusiness('2030-03-29T15:00:00.000Z', 2 * HOUR, berlin)).toBe('2030-04-01T08:00:00.000Z');
    expect(addBusiness('2030-10-25T14:00:00.000Z', 2 * HOUR, berlin)).toBe('2030-10-28T09:00:00.000Z');
  });
  test('a day of 23 hours counts 23, one of 25 counts 25', () => {
    const berlin = { ...always, zone: 'Europe/Berlin' };
    const day = (date: string, next: string) => businessBetween(`${date}T00:00+01:00`, `${next}T00:00+02:00`, berlin);
    expect(day('2030-03-31', '2030-04-01')).toBe(23 * HOUR);
    expect(businessBetween('2030-10-27T00:00+02:00', '2030-10-28T00:00+01:00', berlin)).toBe(25 * HOUR);
  });
  test('nothing lies between a moment and an earlier one', () =>
    expect(businessBetween('2030-01-04T12:00:00.000Z', '2030-01-04T10:00:00.000Z', office)).toBe(0));
  test('hours in which nobody is ever there are a mistake', () => {
    expect(() => addBusiness('2030-01-04T12:00:00.000Z', 1, { ...office, weekdays: [] })).toThrow('nobody is ever');
    expect(() => addBusiness('2030-01-04T12:00:00.000Z', 1, { ...office, zone: 'Mars/Base' })).toThrow('no zone');
  });
});

describe('at any time, in any hours', () => {
  const time = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
  const zones = [
    'UTC',
    'Europe/Berlin',
    'America/Sao_Paulo',
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
  ];
  const hours: fc.Arbitrary<BusinessHours> = fc.record({
    zone: fc.constantFrom(...zones),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    opens: fc.integer({ min: 0, max: 11 }).map(time),
    closes: fc.integer({ min: 12, max: 24 }).map(time),
    holidays: fc.constantFrom([], ['2018-11-05', '2018-03-26', '2018-04-02']),
  });
  /** Over a year in which all these zones but India's change their clocks. */
  const moment = fc
    .integer({ min: Date.UTC(2018, 0, 1), max: Date.UTC(2019, 0, 1) })
    .map((ms) => new Date(ms).toISOString());
  const minutes = fc.integer({ min: 0, max: 20_000 });

  test('what was added is what lies between', () =>
    fc.assert(
      fc.property(moment, minutes, hours, (from, added, open) => {
        expect(businessBetween(from, addBusiness(from, added, open), open)).toBeCloseTo(added, 6);
      }),
    ));
  test('more minutes, or a later start, never end earlier', () =>
    fc.assert(
      fc.property(moment, moment, minutes, minutes, hours, (one, other, few, more, open) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(addBusiness(early, few, open) <= addBusiness(late, few, open)).toBe(true);
        expect(addBusiness(early, few, open) <= addBusiness(early, few + more, open)).toBe(true);
      }),
    ));
  test('to add twice is to add the sum', () =>
    fc.assert(
      fc.property(moment, minutes, minutes, hours, (from, one, other, open) => {
        const apart = addBusiness(addBusiness(from, one, open), other + 1, open);
        expect(apart).toBe(addBusiness(from, one + other + 1, open));
      }),
    ));
  test('it never ends inside closed hours', () =>
    fc.assert(
      fc.property(moment, minutes, hours, (from, added, open) => {
        const due = addBusiness(from, added, open);
        const around = (ms: number) => new Date(Date.parse(due) + ms).toISOString();
        expect(businessBetween(around(-60_000), around(60_000), open)).toBeGreaterThan(0);
      }),
    ));
});
