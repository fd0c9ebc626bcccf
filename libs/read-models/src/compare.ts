/** Compares two tables of a view, row by row in key order, with a bounded number of rows in memory. */
import { isDeepStrictEqual } from 'node:util';
import type { RowId, StoredRow, Table, ViewStore } from './view-store';

export interface Comparison {
  readonly view: string;
  /** Rows compared, without dropped ones. */
  readonly rows: number;
  /** How many differ. */
  readonly differences: number;
  /** Which: the first 1,000 of them. */
  readonly differing: readonly RowId[];
  readonly equal: boolean;
}

const MOST_LISTED = 1000;
const STRETCH = 500;

/** Walks two tables side by side; one `step` compares one stretch, for which both must stand at the same position. */
export class SideBySide {
  private after: RowId | undefined;
  private rows = 0;
  private differences = 0;
  private readonly differing: RowId[] = [];

  constructor(private readonly store: ViewStore) {}

  /** Compares the next stretch. Answers whether there is more. */
  async step(one: Table, other: Table): Promise<boolean> {
    const a = await this.store.scan(one, this.after, STRETCH);
    const b = await this.store.scan(other, this.after, STRETCH);
    // A full stretch may end before the other's: only what both have seen can be compared.
    const until = [a, b].flatMap((rows) => rows[STRETCH - 1] ?? []).sort(order)[0];
    const upTo = (rows: StoredRow[]) =>
      new Map(rows.filter((row) => !until || order(row, until) <= 0).map((row) => [`${row.tenant} ${row.key}`, row]));
    const [left, right] = [upTo(a), upTo(b)];
    for (const id of new Set([...left.keys(), ...right.keys()])) this.compare(left.get(id), right.get(id));
    this.after = until;
    return until !== undefined;
  }

  result(view: string): Comparison {
    const { rows, differences, differing } = this;
    return { view, rows, differences, differing, equal: differences === 0 };
  }

  private compare(one: StoredRow | undefined, other: StoredRow | undefined): void {
    const [a, b] = [one?.row ?? null, other?.row ?? null];
    if (a !== null || b !== null) this.rows++;
    if (isDeepStrictEqual(a, b)) return;
    this.differences++;
    const { tenant, key } = (one ?? other)!;
    if (this.differing.length < MOST_LISTED) this.differing.push({ tenant, key });
  }
}

const bytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
/** The order of `scan`. */
const order = (a: RowId, b: RowId): number => bytes(a.tenant, b.tenant) || bytes(a.key, b.key);
