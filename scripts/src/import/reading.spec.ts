import { day, multipliedBy, number, oneOf, spelling, Unreadable, whole, type Read } from './reading';

const read = <T>(how: Read<T>, value: string): T => how(value, () => {});

test.each([
  ['1', 1],
  ['-2.50', -2.5],
  ['.5', 0.5],
  ['1e3', 1000],
])('%s is a number', (value, meant) => {
  expect(read(number, value)).toBe(meant);
});

test.each(['1,5', '1.000,00', 'abc', '1 000', '0x10', 'Infinity', '1.'.padEnd(3, '.')])('%s is no number', (value) => {
  expect(() => read(number, value)).toThrow(Unreadable);
});

test('a whole number has no point', () => {
  expect(read(whole, '42')).toBe(42);
  expect(() => read(whole, '4.2')).toThrow('"4.2" is no whole number');
});

test('millions are exact to the cent', () => expect(read(multipliedBy(number, 1e6), '1100.04')).toBe(1_100_040_000));

test('a day is its first moment in UTC', () => expect(read(day, '2016-10-20')).toBe('2016-10-20T00:00:00.000Z'));

test.each(['2016-02-30', '20.10.2016', '2016-1-2', '2016-13-01', 'soon'])('%s is no day', (value) => {
  expect(() => read(day, value)).toThrow(`"${value}" is no day`);
});

test('only the named values are read', () => {
  expect(read(oneOf('Won', 'Lost'), 'Won')).toBe('Won');
  expect(() => read(oneOf('Won', 'Lost'), 'won')).toThrow('"won" is none of Won, Lost');
});

test('a misspelling is corrected and reported, what is right is left alone', () => {
  const corrected = jest.fn();
  const sector = spelling({ technolgy: 'technology' });
  expect(sector('technolgy', corrected)).toBe('technology');
  expect(corrected).toHaveBeenCalledWith('technology');
  expect(sector('constructor', corrected)).toBe('constructor');
  expect(corrected).toHaveBeenCalledTimes(1);
});
