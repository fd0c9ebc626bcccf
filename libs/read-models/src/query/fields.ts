/** What a query may name: the single values in a row, as the JSON Schema of its class lists them. */
import type { Class } from '@kizuna/contracts/shared';
import { jsonSchemaOf, type JsonSchema } from '@kizuna/event-sourcing';
import { InvalidQuery } from './invalid-query';

export type Scalar = string | number | boolean;
export type Kind = 'string' | 'number' | 'boolean';

/** The longest text in a filter, in UTF-16 units. */
const LONGEST = 1000;
/** Half a character: no database stores it as it is. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The type of a field, `a.b` for a field of an object in a row.
 * @throws InvalidQuery if there is none, or if it holds a list or an object
 */
export function kindOf(row: Class, field: string): Kind {
  if (!/^[\w.]+$/.test(field)) throw unknown(field);
  const type = typeOf(schemaOf(row, field, (schema) => schema));
  if (type === 'string' || type === 'number' || type === 'boolean') return type;
  throw new InvalidQuery(field, 'single', 'does not hold a single value');
}

/**
 * That a field holds text: one, a list of them, or one in each object of a list (`identifiers.value`).
 * @throws InvalidQuery
 */
export function checkText(row: Class, field: string): void {
  if (typeOf(inList(schemaOf(row, field, inList))) !== 'string') {
    throw new InvalidQuery(field, 'text', 'does not hold text');
  }
}

/** That a row may have a field, of any type, but not within a list. @throws InvalidQuery */
export function checkField(row: Class, field: string): void {
  schemaOf(row, field, (schema) => schema);
}

/** @param step what stands for a schema on the way to the field */
function schemaOf(row: Class, field: string, step: (schema: JsonSchema) => JsonSchema): JsonSchema {
  let schema: JsonSchema = jsonSchemaOf(row);
  for (const name of field.split('.')) {
    const { properties } = step(schema);
    if (!properties || !Object.hasOwn(properties, name)) throw unknown(field);
    schema = properties[name]!;
  }
  return schema;
}

const unknown = (field: string): InvalidQuery => new InvalidQuery(field, 'unknown', 'is not a field of this view');

const inList = (schema: JsonSchema): JsonSchema =>
  schema.type === 'array' && schema.items ? inList(schema.items) : schema;

function typeOf(schema: JsonSchema): string {
  const example = (schema.enum as unknown[] | undefined)?.[0] ?? schema.const;
  return schema.type === 'integer' ? 'number' : (schema.type ?? typeof example);
}

/** @throws InvalidQuery for a value that the field cannot hold */
export function checkedValue(field: string, kind: Kind, value: unknown): Scalar {
  if (typeof value !== kind) throw new InvalidQuery(field, 'type', `must be compared with a ${kind}`);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new InvalidQuery(field, 'finite', 'must be compared with a finite number');
  }
  if (typeof value === 'string' && (value.length > LONGEST || LONE_SURROGATE.test(value))) {
    throw new InvalidQuery(field, 'text', `must be compared with valid text of at most ${LONGEST} characters`);
  }
  return value as Scalar;
}
