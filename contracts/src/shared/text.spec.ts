import * as fc from 'fast-check';
import { isDay, isId } from './text';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const digits = (n: number, places: number) => String(n).padStart(places, '0');

describe('a day', () => {
  it('is one that the calendar has', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(13), fc.nat(32), (year, month, day) => {
        const last = month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
        expect(isDay(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`)).toBe(day >= 1 && day <= last);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['2023-02-31', '2023-2-3', '20230203', '2023-02-03T00:00:00.000Z', '2023-02-03\n', '+02023-02-03', 20230203])(
    'is not %p',
    (value) => expect(isDay(value)).toBe(false),
  );
});

describe('an id', () => {
  it('is a UUID of any version', () => {
    fc.assert(fc.property(fc.uuid(), (id) => expect(isId(id)).toBe(true)));
  });

  it.each([
    '0198C0DE-0000-7000-8000-000000000001',
    '0198c0de000070008000000000000001',
    '0198c0de-0000-7000-8000-000000000001\n',
    '00000000-0000-0000-0000-000000000000',
    undefined,
  ])('is not %p', (value) => expect(isId(value)).toBe(false));
});
