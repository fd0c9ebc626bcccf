import { Invalid } from '@kizuna/event-sourcing';
import { setImmediate } from 'node:timers/promises';
import { momentOf, rowAsOf, rowsAsOf } from './as-of';
import { deals, idOf, moved, opened, removed, Shop, stages, type Fact } from './sample.fixture';

const on = (day: string, fact: Fact): Fact => ({ ...fact, effectiveAt: `${day}T12:00:00.000Z` });

describe('as of a date', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = new Shop();
    await shop.happened(
      on('2024-01-01', opened(1, 'new', 100)),
      on('2024-03-01', opened(2, 'new', 200)),
      on('2024-02-01', moved(1, 'new', 'won')),
      on('2024-04-01', removed(1)),
      { ...on('2024-01-01', opened(1, 'foreign', 5)), tenant: 'other' },
    );
  });
  afterAll(() => shop.close());

  const deal1 = async (date: string, view = deals) => (await rowAsOf(shop.log, view, 'main', idOf(1), date))?.row;

  it('gives the row as it was through the end of that day', async () => {
    expect(await deal1('2023-12-31')).toBeUndefined();
    expect(await deal1('2024-01-01')).toMatchObject({ stage: 'new', moves: 0 });
    expect(await deal1('2024-02-01')).toMatchObject({ stage: 'won', moves: 1 });
    expect(await deal1('2024-04-01')).toBeUndefined();
  });

  it('takes a moment, up to and with it', async () => {
    expect(await deal1('2024-02-01T11:59:59.999Z')).toMatchObject({ stage: 'new' });
    expect(await deal1('2024-02-01T14:00:00+02:00')).toMatchObject({ stage: 'won' });
  });

  it('goes by when events took effect, not by when they were recorded', async () => {
    const { rows } = await rowsAsOf(shop.log, deals, 'main', '2024-02-15');
    expect(rows.map(({ key, row }) => [key, row.stage])).toEqual([[idOf(1), 'won']]);
  });

  it.each([
    { bySubject: false, byAggregate: false },
    { bySubject: false, byAggregate: true },
    { bySubject: true, byAggregate: false },
  ])('reads the same from the whole log as from the events of one customer or aggregate: %j', async (narrow) => {
    const other = Object.assign(Object.create(Object.getPrototypeOf(deals)), deals, narrow) as typeof deals;
    for (const date of ['2023-01-01', '2024-01-15', '2024-02-15', '2025-01-01']) {
      expect(await deal1(date, other)).toEqual(await deal1(date));
    }
  });

  it('gives others their turn after every few hundred events', async () => {
    const busy = new Shop();
    await busy.happened(...Array.from({ length: 2000 }, (_, i) => on('2024-01-01', opened(i, 'new', 1))));
    let turns = 0;
    let over = false;
    const others = (async () => {
      for (; !over; turns++) await setImmediate();
    })();
    await rowsAsOf(busy.log, deals, 'main', '2024-03-01');
    over = true;
    await others;
    expect(turns).toBeGreaterThanOrEqual(2000 / 250);
    await busy.close();
  });

  it('can be broken off', async () => {
    const gone = AbortSignal.abort(new Error('gone'));
    await expect(rowsAsOf(shop.log, stages, 'main', '2024-03-01', {}, gone)).rejects.toThrow('gone');
    await expect(rowAsOf(shop.log, stages, 'main', 'won', '2024-03-01', gone)).rejects.toThrow('gone');
  });

  it('answers queries over the rows of that time', async () => {
    const query = { sort: { deals: -1 as const }, filter: { deals: { $gt: 0 } } };
    const { rows } = await rowsAsOf(shop.log, stages, 'main', '2024-03-01', query);
    expect(rows.map(({ key, row }) => [key, row])).toEqual([
      ['won', { deals: 1, arrivals: 1 }],
      ['new', { deals: 1, arrivals: 2 }],
    ]);
    const page = await rowsAsOf(shop.log, stages, 'main', '2024-03-01', { ...query, limit: 1 });
    expect(page.rows[0]!.key).toBe('won');
    const next = await rowsAsOf(shop.log, stages, 'main', '2024-03-01', { ...query, limit: 1, cursor: page.next! });
    expect(next.rows.map(({ key }) => key)).toEqual(['new']);
    expect(next.next).toBeUndefined();
  });

  it('keeps tenants apart', async () => {
    expect((await rowAsOf(shop.log, deals, 'other', idOf(1), '2025-01-01'))?.row.stage).toBe('foreign');
    expect((await rowsAsOf(shop.log, deals, 'other', '2025-01-01')).rows).toHaveLength(1);
  });

  it.each([
    '',
    'yesterday',
    '2024-02-30',
    '2024-13-01',
    '2024-1-1',
    '2024-01-01T25:00:00Z',
    '2024-01-01T10:00',
    '2024-01-01 ',
  ])('refuses %j as a date', async (date) => {
    await expect(rowAsOf(shop.log, deals, 'main', idOf(1), date)).rejects.toThrow(Invalid);
    expect(() => momentOf(date)).toThrow('asOf must be a date such as 2024-05-31');
  });
});
