import { Segment } from '@kizuna/contracts/marketing';
import { fact } from '@kizuna/event-sourcing';
import { Log, rowsOf } from '@kizuna/read-models/testing';
import { members, wasIn } from './members.view';
import { ann, bob, cause, day, entered, lapsedOnes as id, left, retired, winBack } from './segment.fixture';
import { segments } from './segments.view';

test('a segment has its latest name and rule, and those who are in it', () => {
  const rule = '{"orders":{"$gte":2}}';
  const log = new Log().add(winBack, { id, at: day(1) });
  const row = { id, ...winBack, status: 'active', version: 1, definedAt: day(1), members: 0 };
  expect(rowsOf(segments, log.events)).toEqual({ [id]: row });

  log.add(fact(Segment.Renamed, { name: 'Silent' }), { id }).add(fact(Segment.Redefined, { rule, version: 2 }), { id });
  log.add(entered(id), { id: ann }).add(entered(id), { id: bob }).add(left(id), { id: ann });
  const now = { ...row, name: 'Silent', rule, version: 2, members: 1 };
  expect(rowsOf(segments, log.events)).toEqual({ [id]: now });
  log.add(retired, { id });
  expect(rowsOf(segments, log.events)).toEqual({ [id]: { ...now, status: 'retired' } });
});

describe('members', () => {
  const log = new Log().add(entered(id), { id: ann, at: day(1) });
  const here = rowsOf(members, log.events)[`${id}:${ann}`]!;
  const gone = rowsOf(members, log.add(left(id), { id: ann, at: day(3) }).events)[`${id}:${ann}`]!;
  const back = rowsOf(members, log.add(entered(id), { id: ann, at: day(5) }).events)[`${id}:${ann}`]!;

  test('are told with the cause and since when', () =>
    expect(here).toEqual({
      segmentId: id,
      customerId: ann,
      ...cause,
      isIn: true,
      since: day(1),
      stays: [{ since: day(1) }],
    }));
  test('stay known after they left', () =>
    expect(gone).toMatchObject({
      isIn: false,
      since: day(1),
      until: day(3),
      stays: [{ since: day(1), until: day(3) }],
    }));
  test('may come back', () => {
    expect(back).toMatchObject({
      isIn: true,
      since: day(5),
      stays: [{ since: day(5) }, { since: day(1), until: day(3) }],
    });
    expect(back).not.toHaveProperty('until');
  });
  test('were in from when they came until they left, and not at that moment', () => {
    const when = [1, 2, 3, 4, 5, 6].filter((n) => wasIn(back, day(n)));
    expect(when).toEqual([1, 2, 5, 6]);
    expect(wasIn(back, '2029-12-31T23:59:59.999Z')).toBe(false);
  });
});
