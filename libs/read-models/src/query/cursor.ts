/** Cursors: the place behind a page's last row, by what it was sorted by. Opaque to clients, and checked when used. */
import { fingerprint } from '@kizuna/event-sourcing';
import type { Scalar } from './fields';
import { InvalidQuery } from './invalid-query';

/** Behind which row to go on. */
export interface Place {
  /** The row's values in the sort fields. */
  readonly values: readonly (Scalar | null)[];
  readonly key: string;
}

const markOf = (mark: readonly unknown[]): string => fingerprint('cursor', mark);

/** @param mark view, tenant, filter, sort and search: the cursor is of use for these alone */
export function encodeCursor({ values, key }: Place, mark: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([markOf(mark), key, ...values])).toString('base64url');
}

/** @throws InvalidQuery for what is no cursor, or one of another query */
export function decodeCursor(cursor: unknown, mark: readonly unknown[], fields: number): Place {
  const parts = parse(cursor);
  if (!parts) throw new InvalidQuery('cursor', 'cursor', 'is not a cursor that a page has answered');
  const [of, key, ...values] = parts;
  if (of !== markOf(mark) || values.length !== fields) {
    throw new InvalidQuery(
      'cursor',
      'foreign',
      'belongs to another query: keep view, filter, search and sort from page to page',
    );
  }
  return { key: key as string, values };
}

function parse(cursor: unknown): (Scalar | null)[] | undefined {
  if (typeof cursor !== 'string' || cursor.length > 20_000) return undefined;
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
    const sound =
      Array.isArray(parts) &&
      parts.every((part) => part === null || ['string', 'number', 'boolean'].includes(typeof part)) &&
      typeof parts[1] === 'string';
    return sound ? (parts as (Scalar | null)[]) : undefined;
  } catch {
    return undefined;
  }
}
