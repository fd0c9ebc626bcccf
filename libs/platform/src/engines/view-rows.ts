/** What policies see of the views of this process: live rows, read when the view has come far enough. */
import type { EventStore, RecordedEvent } from '@kizuna/event-sourcing';
import type { RowPage, RowQuery, RowSource } from '@kizuna/messaging';
import type { Freshness, View, ViewReader } from '@kizuna/read-models';

/** How long a policy waits for a view before its event makes place and is tried again, in milliseconds. */
const PATIENCE_MS = 2000;

/** A store that is the only one to write to the log may hand over what it has written. */
type OwnStore = Pick<EventStore, 'head'> & {
  onWritten?(reader: (events: readonly RecordedEvent[]) => void): unknown;
};

export class ViewRows implements RowSource {
  private readonly declared: ReadonlyMap<string, View>;
  /** Position of the last event of each type. */
  private readonly lastOf = new Map<string, number>();

  /** @param start head of the log; of events up to there nobody says here of which type they are */
  constructor(
    declared: readonly View[],
    private readonly views: ViewReader,
    private readonly freshness: Freshness,
    private readonly store: OwnStore,
    private readonly start: number,
  ) {
    this.declared = new Map(declared.map((view) => [view.name, view]));
    store.onWritten?.((events) => {
      for (const { type, position } of events) this.lastOf.set(type, position);
    });
  }

  async rows(name: string, tenant: string, query: RowQuery, atLeast: number): Promise<RowPage> {
    const view = this.declared.get(name);
    if (!view) throw new NoSuchView(name);
    await this.freshness.waitFor(name, Math.min(atLeast, this.lastFor(view)), PATIENCE_MS);
    const key = keyIn(query.filter);
    if (key === undefined) return this.views.find(view, tenant, { ...query, filter: { ...query.filter } });
    const row = await this.views.get(view, tenant, key);
    return { rows: row ? [row] : [] };
  }

  head(): Promise<number> {
    return this.store.head();
  }

  /** Nothing that came behind this position changes the view: it need not be waited for. */
  private lastFor({ types }: View): number {
    if (!this.store.onWritten) return Infinity;
    return types.reduce((last, type) => Math.max(last, this.lastOf.get(type) ?? 0), this.start);
  }
}

/** The key of the one row that a filter asks for by its id. A row that has an `id` has its key as such. */
function keyIn(filter: object): string | undefined {
  const [[field, value] = [], ...others] = Object.entries(filter) as [string, unknown][];
  return field === 'id' && typeof value === 'string' && others.length === 0 ? value : undefined;
}

/** A policy looks at a view that no context of this process declares: it will not be there at the next try either. */
class NoSuchView extends Error {
  readonly permanent = true;

  constructor(view: string) {
    super(`there is no view ${view} in this process: list it under "views" of its context`);
  }
}
