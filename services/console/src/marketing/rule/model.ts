/** A rule as the builder shows it: conditions in groups, of which all or any must hold. */
import { v4 as newKey } from 'uuid';
import type { Filter } from '../../api/types';
import { fieldOf, opsOf, type Field, type FieldName, type Op } from './fields';

export type Scalar = string | number | boolean;

export interface Test {
  readonly key: string;
  readonly field: FieldName;
  readonly op: Op;
  /** None for `exists`, two for `between`, any number for `in`. */
  readonly values: readonly Scalar[];
}

export interface Group {
  readonly key: string;
  readonly join: 'all' | 'any';
  readonly parts: readonly Part[];
}

export type Part = Test | Group;
export const isGroup = (part: Part): part is Group => 'parts' in part;

/** What the server allows at most. */
export const MOST = { depth: 4, length: 4000 };

export const newTest = (name: FieldName = 'stage'): Test => {
  const field = fieldOf(name)!;
  return { key: newKey(), field: name, op: opsOf(field)[0]!, values: field.kind === 'consent' ? [true] : [] };
};
export const newGroup = (join: Group['join'], parts: readonly Part[] = [newTest()]): Group => ({
  key: newKey(),
  join,
  parts,
});

/** A group in which one part is another, or is gone. */
export function replaced(group: Group, key: string, change: (part: Part) => Part | undefined): Group {
  const parts = group.parts.flatMap((part) => {
    if (part.key === key) return change(part) ?? [];
    return isGroup(part) ? replaced(part, key, change) : part;
  });
  return { ...group, parts };
}

export type Gap = 'needsValue' | 'wrongOrder' | 'empty';

/** What is still missing in a condition. */
export function gapOf(part: Part): Gap | undefined {
  if (isGroup(part)) return part.parts.length === 0 ? 'empty' : undefined;
  const { op, values } = part;
  if (op === 'exists' || op === 'missing') return undefined;
  if (values.length < (op === 'between' ? 2 : 1) || values.some((value) => value === '' || value === undefined))
    return 'needsValue';
  return op === 'between' && values[0]! > values[1]! ? 'wrongOrder' : undefined;
}

export const hasGap = (group: Group): boolean =>
  group.parts.length === 0 || group.parts.some((part) => gapOf(part) !== undefined || (isGroup(part) && hasGap(part)));

/** The filter that a group means; conditions that are not complete yet are left out. Undefined: nothing is left. */
export function filterOf(part: Part): Filter | undefined {
  if (!isGroup(part)) return gapOf(part) ? undefined : { [part.field]: askedBy(part) };
  const filters = part.parts.map(filterOf).filter((filter) => filter !== undefined);
  if (filters.length <= 1) return filters[0];
  return part.join === 'any' ? { $or: filters } : merged(filters);
}

function askedBy({ field, op, values }: Test): unknown {
  const day = fieldOf(field)!.kind === 'day';
  const at = (value: Scalar, end = false) =>
    day && /^\d{4}-\d\d-\d\d$/.test(String(value))
      ? `${String(value)}T${end ? '23:59:59.999' : '00:00:00.000'}Z`
      : value;
  const [first, second] = values as [Scalar, Scalar];
  switch (op) {
    case 'in':
      return values.length === 1 ? first : { $in: values };
    case 'nin':
      return values.length === 1 ? { $ne: first } : { $nin: values };
    case 'is':
    case 'eq':
      return first;
    case 'between':
      return { $gte: at(first), $lte: at(second, true) };
    case 'exists':
    case 'missing':
      return { $exists: op === 'exists' };
    case 'gt':
    case 'lte':
      return { [`$${op}`]: at(first, true) };
    default:
      return { [`$${op}`]: at(first) };
  }
}

/** One object if no field is asked twice, since each `$and` is a level of its own. */
function merged(filters: readonly Filter[]): Filter {
  const whole: Record<string, unknown> = {};
  const rest: Filter[] = [];
  for (const filter of filters) {
    if (Object.keys(filter).some((name) => name in whole)) rest.push(filter);
    else Object.assign(whole, filter);
  }
  if (rest.length === 0) return whole;
  return '$and' in whole ? { $and: [whole, ...rest] } : { ...whole, $and: rest };
}

/** How deep a filter is nested, as the server counts: 1 if it has no `$and` or `$or`. */
export function depthOf(filter: Filter): number {
  const inner = [filter.$and, filter.$or].flatMap((of) => (Array.isArray(of) ? (of as Filter[]) : []));
  return 1 + Math.max(0, ...inner.map(depthOf));
}

/** Stands for a condition when it is tried how deep a group may go. */
const probe = (): Test => ({ ...newTest('value'), values: [0] });
const filled = (group: Group): Group => ({
  ...group,
  parts: group.parts.map((part) => (isGroup(part) ? filled(part) : gapOf(part) ? probe() : part)),
});

/** Whether a group may hold one more, of which something else must hold. */
export function mayNest(root: Group, group: Group): boolean {
  const inner = newGroup(group.join === 'all' ? 'any' : 'all', [probe(), probe()]);
  const add = (to: Group): Group => ({ ...to, parts: [probe(), ...to.parts, inner] });
  const tried = root.key === group.key ? add(root) : replaced(root, group.key, (part) => add(part as Group));
  return depthOf(filterOf(filled(tried)) ?? {}) <= MOST.depth;
}

export const textOf = (group: Group): string => JSON.stringify(filterOf(group) ?? {});

/** A rule that was written by hand and has no place in the builder. */
class Unreadable extends Error {}

/** The rule as groups; undefined if the builder cannot show it. */
export function groupOf(rule: string): Group | undefined {
  try {
    const part = read(JSON.parse(rule) as Filter);
    return isGroup(part) ? part : newGroup('all', [part]);
  } catch {
    return undefined;
  }
}

function read(filter: Filter): Part {
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) throw new Unreadable();
  const parts = Object.entries(filter).flatMap(([name, asked]): readonly Part[] => {
    if (name !== '$and' && name !== '$or') return testsOf(fieldOf(name), asked);
    if (!Array.isArray(asked) || asked.length === 0) throw new Unreadable();
    const inner = (asked as Filter[]).map(read);
    if (name === '$or') return [newGroup('any', inner)];
    return inner.flatMap((part) => (isGroup(part) && part.join === 'all' ? part.parts : [part]));
  });
  return parts.length === 1 ? parts[0]! : newGroup('all', parts);
}

function testsOf(field: Field | undefined, asked: unknown): Test[] {
  if (!field) throw new Unreadable();
  const operators = typeof asked === 'object' && asked !== null ? (asked as Record<string, unknown>) : { $eq: asked };
  const names = Object.keys(operators);
  if (names.length === 2 && '$gte' in operators && '$lte' in operators && opsOf(field).includes('between')) {
    return [test(field, 'between', [operators.$gte, operators.$lte])];
  }
  return names.map((name) => oneTest(field, name, operators[name]));
}

function oneTest(field: Field, name: string, value: unknown): Test {
  const listed = field.kind === 'choice' || field.kind === 'text' || field.kind === 'staff';
  if (name === '$exists') return test(field, value === true ? 'exists' : 'missing', []);
  if (value === null) return test(field, name === '$eq' ? 'missing' : 'exists', []);
  if (field.kind === 'consent') return test(field, 'is', [name === '$ne' ? value !== true : value]);
  if (name === '$in' || name === '$nin') return test(field, name === '$in' ? 'in' : 'nin', value as unknown[]);
  if (listed && (name === '$eq' || name === '$ne')) return test(field, name === '$eq' ? 'in' : 'nin', [value]);
  return test(field, name.slice(1) as Op, [value]);
}

function test(field: Field, op: Op, values: readonly unknown[]): Test {
  const type = field.kind === 'number' ? 'number' : field.kind === 'consent' ? 'boolean' : 'string';
  if (!opsOf(field).includes(op) || !values.every((value) => typeof value === type)) throw new Unreadable();
  return { key: newKey(), field: field.name, op, values: values as Scalar[] };
}
