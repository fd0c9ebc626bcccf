/** For the crash test: many writers append pairs of events and print what was acknowledged, until somebody kills us. */
import { writeSync } from 'node:fs';
import type { NewEvent } from '../event';
import { NO_STREAM } from '../event-store';
import { newId } from '../ids';
import { SqliteEventStore } from './sqlite-event-store';

const [file, writers] = process.argv.slice(2);
const store = new SqliteEventStore(file!);

const event = (): NewEvent => ({
  id: newId(),
  type: 'test.crash.Happened',
  data: { text: 'x'.repeat(200) },
  effectiveAt: '2026-01-02T03:04:05.678Z',
  metadata: { actor: 'ada', correlationId: 'c', commandId: newId(), commandHash: '', schemaVersion: 1 },
});

async function write(id: string): Promise<never> {
  for (let expected = NO_STREAM; ;) {
    const pair = [event(), event()];
    const { revision, position } = await store.append({ category: 'test.crash', tenant: 'main', id }, expected, pair);
    writeSync(1, `${position} ${pair[1]!.id}\n`);
    expected = revision;
  }
}

for (let writer = 0; writer < Number(writers); writer++) void write(String(writer));
