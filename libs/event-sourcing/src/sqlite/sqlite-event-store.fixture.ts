/** For the specs of the SQLite store: files that are gone afterwards, streams, and events. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewEvent, StreamId } from '../event';
import { newId } from '../ids';

/** For a spec: each call names a file that does not exist yet, in a folder of its own; all are gone after its tests. */
export function freshFiles(): () => string {
  const root = mkdtempSync(join(tmpdir(), 'kizuna-store-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return () => join(mkdtempSync(join(root, 'store-')), 'events.db');
}

export const stream = (id: string = newId()): StreamId => ({ category: 'test.thing', tenant: 'main', id });
export const happened = (data: object = {}): NewEvent => ({
  id: newId(),
  type: 'test.thing.Happened',
  data,
  effectiveAt: '2026-01-02T03:04:05.678Z',
  metadata: { actor: 'ada', correlationId: 'c', commandId: newId(), commandHash: '', schemaVersion: 1 },
});
