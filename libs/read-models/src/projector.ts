/**
 * Applies events to one table of a view: loads the rows that a batch touches, folds all its events into them, and saves
 * each changed row once, with the checkpoint, in one transaction. What a row has taken in before changes nothing.
 */
import { SpanStatusCode, trace } from '@opentelemetry/api';
import type { RecordedEvent } from '@kizuna/event-sourcing';
import { LRUCache } from 'lru-cache';
import { evolved, keysFor } from './fold';
import type { View } from './view';
import { LOG, type Positions, type RowId, type StoredRow, type Table, type ViewStore } from './view-store';

/** A batch of events in order, as the stream hands it over. */
export interface Batch {
  readonly events: readonly RecordedEvent[];
  /** Everything up to here was considered, also events that are not in the batch. */
  readonly position: number;
  /** Where the positions are counted; the embedded log if absent. */
  readonly source?: string;
}

/** A row while a batch is folded into it. */
interface Cell extends RowId {
  row: object | null;
  /** Last position of the batch's source that it took in. */
  at: number;
  readonly before: StoredRow | undefined;
  changed: boolean;
}

/** So often a position is saved for its own sake, while no row changes; what passed since passes again after a crash. */
const SAVE_EVERY_MS = 1000;
/** Rows kept in memory for the next batch. */
const DEFAULT_CACHE = 2_000;
const tracer = trace.getTracer('kizuna');
/** A tenant holds no space. */
const cellId = (tenant: string, key: string): string => `${tenant} ${key}`;

export class Projector {
  private cache: LRUCache<string, StoredRow>;
  private last: Promise<unknown> = Promise.resolve();
  private savedAt = 0;

  private constructor(
    private readonly store: ViewStore,
    readonly view: View,
    private current: Table,
    private checkpoint: Positions,
    cacheRows: number,
  ) {
    this.cache = new LRUCache({ max: cacheRows });
  }

  /** Continues a table, which is created if there is none. */
  static async open(
    store: ViewStore,
    view: View,
    table: Table,
    { cacheRows = DEFAULT_CACHE }: { readonly cacheRows?: number } = {},
  ): Promise<Projector> {
    await store.prepare(table, view);
    return new Projector(store, view, table, await store.checkpoint(table), cacheRows);
  }

  get table(): Table {
    return this.current;
  }

  /** Everything up to here is in the table. */
  position(source = LOG): number {
    return this.checkpoint[source] ?? 0;
  }

  /**
   * Takes in a batch. If it throws, table and checkpoint are as before: the caller may go on event by event.
   * @throws FoldFailed if the view's own functions throw, StoreUnavailable
   */
  apply(batch: Batch): Promise<void> {
    return this.between(() =>
      tracer.startActiveSpan(`project ${this.view.name}`, async (span) => {
        try {
          const rows = await this.project(batch);
          span.setAttributes({ 'kizuna.events': batch.events.length, 'kizuna.rows': rows });
          span.setAttribute('kizuna.position', this.position(batch.source));
        } catch (error) {
          span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).constructor.name });
          throw error;
        } finally {
          span.end();
        }
      }),
    );
  }

  /** Runs work while no batch is being applied; batches that arrive meanwhile wait for it. */
  between<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => {});
    return turn;
  }

  /** Goes on with the table of another projector, which is at the same position. To be called in `between`. */
  moveTo(other: Projector): void {
    this.current = other.current;
    this.checkpoint = other.checkpoint;
    this.savedAt = other.savedAt;
    this.cache = other.cache;
  }

  private async project({ events, position, source = LOG }: Batch): Promise<number> {
    const keys = events.map((event) => keysFor(this.view, event));
    const cells = await this.cellsFor(events, keys, source);
    events.forEach((event, i) => {
      for (const key of keys[i]!) this.take(event, key, cells.get(cellId(event.tenant, key))!);
    });
    const changed: StoredRow[] = [];
    for (const { tenant, key, row, at, before, changed: news } of cells.values()) {
      if (news) changed.push({ tenant, key, row, seen: { ...before?.seen, [source]: at }, fresh: !before });
    }
    const reached = Math.max(position, this.position(source));
    if (changed.length > 0 || performance.now() - this.savedAt >= SAVE_EVERY_MS) {
      await this.store.save(this.current, changed, { [source]: reached });
      this.savedAt = performance.now();
    }
    this.checkpoint = { ...this.checkpoint, [source]: reached };
    for (const row of changed) this.cache.set(cellId(row.tenant, row.key), row);
    return changed.length;
  }

  private take(event: RecordedEvent, key: string, cell: Cell): void {
    if (event.position <= cell.at) return;
    cell.row = evolved(this.view, cell.row, event, key);
    cell.at = event.position;
    cell.changed = true;
  }

  private async cellsFor(
    events: readonly RecordedEvent[],
    keys: readonly (readonly string[])[],
    source: string,
  ): Promise<Map<string, Cell>> {
    const cells = new Map<string, Cell>();
    const missing: RowId[] = [];
    const begin = (tenant: string, key: string, before?: StoredRow) => {
      const at = before?.seen[source] ?? 0;
      cells.set(cellId(tenant, key), { tenant, key, row: before?.row ?? null, at, before, changed: false });
    };
    events.forEach(({ tenant }, i) => {
      for (const key of keys[i]!) {
        const id = cellId(tenant, key);
        if (cells.has(id)) continue;
        const cached = this.cache.get(id);
        if (!cached) missing.push({ tenant, key });
        begin(tenant, key, cached);
      }
    });
    if (missing.length === 0) return cells;
    const loaded = await this.store.load(this.current, missing);
    missing.forEach(({ tenant, key }, i) => loaded[i] && begin(tenant, key, loaded[i]));
    return cells;
  }
}
