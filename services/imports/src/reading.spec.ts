import {
  day,
  dayAs,
  instant,
  moment,
  multipliedBy,
  number,
  oneOf,
  spelling,
  Unreadable,
  whole,
  type Read,
} from './reading';

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

test.each([
  ['2010-10-14T12:00:00.000Z', '2010-10-14T12:00:00.000Z'],
  ['2010-10-14T12:00Z', '2010-10-14T12:00:00.000Z'],
  ['2010-10-14 22:14:45+0800', '2010-10-14T14:14:45.000Z'],
  ['2010-10-14T22:14:45-08:00', '2010-10-15T06:14:45.000Z'],
  ['2024-08-14T11:37:45.65+00:00', '2024-08-14T11:37:45.650Z'],
])('%s is the moment %s', (value, meant) => {
  expect(read(instant, value)).toBe(meant);
});

test.each([
  '2010-10-14T12:00:00.000',
  '2010-10-14T12:00:00.000Z-0300',
  '2010-10-14',
  '2010-02-30T12:00:00Z',
  '2010-10-14T25:00:00Z',
  '2010-10-14T12:00:00+99:00',
  '10/14/2010 12:00:00+0800',
  '2010-10/14 12:00:00+0800',
])('%s is no moment with a zone', (value) => {
  expect(() => read(instant, value)).toThrow(`"${value}" is no moment with a zone: write YYYY-MM-DDTHH:MM:SSZ`);
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

test.each([
  [dayAs('m/d/yyyy'), '7/29/2013', '2013-07-29T00:00:00.000Z'],
  [dayAs('m/d/yyyy'), '12/01/2013', '2013-12-01T00:00:00.000Z'],
  [dayAs('yyyymmdd'), '19970228', '1997-02-28T00:00:00.000Z'],
  [moment, '2012-04-03 16:55:38', '2012-04-03T16:55:38.000Z'],
  [moment, '2012-04-03T16:55', '2012-04-03T16:55:00.000Z'],
])('%# %s is read as a date', (how, value, meant) => {
  expect(read(how, value)).toBe(meant);
});

test.each([
  [dayAs('m/d/yyyy'), '2/30/2013'],
  [dayAs('m/d/yyyy'), '2013-02-03'],
  [dayAs('yyyymmdd'), '19970229'],
  [dayAs('yyyymmdd'), '970228'],
  [moment, '2012-04-03'],
  [moment, '2012-04-31 10:00:00'],
  [moment, '2012-04-30 24:00:01'],
  [moment, '2012-04-30 10:00:61'],
])('%# %s is no date', (how, value) => {
  expect(() => read(how, value)).toThrow(Unreadable);
});
