/**
 * Builds a view anew from the log beside its live table, compares the two, and switches. All this runs in the thread
 * that projects, the only writer, a page at a time between live batches: live projection never waits for more than one
 * page, and each stretch of rows is compared while both tables stand at the same position.
 */
import { EVERY_TENANT, type LogFilter, type LogPage, type RecordedEvent } from '@kizuna/event-sourcing';
import { setImmediate } from 'node:timers/promises';
import { SideBySide, type Comparison } from './compare';
import { FoldFailed } from './fold';
import { pages, type History } from './history';
import { Projector } from './projector';
import type { View } from './view';
import type { Table, TableStatus, ViewStore } from './view-store';

export interface Progress {
  readonly view: string;
  /** Built up to here. */
  readonly position: number;
  /** Where the build will join what is live, unless that moves on meanwhile. */
  readonly of: number;
}

export interface BuildOptions {
  readonly store: ViewStore;
  readonly history: History;
  readonly onProgress?: (progress: Progress) => void;
  /**
   * Told of each event that the view's own functions throw on: the build goes on without it, as live projection goes on
   * without what it parks. Absent: such an event ends the build.
   */
  readonly onPoison?: (event: RecordedEvent, error: FoldFailed) => void;
  /** Gives up; what was built is dropped. */
  readonly signal?: AbortSignal;
  /** Rows that each projector keeps in memory. */
  readonly cacheRows?: number;
}

/**
 * The projector of a view's live table. If this version of the view is not live, it becomes so: by the way back to its
 * kept table, or by a build from the log. Until then readers go on with the version that is live. To be called once at
 * start for each view: it drops what an interrupted build has left.
 * @throws FoldFailed, StoreUnavailable
 */
export async function openProjector(view: View, options: BuildOptions): Promise<Projector> {
  const { store } = options;
  for (const table of await store.tables(view.name)) if (table.state === 'building') await store.drop(table);
  const tables = await store.tables(view.name);
  const live = tables.find((table) => table.state === 'live');
  const mine = live?.version === view.version ? live : tables.find(({ version }) => version === view.version);
  if (mine) {
    const projector = await Projector.open(store, view, tableOf(mine), options);
    await store.activate(mine);
    return projector;
  }
  return building(view, await options.history.head(), options, async (built) => {
    await store.activate(built.table);
    return built;
  });
}

/**
 * Rebuilds the live table and switches to the new one, whether or not they differ; the old one is kept for the way
 * back. Answers how they compared.
 * @throws FoldFailed, StoreUnavailable: nothing has changed then
 */
export function rebuild(live: Projector, options: BuildOptions): Promise<Comparison> {
  return alone(live, () =>
    building(live.view, live.position(), options, async (built) => {
      const comparison = await compare(live, built, options);
      await live.between(async () => {
        await catchUp(built, live.position(), options);
        await options.store.activate(built.table);
        live.moveTo(built);
      });
      return comparison;
    }),
  );
}

/** Whether the live rows are what the log says. Changes nothing. @throws FoldFailed, StoreUnavailable */
export function verify(live: Projector, options: BuildOptions): Promise<Comparison> {
  return alone(live, () =>
    building(live.view, live.position(), options, async (built) => {
      const comparison = await compare(live, built, options);
      await options.store.drop(built.table);
      return comparison;
    }),
  );
}

const busy = new WeakSet<Projector>();

async function alone<T>(live: Projector, work: () => Promise<T>): Promise<T> {
  if (busy.has(live)) throw new Error(`${live.view.name} is already being rebuilt or verified`);
  busy.add(live);
  try {
    return await work();
  } finally {
    busy.delete(live);
  }
}

/** Builds a new table up to a position, then uses it; drops it if anything fails. */
async function building<T>(
  view: View,
  of: number,
  options: BuildOptions,
  use: (built: Projector) => Promise<T>,
): Promise<T> {
  const { store, onProgress } = options;
  const table = nextTable(view, await store.tables(view.name));
  const built = await Projector.open(store, view, table, options);
  try {
    await catchUp(built, of, options, (position) => onProgress?.({ view: view.name, position, of }));
    return await use(built);
  } catch (error) {
    await store.drop(table);
    throw error;
  }
}

async function compare(live: Projector, built: Projector, options: BuildOptions): Promise<Comparison> {
  const both = new SideBySide(options.store);
  const step = async () => {
    await catchUp(built, live.position(), options);
    return both.step(live.table, built.table);
  };
  while (await live.between(step)) {
    options.signal?.throwIfAborted();
    await setImmediate();
  }
  return both.result(live.view.name);
}

async function catchUp(
  built: Projector,
  until: number,
  { history, signal, onPoison }: BuildOptions,
  onPage?: (position: number) => void,
): Promise<void> {
  const filter: LogFilter = { tenant: EVERY_TENANT, types: built.view.types };
  for await (const page of pages(history, built.position(), filter, { until, ...(signal ? { signal } : {}) })) {
    await applyOrSkip(built, page, onPoison);
    onPage?.(page.position);
  }
}

async function applyOrSkip(built: Projector, page: LogPage, onPoison: BuildOptions['onPoison']): Promise<void> {
  try {
    return await built.apply(page);
  } catch (error) {
    if (!(error instanceof FoldFailed) || !onPoison) throw error;
    if (page.events.length === 1) {
      onPoison(page.events[0]!, error);
      return built.apply({ ...page, events: [] });
    }
  }
  for (const event of page.events)
    await applyOrSkip(built, { ...page, events: [event], position: event.position }, onPoison);
  await built.apply({ ...page, events: [] });
}

const tableOf = ({ view, version, build }: TableStatus): Table => ({ view, version, build });

function nextTable({ name, version }: View, tables: readonly TableStatus[]): Table {
  const builds = tables.filter((table) => table.version === version).map(({ build }) => build);
  return { view: name, version, build: Math.max(0, ...builds) + 1 };
}
