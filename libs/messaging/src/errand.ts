/**
 * Carries out what follows from one event: sends commands, and looks at views for more of them.
 *
 * The id of a command is derived from the policy, the event, and its path: its place among what the event led to and,
 * behind a look, the row, the aggregate it goes to and its kind. So a redelivery that meets other rows sends each
 * command under the same id, whatever stands before it.
 */
import { CommandIdReused, derivedId, type RecordedEvent } from '@kizuna/event-sourcing';
import { setImmediate } from 'node:timers/promises';
import type { Each, Look, Reaction, Seen } from './look';
import { deliver, purely, type Dispatch, type Send } from './reaction';
import type { RowSource } from './row-source';

/** What all errands of a runner share. */
export interface Helpers {
  readonly dispatch: Dispatch;
  readonly rows: RowSource;
  /** Ends errands between two commands. */
  readonly signal: AbortSignal;
}

/** Rows read at once. */
const PAGE = 500;
/** Rows handled side by side: their commands share commits. */
const AT_ONCE = 64;

/** A place in the tree of reactions; storage format of command ids. */
type Path = readonly (string | number)[];

/** A line of work that is done in order. */
interface Strand {
  /** A view that is looked at has come at least so far. */
  position: number;
  /** Rows that an `each` may handle side by side: those within a row come one by one. */
  readonly rowsAtOnce: number;
}

export class Errand {
  /** Position of the last event that a command of this errand led to, now or when it was sent first. */
  appended = 0;

  /** @param policy its name */
  constructor(
    private readonly helpers: Helpers,
    private readonly policy: string,
    private readonly event: RecordedEvent,
  ) {}

  /** @param position how far a view must have come that is looked at */
  run(reactions: readonly Reaction[], position: number): Promise<void> {
    const strand = { position: Math.max(position, this.event.position), rowsAtOnce: AT_ONCE };
    return this.inOrder(reactions, (_, index) => [index], strand);
  }

  private async inOrder(
    reactions: readonly Reaction[],
    pathOf: (reaction: Reaction, index: number) => Path,
    strand: Strand,
  ): Promise<void> {
    for (const [index, reaction] of reactions.entries()) {
      this.helpers.signal.throwIfAborted();
      const path = pathOf(reaction, index);
      if ('command' in reaction) await this.send(reaction, path, strand);
      else if ('look' in reaction) await this.look(reaction, path, strand);
      else await this.each(reaction, path, strand);
    }
  }

  private async send(send: Send, path: Path, strand: Strand): Promise<void> {
    const { dispatch } = this.helpers;
    const place = path.length === 1 ? path[0]! : JSON.stringify(path);
    const commandId = derivedId(this.policy, this.event.id, place);
    try {
      const position = await deliver(dispatch, `policy:${this.policy}`, this.event, send, commandId);
      strand.position = Math.max(strand.position, position);
      this.appended = Math.max(this.appended, position);
    } catch (error) {
      // Behind a look it was carried out on what the rows said at the first delivery: that stands.
      if (!(error instanceof CommandIdReused) || path.length === 1) throw error;
    }
  }

  private async look({ look: view, filter, limit, react }: Look, path: Path, strand: Strand): Promise<void> {
    const rows: Seen<object>[] = [];
    for await (const page of this.pages(view.name, filter, strand.position, limit)) {
      rows.push(...page.map(({ row }) => row));
    }
    await this.inOrder(
      purely(() => react(rows)),
      below(path),
      strand,
    );
  }

  private async each({ each: view, filter, react }: Each, path: Path, strand: Strand): Promise<void> {
    const { position } = strand;
    for await (const page of this.pages(view.name, filter, position)) {
      await sideBySide(page, strand.rowsAtOnce, async ({ key, row }) => {
        const own: Strand = { position, rowsAtOnce: 1 };
        await this.inOrder(
          purely(() => react(row)),
          below([...path, key]),
          own,
        );
        strand.position = Math.max(strand.position, own.position);
      });
    }
  }

  private async *pages(view: string, filter: object, position: number, most = Infinity) {
    let cursor: string | undefined;
    for (let left = most; ;) {
      const query = { filter, limit: Math.min(PAGE, left), ...(cursor === undefined ? {} : { cursor }) };
      const { rows, next } = await this.helpers.rows.rows(view, this.event.tenant, query, position);
      yield rows.map(({ key, row }) => ({ key, row: { id: key, ...row } }));
      left -= rows.length;
      cursor = next;
      if (cursor === undefined || left <= 0) return;
      await setImmediate(); // gives others of this thread a turn
    }
  }
}

/** Paths of what a look led to: by what it is and how often that came before, so that other rows do not shift it. */
function below(path: Path): (reaction: Reaction) => Path {
  const seen = new Map<string, number>();
  return (reaction) => {
    const what =
      'command' in reaction
        ? `${reaction.id} ${reaction.command.constructor.name}`
        : 'look' in reaction
          ? `look ${reaction.look.name}`
          : `each ${reaction.each.name}`;
    const nth = seen.get(what) ?? 0;
    seen.set(what, nth + 1);
    return [...path, what, nth];
  };
}

/** Begins in order, so many at once. After a failure nothing new begins, and it is thrown when all that began is done. */
async function sideBySide<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length && failures.length === 0) {
      await work(items[next++]!).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  if (failures.length > 0) throw failures[0];
}
