/**
 * Checked queries as SQL over JSON documents. Null and missing are both -Infinity, which JSON cannot hold: so every
 * comparison is plain true or false, sorts before all else, and can be a range of an index.
 */
import type { Condition, Plan, Scalar, SortField } from '../query';

export interface Sql {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

/** A field of a row in SQL. */
export type FieldSql = (path: readonly string[]) => string;

/** Holds for rows that have the field: the condition of an index on them alone, and part of each query that it serves. */
export const present = (field: string): string => `${field} > -9e999`;

/** Said beside a condition that only such rows fulfil, so that an index of them alone can serve it. */
const served = (field: string): string => (field.startsWith('"') ? ` AND ${present(field)}` : '');

/** Where an indexed field is kept beside the document. */
export const column = (index: string): string => `"i:${index}"`;

/** A field as the document has it. The path was checked to be made of words. */
export const inDocument: FieldSql = (path) => `ifnull(json_extract(doc, '${jsonPath(path)}'), -9e999)`;

/** Fields of a table with these indexes. */
export function fieldsOf(indexes: readonly string[]): FieldSql {
  return (path) => (indexes.includes(path.join('.')) ? column(path.join('.')) : inDocument(path));
}

const jsonPath = (path: readonly string[]): string => `$.${path.map((name) => `"${name}"`).join('.')}`;
/** What stands for a value; what JSON cannot hold is null there. */
export const bound = (value: Scalar | null): string | number => {
  if (typeof value === 'string') return value;
  return value !== null && Number.isFinite(Number(value)) ? Number(value) : -Infinity;
};
const marks = (count: number): string => Array(count).fill('?').join(', ');

export function where(condition: Condition, field: FieldSql): Sql {
  switch (condition.op) {
    case 'and':
    case 'or':
      return joined(
        condition.of.map((part) => where(part, field)),
        condition.op,
      );
    case 'in':
    case 'not in': {
      const values = condition.values.map(bound);
      const expression = field(condition.path);
      const text = `${expression} ${condition.op.toUpperCase()} (${marks(values.length)})`;
      const some = condition.op === 'in' && !values.includes(-Infinity);
      return { text: some ? text + served(expression) : text, values };
    }
    case 'exists':
      return {
        text: `json_type(doc, '${jsonPath(condition.path)}') IS ${condition.value ? 'NOT ' : ''}NULL`,
        values: [],
      };
    default: {
      // Numbers are less than '' and texts are not: the second bound keeps the comparison within one type.
      const expression = field(condition.path);
      const type = typeof condition.value === 'string' ? `>= ''` : condition.op.startsWith('>') ? `< ''` : '> -9e999';
      const text = `${expression} ${condition.op} ? AND ${expression} ${type}${served(expression)}`;
      return { text, values: [condition.value] };
    }
  }
}

/** Holds for every row. */
export const ALL: Sql = { text: 'TRUE', values: [] };

export function joined(parts: readonly Sql[], op: 'and' | 'or' = 'and'): Sql {
  if (parts.length === 0) return op === 'and' ? ALL : { text: 'FALSE', values: [] };
  return {
    text: `(${parts.map(({ text }) => text).join(` ${op.toUpperCase()} `)})`,
    values: parts.flatMap(({ values }) => values),
  };
}

/** The terms of the order; the key breaks ties in the direction of the last field. */
function terms(sort: readonly SortField[], field: FieldSql): { expression: string; descending: boolean }[] {
  const descending = sort[sort.length - 1]?.descending ?? false;
  const fields = sort.map((each) => ({ expression: field(each.path), descending: each.descending }));
  return [...fields, { expression: 'key', descending }];
}

export const orderBy = ({ sort }: Plan, field: FieldSql): string =>
  terms(sort, field)
    .map(({ expression, descending }) => (descending ? `${expression} DESC` : expression))
    .join(', ');

/**
 * Rows behind a place, term by term: greater in the first, or equal in it and greater in the second, and so on. The
 * bound on the first term alone says nothing new; it lets the index begin at the place.
 */
export function behind({ sort, after }: Plan, field: FieldSql): Sql {
  if (!after) return ALL;
  const order = terms(sort, field);
  const places = [...after.values.map(bound), after.key];
  const than = (i: number) => `${order[i]!.expression} ${order[i]!.descending ? '<' : '>'}`;
  const alternatives = order.map((_, i): Sql => {
    const equal = order.slice(0, i).map(({ expression }) => `${expression} = ?`);
    return { text: [...equal, `${than(i)} ?`].join(' AND '), values: places.slice(0, i + 1) };
  });
  const { text, values } = joined(alternatives, 'or');
  return { text: `${than(0)}= ? AND ${text}`, values: [places[0]!, ...values] };
}
