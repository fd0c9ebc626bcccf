import { Invalid } from '@kizuna/event-sourcing';
import { IsInt, IsString } from 'class-validator';
import fc from 'fast-check';
import { rowAsOf } from './as-of';
import { InvalidQuery } from './query';
import { Deal, deals, idOf, moved, opened, removed, Shop, stages, type Fact } from './sample.fixture';
import { view } from './view';
import { differences, whyRow, type FieldChange, type RowChanges, type WhyQuery } from './why';

/** What changes make of a row: what is gone is taken out first, and objects that are left without a value go with it. */
function replayed(row: object, changes: readonly FieldChange[]): object {
  const result = structuredClone(row) as Record<string, unknown>;
  for (const change of changes) put(result, change.field.split('.'), change);
  return result;
}
function put(row: Record<string, unknown>, [name, ...rest]: readonly string[], change: FieldChange): void {
  if (rest.length > 0) {
    const inner = (row[name!] ?? {}) as Record<string, unknown>;
    put(inner, rest, change);
    if (Object.keys(inner).length > 0) row[name!] = inner;
    else delete row[name!];
  } else if ('after' in change) row[name!] = change.after;
  else delete row[name!];
}

describe('the differences of a row', () => {
  it.each<[object | null, object | null, FieldChange[]]>([
    [null, { a: 1 }, [{ field: 'a', after: 1 }]],
    [{ a: 1 }, { a: 2 }, [{ field: 'a', before: 1, after: 2 }]],
    [{ a: 1, b: 1 }, { a: 1 }, [{ field: 'b', before: 1 }]],
    [{ a: 1 }, null, [{ field: 'a', before: 1 }]],
    [{ a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, [{ field: 'a.c', before: 2, after: 3 }]],
    [{ a: [{ b: 1 }] }, { a: [{ b: 1 }, 2] }, [{ field: 'a', before: [{ b: 1 }], after: [{ b: 1 }, 2] }]],
    [{ a: [{ b: 1, c: undefined }] }, { a: [{ b: 1 }], d: undefined }, []],
    [
      { a: null },
      { a: { b: 1 } },
      [
        { field: 'a', before: null },
        { field: 'a.b', after: 1 },
      ],
    ],
    [{ a: { 'x.y': 1 } }, { a: { 'x.y': 2 } }, [{ field: 'a', before: { 'x.y': 1 }, after: { 'x.y': 2 } }]],
    [null, null, []],
  ])('%j, then %j: %j', (before, after, changes) => {
    expect(differences(before, after)).toEqual(changes);
  });

  it('replayed give the row that came of them', () => {
    const leaf = fc.oneof(fc.integer({ max: 2, min: 0 }), fc.constantFrom(null, '', undefined), fc.array(fc.nat(2)));
    const name = fc.constantFrom('a', 'b', 'c', 'd.e', '');
    const value = fc.oneof(leaf, fc.dictionary(name, fc.oneof(leaf, fc.dictionary(name, leaf, { maxKeys: 2 }))));
    const row = fc.option(fc.dictionary(fc.constantFrom('a', 'b', 'c'), value, { noNullPrototype: true }));
    const law = fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      let row: object | null = null;
      let again: object = {};
      for (const next of rows) {
        again = replayed(again, differences(row, next));
        row = next;
      }
      expect(again).toEqual(JSON.parse(JSON.stringify(row ?? {})));
    });
    fc.assert(law, { numRuns: 500 });
  });
});

describe('why a row is what it is', () => {
  const on = (day: string, fact: Fact): Fact => ({ ...fact, effectiveAt: `${day}T12:00:00.000Z` });
  let shop: Shop;
  beforeAll(async () => {
    shop = new Shop();
    await shop.happened(
      on('2024-01-01', opened(1, 'new', 100)),
      on('2024-01-01', opened(2, 'new', 200)),
      on('2024-03-01', moved(1, 'new', 'talk')),
      on('2024-02-01', moved(1, 'talk', 'talk')),
      on('2024-03-02', moved(2, 'new', 'won')),
      on('2024-04-01', removed(2)),
      { ...on('2024-01-01', opened(1, 'foreign', 5)), tenant: 'other' },
    );
  });
  afterAll(() => shop.close());

  const why = (query: WhyQuery = {}, deal = 1, of = deals) => whyRow(shop.log, of, 'main', idOf(deal), query);
  const said = (found: RowChanges | undefined) =>
    found?.changes.map(({ event, fields }) => [event.type.slice('sample.deal.'.length), fields]);

  it('says which event changed what, the latest first', async () => {
    expect(said(await why())).toEqual([
      ['Moved', [{ field: 'moves', before: 1, after: 2 }]],
      [
        'Moved',
        [
          { field: 'stage', before: 'new', after: 'talk' },
          { field: 'moves', before: 0, after: 1 },
        ],
      ],
      [
        'Opened',
        [
          { field: 'stage', after: 'new' },
          { field: 'amount', after: 100 },
          { field: 'moves', after: 0 },
        ],
      ],
    ]);
    const { event } = (await why())!.changes[0]!;
    expect(event).toMatchObject({ aggregateId: idOf(1), effectiveAt: '2024-02-01T12:00:00.000Z', position: 4 });
  });

  it('leaves out events that change nothing, or nothing in the field', async () => {
    const found = await why({ field: 'stage' });
    expect(said(found)).toEqual([
      ['Moved', [{ field: 'stage', before: 'new', after: 'talk' }]],
      ['Opened', [{ field: 'stage', after: 'new' }]],
    ]);
    expect(said(await why({ field: 'note' }))).toEqual([]);
  });

  it('goes as far as a date', async () => {
    expect(said(await why({ asOf: '2024-02-15' }))).toEqual([
      [
        'Moved',
        [
          { field: 'stage', before: 'new', after: 'talk' },
          { field: 'moves', before: 0, after: 1 },
        ],
      ],
      expect.arrayContaining(['Opened']),
    ]);
    expect(await why({ asOf: '2023-12-31' })).toBeUndefined();
  });

  it('tells of a row that was dropped, and nothing of one that never was', async () => {
    expect(said(await why({ limit: 1 }, 2))).toEqual([
      [
        'Removed',
        [
          { field: 'stage', before: 'won' },
          { field: 'amount', before: 200 },
          { field: 'moves', before: 1 },
        ],
      ],
    ]);
    expect(await why({}, 3)).toBeUndefined();
    expect(await whyRow(shop.log, deals, 'nobody', idOf(1))).toBeUndefined();
  });

  it('comes in pages', async () => {
    const whole = said(await why());
    const paged = [];
    let query: WhyQuery | undefined = { limit: 1 };
    while (query) {
      const found: RowChanges | undefined = await why(query);
      paged.push(...said(found)!);
      query = found?.next === undefined ? undefined : { limit: 1, cursor: found.next };
    }
    expect(paged).toEqual(whole);
    expect((await why({ limit: 3 }))?.next).toBeUndefined();
  });

  it('goes through the whole log for rows of many aggregates, and can be broken off', async () => {
    const found = await whyRow(shop.log, stages, 'main', 'new', { field: 'deals' });
    expect(found!.changes.map(({ event, fields }) => [event.aggregateId, fields[0]!.after])).toEqual([
      [idOf(2), 0],
      [idOf(1), 1],
      [idOf(2), 2],
      [idOf(1), 1],
    ]);
    const gone = AbortSignal.abort(new Error('gone'));
    await expect(whyRow(shop.log, stages, 'main', 'new', {}, gone)).rejects.toThrow('gone');
  });

  it.each<[WhyQuery, string]>([
    [{ field: 'nosuch' }, 'nosuch is not a field of this view'],
    [{ field: 'stage.x' }, 'stage.x is not a field of this view'],
    [{ field: 'toString' }, 'toString is not a field of this view'],
    [{ limit: 0 }, 'limit must be a whole number from 1 to 200'],
    [{ limit: 201 }, 'limit must be'],
    [{ cursor: 'x' }, 'cursor is not a cursor'],
    [{ asOf: 'once' }, 'asOf must be a date'],
  ])('refuses %j', async (query, message) => {
    await expect(why(query)).rejects.toThrow(message);
    await expect(why(query)).rejects.toThrow(Invalid);
  });

  it('takes every name that a class gives a field', async () => {
    class Odd {
      @IsString() stage!: string;
      @IsInt() 'no-consent'!: number;
    }
    const odd = view('sample.odd', Odd, { version: 1 }).on(Deal, {
      Opened: (_, { stage, amount }) => ({ stage, 'no-consent': amount }),
    });
    const found = await whyRow(shop.log, odd, 'main', idOf(1), { field: 'no-consent' });
    expect(said(found)).toEqual([['Opened', [{ field: 'no-consent', after: 100 }]]]);
    expect(() => odd.indexed('no-consent')).toThrow(InvalidQuery);
  });

  it('replayed gives the row as of that date', async () => {
    for (const asOf of ['2024-01-15', '2024-02-15', '2024-03-15', '2024-05-01']) {
      const { changes } = (await why({ asOf }))!;
      const row = changes.toReversed().reduce((row, { fields }) => replayed(row, fields), {});
      expect(row).toEqual((await rowAsOf(shop.log, deals, 'main', idOf(1), asOf))?.row);
    }
  });
});
