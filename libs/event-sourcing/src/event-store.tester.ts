/** For the suite of event stores: a store under test, what is appended to it, and how all of it is read. */
import type { NewEvent, RecordedEvent, StreamId } from './event';
import { EVERY_TENANT, type Appended, type EventStore, type LogFilter, type LogSearch } from './event-store';
import { newId } from './ids';

export interface OpenStore {
  readonly store: EventStore;
  /** Closes the store that is open and opens the same one anew, as after a restart. */
  reopen(): Promise<EventStore>;
}

export const ALL: LogFilter = { tenant: EVERY_TENANT };

export const stream = (over: Partial<StreamId> = {}): StreamId => ({
  category: 'contract.thing',
  tenant: 'main',
  id: newId(),
  ...over,
});

export const happened = (over: Partial<NewEvent> = {}): NewEvent => ({
  id: newId(),
  type: 'contract.thing.Happened',
  data: { n: 1 },
  effectiveAt: '2026-01-02T03:04:05.678Z',
  metadata: { actor: 'ada', correlationId: 'c', commandId: newId(), commandHash: '0a1b2c3d', schemaVersion: 1 },
  ...over,
});
export const some = (count: number): NewEvent[] => Array.from({ length: count }, () => happened());
export const ids = (events: readonly { id: string }[]): string[] => events.map(({ id }) => id);

/** Where an append stands, be it the first of its kind or a repeat. */
export const placeOf = ({ revision, position }: Appended) => ({ revision, position });

/** An event field by field, since an engine may compute some of them. */
export const plain = ({ id, type, data, subject, effectiveAt, metadata }: NewEvent): NewEvent => ({
  id,
  type,
  data,
  ...(subject === undefined ? {} : { subject }),
  effectiveAt,
  metadata,
});

export class StoreTester {
  store!: EventStore;
  private opened!: OpenStore;

  constructor(private readonly open: () => Promise<OpenStore>) {}

  /** Before each test: a fresh, empty store. */
  async begin(): Promise<void> {
    this.opened = await this.open();
    this.store = this.opened.store;
  }

  async reopen(): Promise<void> {
    this.store = await this.opened.reopen();
  }

  /** Page by page to the end; each page keeps its size and moves on. */
  async readAll(filter: LogFilter = ALL, limit = 1000, after = 0): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for (let position = after; ;) {
      const page = await this.store.readLog(position, limit, filter);
      expect(page.events.length).toBeLessThanOrEqual(limit);
      expect(page.position).toBeGreaterThanOrEqual(page.events.at(-1)?.position ?? position);
      events.push(...page.events);
      if (page.end) return events;
      expect(page.position).toBeGreaterThan(position);
      position = page.position;
    }
  }

  /** Page by page to the beginning; each page keeps its size and moves on. */
  async readAllBackwards(search: LogSearch = ALL, limit = 1000, before = Infinity): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for (let position = before; ;) {
      const page = await this.store.readLogBackwards(position, limit, search);
      expect(page.events.length).toBeLessThanOrEqual(limit);
      expect(page.position).toBeLessThanOrEqual(page.events.at(-1)?.position ?? position);
      events.push(...page.events);
      if (page.end) return events;
      expect(page.position).toBeLessThan(position);
      position = page.position;
    }
  }
}
