import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { events } from '@kizuna/contracts/shared';
import { IsInt } from 'class-validator';
import * as fc from 'fast-check';
import { aggregate, fact, fold } from './aggregate';
import { to } from './envelope';
import type { StreamId } from './event';
import { newId } from './ids';
import { CommandPipeline } from './pipeline';
import { SqliteDatabase } from './sqlite/sqlite-database';
import { SqliteEventStore } from './sqlite/sqlite-event-store';
import { SqliteSnapshots } from './sqlite/sqlite-snapshots';

class Added {
  @IsInt() n!: number;
}
const Tally = events('test.tally', { Added });

class Add {
  @IsInt() n!: number;
}
/** Every state it has decided on, so that a spec sees what was loaded. */
const seen: unknown[] = [];
const every = (count: number, version = 1) =>
  aggregate('test.tally', { sum: 0, product: 1, last: [] as number[] })
    .on(Tally, {
      Added: ({ sum, product, last }, { n }) => ({
        sum: sum + n,
        product: (product * n) % 97,
        last: [...last, n].slice(-3),
      }),
    })
    .begins(
      { Add },
      {
        Add: (state, { n }) => {
          seen.push(state);
          return [fact(Added, { n })];
        },
      },
    )
    .withSnapshots(count, version);

describe('snapshots', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kizuna-snapshots-'));
  let files = 0;
  let store: SqliteEventStore;
  let snapshots: SqliteSnapshots;
  let stream: StreamId;

  beforeEach(() => {
    store = new SqliteEventStore(join(folder, `${++files}.db`));
    snapshots = new SqliteSnapshots(join(folder, `${files}-snapshots.db`));
    stream = { category: 'test.tally', tenant: 'main', id: newId() };
    seen.length = 0;
  });
  afterEach(async () => {
    snapshots.close();
    await store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Each command through a pipeline of its own, so that each loads anew. */
  const add = (n: number, a = every(4), kept: SqliteSnapshots | undefined = snapshots, from = store) => {
    const actor = { id: 'ada', tenant: 'main', permissions: ['*'] };
    return new CommandPipeline(from, kept).execute(a, a.decisions[0]!, to({ id: stream.id, actor }, { n }));
  };
  const folded = async () => fold(every(4), (await store.read(stream)).slice(0, -1));

  it('and the events after them lead to the state that all events lead to', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 15 }),
        fc.integer({ min: 1, max: 6 }),
        async (numbers, count) => {
          stream = { ...stream, id: newId() };
          for (const n of numbers) {
            await add(n, every(count));
            expect(seen.at(-1)).toEqual(await folded());
          }
          const taken = Math.floor(numbers.length / count) * count - 1;
          expect(snapshots.load(stream, 1)?.revision ?? -1).toBe(taken);
        },
      ),
      { numRuns: 25 },
    );
  });

  const fill = async () => {
    for (const n of [2, 3, 5, 7, 11]) await add(n);
  };
  /** Makes a snapshot tell from a fold: nobody could come to this state by events. */
  const mark = () => {
    const taken = snapshots.load(stream, 1)!;
    snapshots.save(stream, 1, { ...taken, state: { sum: -1, product: 1, last: [] } });
  };

  it('are used', async () => {
    await fill();
    mark();
    await add(1);
    expect(seen.at(-1)).toEqual({ sum: 10, product: 11, last: [11] });
  });

  it('of another version of the state are ignored, and replaced when the next is due', async () => {
    await fill();
    mark();
    await add(1, every(4, 2));
    expect(seen.at(-1)).toEqual(await folded());
    await add(1, every(4, 2));
    await add(1, every(4, 2));
    expect(snapshots.load(stream, 1)).toBeUndefined();
    expect(snapshots.load(stream, 2)!.revision).toBe(7);
  });

  it('belong to one tenant', async () => {
    await fill();
    expect(snapshots.load(stream, 1)!.revision).toBe(3);
    expect(snapshots.load({ ...stream, tenant: 'other' }, 1)).toBeUndefined();
  });

  it('of events that the store has lost to an older backup are ignored', async () => {
    await fill();
    mark();
    const restored = new SqliteEventStore(join(folder, `${files}-restored.db`));
    const [first, ...lost] = await store.read(stream);
    const { id, type, data, effectiveAt, metadata } = first!;
    await restored.append(stream, -1, [{ id, type, data, effectiveAt, metadata }]);
    expect(lost).toHaveLength(4);
    expect(await add(13, every(4), snapshots, restored)).toMatchObject({ revision: 1 });
    expect(seen.at(-1)).toEqual({ sum: 2, product: 2, last: [2] });
    await restored.close();
  });

  it('may be deleted at any time', async () => {
    await fill();
    const file = join(folder, `${files}-snapshots.db`);
    for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true });
    await add(1);
    snapshots.close();
    snapshots = new SqliteSnapshots(file);
    await add(1);
    expect(seen.at(-1)).toEqual(await folded());
  });

  it('are begun anew when their file is corrupt', async () => {
    await fill();
    snapshots.close();
    const file = join(folder, `${files}-snapshots.db`);
    writeFileSync(file, 'no database'.repeat(1000));
    snapshots = new SqliteSnapshots(file);
    expect(snapshots.load(stream, 1)).toBeUndefined();
    await add(1);
    expect(seen.at(-1)).toEqual(await folded());
  });

  it('that cannot be read or written do not fail the command', async () => {
    await fill();
    const db = new SqliteDatabase(join(folder, `${files}-snapshots.db`));
    db.exec(`UPDATE snapshots SET snapshot = '{"state":'`);
    db.close();
    await add(1);
    expect(seen.at(-1)).toEqual(await folded());
    const closed = new SqliteSnapshots(join(folder, `${files}-closed.db`));
    closed.close();
    for (const n of [2, 3, 4, 5]) expect(await add(n, every(1), closed)).toMatchObject({ id: stream.id });
    expect(seen.at(-1)).toEqual(await folded());
  });
});
