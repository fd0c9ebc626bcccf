/** Only some fields of a row: a list of a hundred needs less of each than a page about one. */
import type { View } from '../view';
import { checkField } from './fields';
import { InvalidQuery } from './invalid-query';

/** The most fields that may be named. */
const MOST = 50;

/**
 * What takes these fields out of a row, `a.b` for a field of an object in it; what a row does not have stays away.
 * @throws InvalidQuery for one that rows of the view do not have
 */
export function picking(view: View, fields: readonly string[]): (row: object) => object {
  if (fields.length > MOST) throw new InvalidQuery('fields', 'size', `must not have more than ${MOST} fields`);
  if (fields.includes('')) throw new InvalidQuery('fields', 'name', 'must be names, with commas between them');
  for (const field of fields) checkField(view.row, field);
  const paths = fields.map((field) => field.split('.'));
  return (row) => {
    const picked = {};
    for (const path of paths) copy(row as Bag, picked, path);
    return picked;
  };
}

type Bag = Record<string, unknown>;

function copy(from: Bag, to: Bag, [name, ...rest]: readonly string[]): void {
  const value = from[name!];
  if (value === undefined) return;
  if (rest.length === 0) to[name!] = value;
  // Whole already, if it was named too; and never written into.
  else if (typeof value === 'object' && value !== null && to[name!] !== value) {
    copy(value as Bag, (to[name!] ??= {}) as Bag, rest);
  }
}
