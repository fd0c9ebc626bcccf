/**
 * Every field of every command, wrong in each way that its schema knows: the answer names the field, and nothing is
 * stored. Made from the list of commands.
 */
import { contexts } from '@kizuna/all-in-one';
import { Invalid, jsonSchemaOf, newId, type CommandDefinition, type JsonSchema } from '@kizuna/event-sourcing';
import { Bench, bodies } from './bad-input';

/** A body that is wrong, and the field that it is wrong in. */
interface Fault {
  readonly field: string;
  readonly body: unknown;
}

const WRONG: Readonly<Record<string, unknown>> = { string: 7, number: 'seven', integer: 'seven', boolean: 'yes' };

/** All that can be wrong with a value, each with the value as a whole. */
function* faultsIn(schema: JsonSchema, value: unknown, field: string): Generator<Fault> {
  const type = schema.type ?? typeof (schema.enum as unknown[] | undefined)?.[0];
  yield { field, body: null };
  yield { field, body: WRONG[type] ?? 'a text' };
  if (type === 'string') yield { field, body: 'x'.repeat(boundOf(schema, field) + 1) };
  if (Number(schema.minLength ?? 0) > 0) yield { field, body: '' };
  if (type === 'string') yield { field, body: [value] };
  if (type === 'integer') yield { field, body: 1.5 };
  if (schema.minimum !== undefined) yield { field, body: Number(schema.minimum) - 1 };
  if (schema.maximum !== undefined) yield { field, body: Number(schema.maximum) + 1 };
  if (type === 'array') yield* faultsInList(schema, value as unknown[], field);
  if (type === 'object') yield* faultsInObject(schema, value as object, field);
}

/** No text and no list is without a bound: what one caller sends, all others pay for. */
function boundOf({ maxLength, maxItems, format, pattern, enum: known }: JsonSchema, field: string): number {
  const bound = maxLength ?? maxItems ?? (format !== undefined || pattern !== undefined || known ? 100 : undefined);
  if (bound === undefined) throw new Error(`${field} has no bound`);
  return Number(bound);
}

function* faultsInList(schema: JsonSchema, list: unknown[], field: string): Generator<Fault> {
  const { items = {} } = schema;
  yield { field, body: Array.from({ length: boundOf(schema, field) + 1 }, () => list[0] ?? null) };
  yield { field, body: Object.assign({}, list) };
  if (list.length === 0) return;
  const last = list.length - 1;
  for (const { field: at, body } of faultsIn(items, list[last], `${field}.${last}`)) {
    yield { field: at, body: [...list.slice(0, last), body] };
  }
}

function* faultsInObject(
  { properties = {}, required = [] }: JsonSchema,
  whole: object,
  field: string,
): Generator<Fault> {
  const path = (name: string) => (field ? `${field}.${name}` : name);
  yield { field: path('nonsense'), body: { ...whole, nonsense: 1 } };
  for (const name of required) {
    const { [name as never]: _missing, ...rest } = whole;
    yield { field: path(name), body: rest };
  }
  for (const [name, value] of Object.entries(whole)) {
    for (const { field: at, body } of faultsIn(properties[name]!, value, path(name))) {
      yield { field: at, body: { ...whole, [name]: body } };
    }
  }
}

const faultsOf = (definition: CommandDefinition): Fault[] => {
  const schema = jsonSchemaOf(definition.class);
  return bodies(definition, 10).flatMap((body) => [...faultsInObject(schema, body, '')]);
};

const commands = contexts.flatMap(({ aggregates }) =>
  aggregates.flatMap((a) => a.decisions.map((definition) => [definition.name, a, definition] as const)),
);

const bench = new Bench();
afterAll(() => bench.close());

test.each(commands)('%s names each wrong field', async (_, a, definition) => {
  const faults = faultsOf(definition);
  expect(faults.length).toBeGreaterThan(0);
  const fields = new Set(faults.map(({ field }) => field.split('.')[0]));
  for (const name of Object.keys(jsonSchemaOf(definition.class).properties ?? {})) expect(fields).toContain(name);
  for (const { field, body } of faults) {
    const outcome = await bench.send(a, newId(), { definition, body: body as object, at: '2030-01-02' });
    expect([field, body, outcome]).toEqual([field, body, expect.any(Invalid)]);
    const { errors, message } = outcome as Invalid;
    const named = errors.map((error) => error.field);
    // A list may be told as a whole.
    expect([body, named]).toEqual([
      body,
      expect.arrayContaining([expect.stringMatching(new RegExp(`^${field}(\\.|$)`))]),
    ]);
    expect(message).not.toMatch(/undefined|\[object/);
  }
});

test('nothing was stored', async () => expect(await bench.store.head()).toBe(0));
