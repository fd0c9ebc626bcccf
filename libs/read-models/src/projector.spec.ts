import { EVERY_TENANT, type RecordedEvent } from '@kizuna/event-sourcing';
import { FoldFailed } from './fold';
import { Projector } from './projector';
import { Deal, DealRow, deals, idOf, moved, opened, removed, Shop, stages } from './sample.fixture';
import { view } from './view';

const dealTable = { view: deals.name, version: 1, build: 1 };
const stageTable = { view: stages.name, version: 1, build: 1 };

describe('Projector', () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = new Shop();
    for (const table of [dealTable, stageTable]) {
      await shop.store.prepare(table, { indexes: [], lookups: [] });
      await shop.store.activate(table);
    }
  });
  afterEach(() => shop.close());

  const batch = async (after = 0, limit = 1000) => shop.log.readLog(after, limit, { tenant: EVERY_TENANT });
  const rowOf = async (deal: number) => (await shop.reader.get(deals, 'main', idOf(deal)))?.row;

  it('folds a batch into its rows and tells how far it has come', async () => {
    await shop.happened(opened(1), moved(1, 'new', 'won'), opened(2));
    const projector = await Projector.open(shop.store, deals, dealTable);
    await projector.apply(await batch());
    expect(await rowOf(1)).toEqual({ stage: 'won', amount: 100, moves: 1 });
    expect(await rowOf(2)).toEqual({ stage: 'new', amount: 100, moves: 0 });
    expect(projector.position()).toBe(3);
  });

  it('saves each row once for a batch', async () => {
    await shop.happened(opened(1), moved(1, 'new', 'a'), moved(1, 'a', 'b'), opened(2));
    const save = jest.spyOn(shop.store, 'save');
    await (await Projector.open(shop.store, deals, dealTable)).apply(await batch());
    expect(save.mock.calls.map(([, rows]) => rows.map(({ key, seen }) => [key, seen]))).toEqual([
      [
        [idOf(1), { log: 3 }],
        [idOf(2), { log: 4 }],
      ],
    ]);
  });

  it('changes every row that an event touches, and a row once if an event names it twice', async () => {
    await shop.happened(opened(1), moved(1, 'new', 'won'), moved(1, 'won', 'won'));
    await (await Projector.open(shop.store, stages, stageTable)).apply(await batch());
    expect((await shop.reader.get(stages, 'main', 'new'))?.row).toEqual({ deals: 0, arrivals: 1 });
    expect((await shop.reader.get(stages, 'main', 'won'))?.row).toEqual({ deals: 1, arrivals: 2 });
  });

  it('goes on where the table is after a restart', async () => {
    await shop.happened(opened(1));
    await (await Projector.open(shop.store, deals, dealTable)).apply(await batch());
    await shop.happened(moved(1, 'new', 'won'));
    const again = await Projector.open(shop.store, deals, dealTable);
    await again.apply(await batch(again.position()));
    expect(await rowOf(1)).toEqual({ stage: 'won', amount: 100, moves: 1 });
  });

  it('moves on over events that are not for the view', async () => {
    await shop.happened(removed(1), removed(2));
    const projector = await Projector.open(shop.store, stages, stageTable);
    await projector.apply(await batch());
    expect([projector.position(), await shop.reader.count(stages, 'main')]).toEqual([2, 0]);
  });

  it('changes nothing by a redelivery, even when the checkpoint was lost', async () => {
    await shop.happened(opened(1), moved(1, 'new', 'won'), opened(2), removed(2));
    const whole = await batch();
    await (await Projector.open(shop.store, deals, dealTable)).apply(whole);
    const rows = await shop.store.scan(dealTable, undefined, 10);
    await shop.store.save(dealTable, [], { log: 0 });
    const restarted = await Projector.open(shop.store, deals, dealTable);
    expect(restarted.position()).toBe(0);
    for (const event of whole.events) await restarted.apply({ events: [event], position: event.position });
    expect(await shop.store.scan(dealTable, undefined, 10)).toEqual(rows);
    expect(restarted.position()).toBe(4);
  });

  it('takes in an event that was parked, after later ones of other rows', async () => {
    await shop.happened(opened(1), opened(2));
    const { events } = await batch();
    const projector = await Projector.open(shop.store, deals, dealTable);
    await projector.apply({ events: [events[1]!], position: 2 });
    await projector.apply({ events: [events[0]!], position: 1 });
    expect(await rowOf(1)).toMatchObject({ stage: 'new' });
    expect(projector.position()).toBe(2);
  });

  it('keeps the positions of several sources apart', async () => {
    await shop.happened(opened(1), moved(1, 'new', 'won'));
    const { events } = await batch();
    const projector = await Projector.open(shop.store, deals, dealTable);
    await projector.apply({ events: events.slice(0, 1), position: 1 });
    await projector.apply({ events: [{ ...copy(events[1]!), position: 1 }], position: 1, source: 'other' });
    expect((await shop.reader.get(deals, 'main', idOf(1)))!.seen).toEqual({ log: 1, other: 1 });
    expect(projector.position('other')).toBe(1);
  });

  it('leaves table and checkpoint as before if a fold throws, and names the event', async () => {
    const failing = view(deals.name, DealRow, { version: 1 }).on(Deal, {
      Opened: (row, { stage }) => ({ ...row, stage, moves: 0 }),
      Moved: () => {
        throw new Error('no');
      },
    });
    await shop.happened(opened(1));
    const projector = await Projector.open(shop.store, failing, dealTable);
    await projector.apply(await batch());
    await shop.happened(opened(2), moved(1, 'new', 'won'), opened(3));
    const rest = await batch(1);
    const failure = projector.apply(rest);
    await expect(failure).rejects.toThrow(FoldFailed);
    await expect(failure).rejects.toMatchObject({ permanent: true, cause: new Error('no') });
    await expect(failure).rejects.toThrow('sample.deals cannot take in sample.deal.Moved at position 3');
    expect(projector.position()).toBe(1);
    expect(await shop.reader.count(deals, 'main')).toBe(1);
    for (const event of [rest.events[0]!, rest.events[2]!]) {
      await projector.apply({ events: [event], position: event.position });
    }
    expect(await shop.reader.count(deals, 'main')).toBe(3);
    expect(await rowOf(1)).toMatchObject({ stage: 'new', moves: 0 });
  });

  it('forgets nothing when it holds fewer rows in memory than there are', async () => {
    const projector = await Projector.open(shop.store, deals, dealTable, { cacheRows: 1 });
    for (const deal of [1, 2, 3]) await shop.happened(opened(deal));
    await projector.apply(await batch());
    for (const deal of [1, 2, 3]) await shop.happened(moved(deal, 'new', 'won'));
    await projector.apply(await batch(3));
    for (const deal of [1, 2, 3]) expect(await rowOf(deal)).toEqual({ stage: 'won', amount: 100, moves: 1 });
  });

  it('keeps tenants apart that use the same keys', async () => {
    await shop.happened(opened(1, 'new', 1), { ...opened(1, 'new', 2), tenant: 'other' });
    await (await Projector.open(shop.store, deals, dealTable)).apply(await batch());
    expect((await shop.reader.get(deals, 'main', idOf(1)))?.row.amount).toBe(1);
    expect((await shop.reader.get(deals, 'other', idOf(1)))?.row.amount).toBe(2);
  });
});

const copy = (event: RecordedEvent): RecordedEvent => ({
  ...event,
  data: event.data,
  metadata: event.metadata,
  aggregateId: event.aggregateId,
});
