/**
 * One list out of several that are sorted already, page by page. The server sorts by a field, and "due first" goes by
 * two of them: so each part of a queue is asked for by itself, and the parts are merged as far as they are known.
 */
export interface Lane<L, R> {
  readonly of: L;
  /** Rows that are here, and are not handed on yet. */
  readonly held: readonly R[];
  /** Where to go on; absent: at the beginning; null: there is no more. */
  readonly cursor?: string | null;
}

export interface Merged<L, R> {
  readonly rows: readonly R[];
  /** Absent: that was all. */
  readonly next?: readonly Lane<L, R>[];
}

export type ReadLane<L, R> = (of: L, cursor: string | undefined) => Promise<{ rows: readonly R[]; next?: string }>;

export const lanes = <L, R>(parts: readonly L[]): Lane<L, R>[] => parts.map((of) => ({ of, held: [] }));

/** @param before whether the first row comes before the second: below zero; each lane must be in that order */
export async function mergeNext<L, R>(
  from: readonly Lane<L, R>[],
  before: (one: R, other: R) => number,
  read: ReadLane<L, R>,
): Promise<Merged<L, R>> {
  const filled = await Promise.all(from.map((lane) => fill(lane, read)));
  const heads = filled.map(({ held }) => [...held]);
  const rows: R[] = [];
  // A part of which nothing is left here may go on with a row that comes before all others.
  while (!filled.some(({ cursor }, index) => heads[index]!.length === 0 && cursor !== null)) {
    const first = smallest(heads, before);
    if (!first) break;
    rows.push(first.shift()!);
  }
  const next = filled.map((lane, index) => ({ ...lane, held: heads[index]! }));
  const over = next.every(({ held, cursor }) => held.length === 0 && cursor === null);
  return over ? { rows } : { rows, next };
}

async function fill<L, R>(lane: Lane<L, R>, read: ReadLane<L, R>): Promise<Lane<L, R>> {
  if (lane.held.length > 0 || lane.cursor === null) return lane;
  const { rows, next = null } = await read(lane.of, lane.cursor);
  return { of: lane.of, held: rows, cursor: next };
}

function smallest<R>(heads: R[][], before: (one: R, other: R) => number): R[] | undefined {
  let best: R[] | undefined;
  for (const head of heads) {
    if (head.length > 0 && (!best || before(head[0]!, best[0]!) < 0)) best = head;
  }
  return best;
}
