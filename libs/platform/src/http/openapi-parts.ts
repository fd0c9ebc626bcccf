/** Small parts that the OpenAPI document is made of. */
import { personalFieldsOf, type Class } from '@kizuna/contracts/shared';
import { exampleOf, jsonSchemaOf, type JsonSchema } from '@kizuna/event-sourcing';

export type Json = Record<string, unknown>;

export const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

export const json = (schema: Json, example?: unknown): Json => ({
  'application/json': { schema, ...(example === undefined ? {} : { example }) },
});

export const answer = (description: string, schema: Json): Json => ({ description, content: json(schema) });

export const problem = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

export const header = (name: string, description: string): Json => ({
  name,
  in: 'header',
  description,
  schema: { type: 'string' },
});

export const inPath = (name: string): Json => ({ name, in: 'path', required: true, schema: { type: 'string' } });

/** The fields of a class as parameters. */
export const queryOf = (cls: Class): Json[] =>
  Object.entries(jsonSchemaOf(cls).properties ?? {}).map(([name, schema]) => ({ name, in: 'query', schema }));

/** Personal fields are marked, so that whoever builds on the API knows what not to log. */
export function documented(cls: Class): JsonSchema {
  const schema = jsonSchemaOf(cls);
  const personal = personalFieldsOf(cls);
  const properties = Object.entries(schema.properties ?? {}).map(([name, field]) => [
    name,
    personal.has(name) ? { ...field, 'x-personal': true } : field,
  ]);
  return { ...schema, properties: Object.fromEntries(properties) as never, example: exampleOf(schema) };
}
