/**
 * The same events, one per stream, on emmett with its SQLite store at the same durability (WAL, synchronous=FULL). Its
 * store keeps one transaction at a time on one connection, so its appends go one after the other, as it is meant to be
 * used; ours is shown both ways.
 */
import { newId } from '@kizuna/event-sourcing';
import { join } from 'node:path';
import { appendThroughStore, data } from './append';
import { inTemporaryFolder, inTurn, round, type Benchmark } from './measure';
import { adaptSqlite3 } from './sqlite3-adapter';

const EVENTS = 3000;

export const emmett: Benchmark = {
  name: 'peer.emmett',
  run: async () => {
    const together = await inTurn(3, () => appendThroughStore(), appendThroughEmmett);
    const alone = await inTurn(3, () => appendThroughStore(EVENTS, 1), appendThroughEmmett);
    return {
      name: 'peer.emmett',
      value: round(together.ratio, 1),
      unit: 'times',
      budget: '>= 1 (no slower than the peer)',
      holds: alone.ratio >= 1 && together.ratio >= 1,
      detail:
        `${round(together.a, 0)} events/s from 64 writers, ${round(alone.a, 0)} from one, ${round(together.b, 0)} on emmett; ` +
        `one writer to one: ${round(alone.ratio, 1)} times`,
    };
  },
};

/** Events per second. */
function appendThroughEmmett(): Promise<number> {
  return inTemporaryFolder(async (folder) => {
    adaptSqlite3();
    const { getSQLiteEventStore } = await import('@event-driven-io/emmett-sqlite');
    const store = getSQLiteEventStore({
      fileName: join(folder, 'events.db'),
      schema: { autoMigration: 'CreateOrUpdate' },
    });
    const append = () => store.appendToStream(`deal-${newId()}`, [{ type: 'Opened', data }] as never);
    await append();
    const started = performance.now();
    for (let i = 0; i < EVENTS; i++) await append();
    return EVENTS / ((performance.now() - started) / 1000);
  });
}
