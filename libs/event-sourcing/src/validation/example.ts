/** A plausible value for a schema, always the same: for documentation and for golden files. */
import type { JsonSchema } from './json-schema';

const FORMATS: Readonly<Record<string, string>> = {
  uuid: '0190a5b4-7c1e-7f00-8000-000000000001',
  email: 'ada@example.org',
  'date-time': '2030-01-02T03:04:05.000Z',
  date: '2030-01-02',
};

/** Every field is filled, also those that may be left out. */
export function exampleOf(schema: JsonSchema, name = 'text'): unknown {
  if (schema.example !== undefined) return schema.example;
  if (Array.isArray(schema.enum)) return schema.enum[0] as unknown;
  if (schema.type === 'object') {
    const fields = Object.entries(schema.properties ?? {});
    return Object.fromEntries(fields.map(([field, of]) => [field, exampleOf(of, field)]));
  }
  if (schema.type === 'array') return schema.items?.type || schema.items?.enum ? [exampleOf(schema.items, name)] : [];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return number(schema);
  return text(schema, name);
}

function number({ minimum, exclusiveMinimum, maximum }: JsonSchema): number {
  const least = Math.max(Number(minimum ?? 1), Number(exclusiveMinimum ?? 0) + 1);
  return maximum === undefined ? least : Math.min(least, Number(maximum));
}

function text({ format, minLength, maxLength }: JsonSchema, name: string): string {
  // Cut too: the day of a date-time is ten characters.
  const value = FORMATS[String(format)] ?? name.padEnd(Number(minLength ?? 0), '.');
  return value.slice(0, Number(maxLength ?? 1000));
}
