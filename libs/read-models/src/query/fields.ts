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
  let schema: JsonSchema = jsonSchemaOf(row);
  for (const name of field.split('.')) {
    if (!schema.properties || !Object.hasOwn(schema.properties, name) || !/^\w+$/.test(name)) {
      throw new InvalidQuery(field, 'unknown', 'is not a field of this view');
    }
    schema = schema.properties[name]!;
  }
  const example = (schema.enum as unknown[] | undefined)?.[0] ?? schema.const;
  const type = schema.type === 'integer' ? 'number' : (schema.type ?? typeof example);
  if (type === 'string' || type === 'number' || type === 'boolean') return type;
  throw new InvalidQuery(field, 'single', 'does not hold a single value');
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
