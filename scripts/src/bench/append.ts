/** Appending through the store beside bare SQLite: same table, same grouping, same durability. */
import { derivedId, newId, SqliteEventStore, type NewEvent } from '@kizuna/event-sourcing';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { inTemporaryFolder, inTurn, round, type Benchmark } from './measure';

const EVENTS = 20_000;
const CLIENTS = 64;

export const append: Benchmark = {
  name: 'append',
  run: async () => {
    const { ratio, a, b } = await inTurn(5, appendThroughStore, appendBare);
    return {
      name: 'append',
      value: round(ratio),
      unit: 'ratio',
      budget: '>= 0.9 of bare SQLite',
      holds: ratio >= 0.9,
      detail: `${round(a, 0)} events/s through the store, ${round(b, 0)} bare; ${CLIENTS} at a time, one event each, synchronous=FULL`,
    };
  },
};

export const data = { customerId: newId(), title: 'A better deal', stage: 'engaging', amount: 1234.5 };
const metadata = {
  actor: 'bench',
  correlationId: newId(),
  commandId: newId(),
  commandHash: 'cafebabe',
  schemaVersion: 1,
};
const event = (id: string): NewEvent => ({
  id: derivedId(id),
  type: 'bench.deal.Opened',
  data,
  subject: data.customerId,
  effectiveAt: new Date().toISOString(),
  metadata,
});

/** Events per second. */
export function appendThroughStore(events = EVENTS, clients = CLIENTS): Promise<number> {
  return inTemporaryFolder(async (folder) => {
    const store = new SqliteEventStore(join(folder, 'events.db'));
    const started = performance.now();
    let next = 0;
    const client = async () => {
      while (next++ < events) {
        const id = newId();
        await store.append({ category: 'bench.deal', tenant: 'main', id }, -1, [event(id)]);
      }
    };
    await Promise.all(Array.from({ length: clients }, client));
    const seconds = (performance.now() - started) / 1000;
    await store.close();
    return events / seconds;
  });
}

/** The same rows into the same table by hand, committed in groups of as many as there are clients. */
function appendBare(): Promise<number> {
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, 'events.db');
    await new SqliteEventStore(file).close();
    const db = new DatabaseSync(file);
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384');
    const insert = db.prepare(`INSERT INTO events
      (stream, revision, id, type, version, tenant, subject, data, metadata, effective_at, recorded_at)
      VALUES (?, 0, ?, ?, 1, 'main', ?, ?, ?, ?, ?)`);
    const started = performance.now();
    const [begin, commit] = [db.prepare('BEGIN'), db.prepare('COMMIT')];
    const group = () => {
      begin.run();
      for (let i = 0; i < CLIENTS; i++) {
        const id = newId();
        const { id: eventId, type, subject, effectiveAt } = event(id);
        const text = JSON.stringify(data);
        insert.run(
          `bench.deal-main.${id}`,
          eventId,
          type,
          subject!,
          text,
          JSON.stringify(metadata),
          effectiveAt,
          effectiveAt,
        );
      }
      commit.run();
    };
    for (let done = 0; done < EVENTS; done += CLIENTS) {
      group();
      await new Promise(setImmediate);
    }
    const seconds = (performance.now() - started) / 1000;
    db.close();
    return EVENTS / seconds;
  });
}
