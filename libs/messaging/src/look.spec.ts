/** What a policy that looks at views answers, without anybody to carry it out. */
import { each, look } from './look';
import { send, type Send } from './reaction';
import { sendsOf, type Shown } from './sends-of';

class Member {
  segment!: string;
  score!: number;
}
class Other {}
class Invite {}

const members = { name: 'lookSpec.members', row: Member };
const invite = ({ id }: { id: string }): Send => send(id, new Invite());

/** Shows all rows, whatever the filter, which it notes. */
function showing(...keys: string[]): Shown & { readonly filters: object[] } {
  const filters: object[] = [];
  return {
    view: members.name,
    filters,
    rows: (filter) => {
      filters.push(filter);
      return keys.map((key) => ({ key, row: { segment: 's', score: 1 } }));
    },
  };
}

test('a look sees rows with their keys, at most as many as it asks for', () => {
  const rows = showing('a', 'b', 'c');
  const two = look(members, { filter: { segment: 's' }, limit: 2 }, (seen) => seen.map(invite));
  expect(sendsOf([two], rows)).toEqual([invite({ id: 'a' }), invite({ id: 'b' })]);
  expect(rows.filters).toEqual([{ segment: 's' }]);
});

test('a look asks for 1 to 1,000 rows', () => {
  expect(look(members, {}, () => []).limit).toBe(1000);
  for (const limit of [0, 1001, 1.5, NaN]) {
    expect(() => look(members, { limit }, () => [])).toThrow('a look sees 1 to 1000 rows');
  }
});

test('each goes through all rows, and looks may be nested', () => {
  const nested = each(members, {}, (row) => [
    invite(row),
    look(members, { filter: { segment: row.segment } }, (rows) => [invite({ id: `${row.id}${rows.length}` })]),
  ]);
  expect(sendsOf([nested, invite({ id: 'z' })], showing('a', 'b')).map(({ id }) => id)).toEqual(
    ['a', 'a2', 'b', 'b2', 'z'], //
  );
});

test('a spec that shows no rows of a view is told so', () => {
  expect(() => sendsOf([each(members, {}, () => [])])).toThrow('this spec shows no rows of lookSpec.members');
});

test('rows and filters are those of the view, by their types', () => {
  const view = { name: 'lookSpec.others', row: Other };
  expect([
    // @ts-expect-error a field that the rows do not have
    look(members, { filter: { segmnt: 's' } }, () => []),
    // @ts-expect-error a field that the rows do not have
    each(members, {}, (row) => [send(row.id, { of: row.segmnt })]),
    // @ts-expect-error the rows of the other view have none
    each(view, {}, ({ score }) => [send('', { score })]),
    look(members, { filter: { $or: [{ score: { $gte: 5 } }, { 'place.city': 'Rome' }] } }, () => []),
  ]).toHaveLength(4);
});
