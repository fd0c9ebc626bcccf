/** Rebuild, verification and the switch to a new table, over any engine. */
import { EVERY_TENANT } from '@kizuna/event-sourcing';
import { FoldFailed } from './fold';
import type { Projector } from './projector';
import type { ReadingReport } from './reading.fixture';
import { openProjector, rebuild, verify, type Progress } from './rebuild';
import { Deal, DealRow, deals, idOf, moved, opened, removed, Shop, stages, type ShopViews } from './sample.fixture';
import { view, type View } from './view';

const every = { tenant: EVERY_TENANT } as const;

/** Somebody who reads the sample views without pause, as `readOn` does. */
export interface Readers {
  stop(): Promise<ReadingReport>;
}

export interface RebuildContract<V extends ShopViews> {
  /** Answers fresh, empty views each time. */
  readonly open: () => Promise<V>;
  /** Answers once the first read was made. */
  readonly beginToRead: (views: V) => Promise<Readers>;
}

/** Runs the suite. */
export function rebuildContract<V extends ShopViews>(name: string, { open, beginToRead }: RebuildContract<V>): void {
  describe(`rebuilding on ${name}`, () => {
    let views: V;
    let shop: Shop;
    let options: { store: Shop['store']; history: Shop['log'] };
    beforeEach(async () => {
      views = await open();
      shop = new Shop(views);
      options = { store: shop.store, history: shop.log };
    });
    afterEach(() => shop.close());

    const follow = async (projector: Projector) =>
      projector.apply(await shop.log.readLog(projector.position(), 1000, every));
    const states = async (of: View) =>
      (await shop.reader.tables(of.name)).map(({ version, build, state }) => `${version}.${build} ${state}`);
    /** Another row than the events tell, as a bug or a hand would leave it. */
    const spoil = async (projector: Projector, deal: number, row: object | null) =>
      shop.store.save(projector.table, [{ tenant: 'main', key: idOf(deal), row, seen: { log: 1e6 } }], {});

    describe('openProjector', () => {
      it('builds a view that is not there from the log before anybody reads it', async () => {
        await shop.happened(opened(1), moved(1, 'new', 'won'));
        const seen: Progress[] = [];
        const projector = await openProjector(deals, { ...options, onProgress: (progress) => seen.push(progress) });
        expect((await shop.reader.get(deals, 'main', idOf(1)))?.row.stage).toBe('won');
        expect(projector.position()).toBe(2);
        expect(seen).toEqual([{ view: deals.name, position: 2, of: 2 }]);
        expect(await states(deals)).toEqual(['1.1 live']);
      });

      it('goes on without an event on which the view throws, if somebody is told; else it ends there', async () => {
        await shop.happened(opened(1), opened(2, 'new', 13), opened(3));
        const choking = view(deals.name, DealRow, { version: 1 }).on(Deal, {
          Opened: (row, { amount }) => {
            if (amount === 13) throw new Error('cannot take that');
            return { ...row, amount };
          },
        });
        await expect(openProjector(choking, options)).rejects.toThrow(FoldFailed);
        const skipped: number[] = [];
        const onPoison = ({ position }: { position: number }) => skipped.push(position);
        const projector = await openProjector(choking, { ...options, onPoison });
        expect([skipped, projector.position()]).toEqual([[2], 3]);
        expect((await shop.reader.find(choking, 'main')).rows.map(({ key }) => key)).toEqual([idOf(1), idOf(3)].sort());
      });

      it('continues what is live, and drops what an interrupted build has left', async () => {
        await openProjector(deals, options);
        await shop.store.prepare({ view: deals.name, version: 1, build: 2 }, { indexes: [], lookups: [] });
        expect((await openProjector(deals, options)).table.build).toBe(1);
        expect(await states(deals)).toEqual(['1.1 live']);
      });

      it('builds another version beside the live one, and finds the way back without a build', async () => {
        await shop.happened(opened(1, 'new', 5));
        await openProjector(deals, options);
        const next = view(deals.name, DealRow, { version: 2 }).on(Deal, {
          Opened: (row, { amount }) => ({ ...row, amount: amount * 2 }),
        });
        const projector = await openProjector(next, options);
        expect((await shop.reader.get(next, 'main', idOf(1)))?.row.amount).toBe(10);
        expect([await states(deals), projector.table.version]).toEqual([['1.1 kept', '2.1 live'], 2]);
        await shop.happened(opened(2));
        const back = await openProjector(deals, options);
        expect((await shop.reader.get(deals, 'main', idOf(1)))?.row.amount).toBe(5);
        expect([await states(deals), back.position()]).toEqual([['1.1 live', '2.1 kept'], 1]);
      });

      it('leaves the live version alone if the new one cannot be built', async () => {
        await shop.happened(opened(1));
        await openProjector(deals, options);
        const broken = view(deals.name, DealRow, { version: 2 }).on(Deal, {
          Opened: () => {
            throw new Error('no');
          },
        });
        await expect(openProjector(broken, options)).rejects.toThrow(FoldFailed);
        expect(await states(deals)).toEqual(['1.1 live']);
        expect(await shop.reader.count(deals, 'main')).toBe(1);
      });
    });

    describe('verify', () => {
      it('finds live rows equal to the log, with rows dropped and the live view behind', async () => {
        await shop.happened(opened(1), opened(2), removed(2), opened(3));
        const projector = await openProjector(deals, options);
        await shop.happened(moved(1, 'new', 'won'));
        const verdict = { view: deals.name, rows: 2, differences: 0, differing: [], equal: true };
        expect(await verify(projector, options)).toEqual(verdict);
        await follow(projector);
        expect(await verify(projector, options)).toEqual(verdict);
        expect(await states(deals)).toEqual(['1.1 live']);
      });

      it('names the rows that differ, are missing, or should not be there', async () => {
        await shop.happened(opened(1), opened(2), opened(3));
        const projector = await openProjector(deals, options);
        await spoil(projector, 1, { stage: 'elsewhere' });
        await spoil(projector, 2, null);
        await spoil(projector, 4, { stage: 'ghost' });
        expect(await verify(projector, options)).toEqual({
          view: deals.name,
          rows: 4,
          differences: 3,
          differing: [1, 2, 4].map((deal) => ({ tenant: 'main', key: idOf(deal) })),
          equal: false,
        });
      });

      it('compares tables of more rows than it holds at once', async () => {
        await shop.happened(...Array.from({ length: 1203 }, (_, i) => opened(i)));
        const projector = await openProjector(deals, options);
        const spoilt = [-1, 0, 499, 500, 1202, 1203, 5000];
        for (const deal of spoilt) await spoil(projector, deal, { stage: 'x' });
        const { rows, differing } = await verify(projector, options);
        expect([rows, differing.map(({ key }) => key)]).toEqual([1206, spoilt.map(idOf)]);
      });

      it('does not run twice at once, and gives up when told', async () => {
        await shop.happened(opened(1));
        const projector = await openProjector(deals, options);
        const running = verify(projector, options);
        await expect(rebuild(projector, options)).rejects.toThrow('already being rebuilt or verified');
        await running;
        const signal = AbortSignal.abort(new Error('shutting down'));
        await expect(rebuild(projector, { ...options, signal })).rejects.toThrow('shutting down');
        expect(await states(deals)).toEqual(['1.1 live']);
      });
    });

    it('repairs a view, says what differed, keeps the old table and goes on with the new one', async () => {
      await shop.happened(opened(1), opened(2));
      const projector = await openProjector(deals, options);
      await spoil(projector, 1, { stage: 'elsewhere' });
      expect(await rebuild(projector, options)).toMatchObject({ differing: [{ tenant: 'main', key: idOf(1) }] });
      expect((await shop.reader.get(deals, 'main', idOf(1)))?.row.stage).toBe('new');
      expect(await states(deals)).toEqual(['1.1 kept', '1.2 live']);
      await shop.happened(moved(1, 'new', 'won'));
      await follow(projector);
      expect((await shop.reader.get(deals, 'main', idOf(1)))?.row.stage).toBe('won');
      await rebuild(projector, options);
      expect(await states(deals)).toEqual(['1.2 kept', '1.3 live']);
    });

    it('takes nothing wrong along that the old table had in memory', async () => {
      await shop.happened(opened(1));
      const wrong = { tenant: 'main', key: idOf(1), row: { stage: 'elsewhere', moves: 5 }, seen: {} };
      await shop.store.save((await openProjector(deals, options)).table, [wrong], {});
      const projector = await openProjector(deals, options);
      const late = moved(1, 'new', 'won');
      await shop.happened(late);
      await follow(projector);
      await rebuild(projector, options);
      await shop.happened(late);
      await follow(projector);
      expect((await shop.reader.get(deals, 'main', idOf(1)))?.row).toEqual({ stage: 'won', amount: 100, moves: 2 });
    });

    it('loses no batch that arrives between comparison and switch', async () => {
      await shop.happened(opened(1));
      const projector = await openProjector(deals, options);
      const scan = shop.store.scan.bind(shop.store);
      let late: Promise<void> | undefined;
      jest.spyOn(shop.store, 'scan').mockImplementation(async (...args) => {
        late ??= shop.happened(opened(2)).then(() => follow(projector));
        const rows = await scan(...args);
        // The last look at the tables ends only when the late batch waits for its turn.
        while ((await shop.log.head()) < 2) await new Promise(setImmediate);
        await new Promise(setImmediate);
        return rows;
      });
      await rebuild(projector, options);
      await late;
      expect(projector.position()).toBe(2);
      expect((await shop.reader.get(deals, 'main', idOf(2)))?.row.stage).toBe('new');
    });

    it('switches under appends and reads beside it without a failed or a stale read', async () => {
      await shop.happened(...Array.from({ length: 3000 }, (_, i) => opened(i, 'new', i)));
      const projectors = [await openProjector(deals, options), await openProjector(stages, options)];
      const readers = await beginToRead(views);
      let writing = true;
      const write = async () => {
        for (let deal = 3000; writing; deal++) {
          await shop.happened(opened(deal, 'new', deal));
          for (const projector of projectors) await follow(projector);
        }
      };
      const writer = write();
      const results = [];
      for (let round = 0; round < 3; round++) {
        for (const projector of projectors) results.push(await rebuild(projector, options));
        results.push(await verify(projectors[0]!, options));
      }
      writing = false;
      await writer;
      const { reads, failures } = await readers.stop();
      expect(failures).toEqual([]);
      expect(reads).toBeGreaterThan(10);
      expect(results.map(({ equal }) => equal)).toEqual(Array(9).fill(true));
      expect(await states(deals)).toEqual(['1.3 kept', '1.4 live']);
    }, 60_000);
  });
}
