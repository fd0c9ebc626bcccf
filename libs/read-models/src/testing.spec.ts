/** What specs of policies see of a view, without an engine. */
import { deals, type DealRow } from './sample.fixture';
import { shown } from './testing';

const row = (amount: number): DealRow => ({ stage: 'won', amount, moves: 0 });

test('rows that are shown to a policy pass its filter, and come in the order of their keys', () => {
  const { view, rows } = shown(deals, { c: row(30), a: row(20), b: row(10) });
  expect(view).toBe('sample.deals');
  expect(rows({ amount: { $gte: 20 } })).toMatchObject([{ key: 'a', row: row(20) }, { key: 'c' }]);
  expect(rows({}).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  expect(shown(deals, {}).rows({})).toEqual([]);
});

test('a filter that an engine would refuse is refused here', () => {
  expect(() => shown(deals, {}).rows({ amuont: 1 })).toThrow('amuont');
});
