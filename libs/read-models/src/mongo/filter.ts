/**
 * Checked queries in MongoDB's own language, which theirs is a part of. Its conditions compare within one type, null
 * also matches what is missing, and its order of values is the same: null and missing, numbers, text by its bytes.
 */
import type { Document, Filter, Sort } from 'mongodb';
import type { Comparison, Condition, Plan, Scalar, SortField } from '../query';
import type { View } from '../view';
import type { RowDocument } from './documents';

type Part = Filter<RowDocument>;

const OPERATORS: Record<Comparison, string> = { '>': '$gt', '>=': '$gte', '<': '$lt', '<=': '$lte' };

const inDocument = (path: readonly string[]): string => `doc.${path.join('.')}`;
const on = (field: string, test: Document): Part => ({ [field]: test }) as Part;

/** The rows of a tenant that satisfy a condition. */
export function where(tenant: string, condition: Condition, view: View): Part {
  return { $and: [on('tenant', { $eq: tenant }), satisfying(condition, view)] };
}

/** By the index on `_id`: serves reads of a whole tenant, which no other index does. A list comes after all text. */
export const ofTenant = (tenant: string): Part => on('_id', { $gte: { tenant, key: '' }, $lt: { tenant, key: [] } });

function satisfying(condition: Condition, view: View): Part {
  switch (condition.op) {
    case 'and':
    case 'or': {
      const parts = condition.of.map((part) => satisfying(part, view));
      if (parts.length === 0) return condition.op === 'and' ? {} : { $nor: [{}] };
      return { [`$${condition.op}`]: parts };
    }
    case 'in':
      return on(inDocument(condition.path), {
        $in: condition.values,
        ...(condition.values.includes(null) ? {} : served(condition.path, view)),
      });
    case 'not in':
      return on(inDocument(condition.path), { $nin: condition.values });
    case 'exists':
      return on(inDocument(condition.path), { $exists: condition.value });
    default:
      return on(inDocument(condition.path), {
        [OPERATORS[condition.op]]: condition.value,
        ...served(condition.path, view),
      });
  }
}

/** Said beside a condition that only rows with the field fulfil, so that an index of them alone can serve it. */
const served = (path: readonly string[], { lookups }: View): Document =>
  lookups.includes(path.join('.')) ? { $exists: true } : {};

/** The key breaks ties in the direction of the last field. */
export function order({ sort }: Pick<Plan, 'sort'>): Sort {
  const fields = sort.map(({ path, descending }) => [inDocument(path), descending ? -1 : 1] as const);
  return Object.fromEntries([...fields, ['_id', isDown(sort) ? -1 : 1]]) as Sort;
}

const isDown = (sort: readonly SortField[]): boolean => sort[sort.length - 1]?.descending ?? false;

/**
 * Rows behind the place of a plan, term by term: beyond it in the first field, or equal in that and beyond it in the
 * second, and so on. Each alternative is one stretch of an index in the order asked for, and the server merges them.
 */
export function behind({ sort, after }: Plan, tenant: string): Part {
  if (!after) return {};
  const key = on('_id', { [isDown(sort) ? '$lt' : '$gt']: { tenant, key: after.key } });
  const equal = sort.map(({ path }, i) => on(inDocument(path), { $eq: after.values[i] }));
  const farther = [...sort.map((field, i) => beyond(field, after.values[i]!)), [key]];
  const alternatives = farther.flatMap((parts, i) => parts.map((part) => ({ $and: [...equal.slice(0, i), part] })));
  return { $or: alternatives } as Part;
}

/** What comes after a value, in any of these ways. Conditions stay within one type, so the others are said. */
function beyond({ path, descending }: SortField, value: Scalar | null): Part[] {
  const tests = descending
    ? value === null
      ? []
      : typeof value === 'string'
        ? [{ $not: { $gte: value } }]
        : [{ $lt: value }, { $eq: null }]
    : value === null
      ? [{ $ne: null }]
      : typeof value === 'string'
        ? [{ $gt: value }]
        : [{ $gt: value }, { $gte: '' }];
  return tests.map((test) => on(inDocument(path), test));
}
