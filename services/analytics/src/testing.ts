/** For specs: a log of events, the rows that a view makes of it, and the laws that every aggregate obeys. */
import { eventTypeOf, type Class } from '@kizuna/contracts/shared';
import { fold, jsonSchemaOf, Refused, validatorOf } from '@kizuna/event-sourcing';
import type { Aggregate, CommandDefinition, JsonSchema, RecordedEvent } from '@kizuna/event-sourcing';
import { evolved, keysFor, type View } from '@kizuna/read-models';
import fc from 'fast-check';

export const AT = '2030-01-02T03:04:05.000Z';

/** A log that hands on what is stated as a store would: valid by its contract, in plain JSON, with its metadata. */
export class Log {
  readonly events: RecordedEvent[] = [];

  /** Something happened to the aggregate `id`, which concerns the customer `subject`. */
  add(stated: object, { id, subject, at = AT }: { id: string; subject?: string; at?: string }): this {
    const cls = stated.constructor as Class;
    validatorOf(cls)(stated);
    const { type, version } = eventTypeOf(cls);
    const position = this.events.length + 1;
    const stream = `${type.slice(0, type.lastIndexOf('.'))}-main.${id}`;
    this.events.push({
      id: `00000000-0000-5000-8000-${String(position).padStart(12, '0')}`,
      type,
      data: JSON.parse(JSON.stringify(stated)) as object,
      ...(subject === undefined ? {} : { subject }),
      effectiveAt: at,
      recordedAt: AT,
      tenant: 'main',
      stream,
      aggregateId: id,
      revision: this.events.filter((event) => event.stream === stream).length,
      position,
      metadata: {
        actor: 'spec',
        correlationId: 'c',
        commandId: `c${position}`,
        commandHash: '',
        schemaVersion: version,
      },
    });
    return this;
  }
}

/** What a view makes of events, by key. */
export function rowsOf<R extends object>(view: View<R>, events: readonly RecordedEvent[]): Record<string, R> {
  const rows = new Map<string, object | null>();
  for (const event of events) {
    for (const key of keysFor(view, event)) rows.set(key, evolved(view, rows.get(key) ?? null, event, key));
  }
  return JSON.parse(JSON.stringify(Object.fromEntries([...rows].filter(([, row]) => row !== null)))) as Record<
    string,
    R
  >;
}

/**
 * The laws, for any sequence of valid commands: what is decided is valid by its contract and evolves the state, and the
 * same command again is no news or is refused. And each event of the aggregate does come about in the course of it.
 * @param words texts that rules know, such as names of stages
 */
export function obeysTheLaws(a: Aggregate, words: readonly string[] = []): void {
  test(`${a.name} decides valid facts, and the same command again is no news or is refused`, () => {
    const seen = new Set<string>();
    const command = fc.oneof(...a.decisions.map((d) => fc.tuple(fc.constant(d), bodyOf(jsonSchemaOf(d.class), words))));
    fc.assert(
      fc.property(fc.array(command, { minLength: 1, maxLength: 12 }), (commands) => {
        let history: { type: string; data: object }[] = [];
        for (const [definition, body] of commands) {
          validatorOf(definition.class)(body as object);
          const facts = decided(a, definition, body as object, history);
          history = [...history, ...facts];
          for (const { type } of facts) seen.add(type);
          expect(decided(a, definition, body as object, history)).toEqual([]);
        }
      }),
      { numRuns: 1000, seed: 4 },
    );
    expect([...seen].sort()).toEqual([...a.evolve.keys()].sort());
  });
}

function decided(
  a: Aggregate,
  { decide, begins }: CommandDefinition,
  body: object,
  history: { type: string; data: object }[],
) {
  if (history.length === 0 && !begins) return [];
  try {
    const facts = decide(fold(a, history), body, { id: ID, at: AT, actor: 'spec' });
    return facts.map((stated) => {
      const cls = stated.constructor as Class;
      validatorOf(cls)(stated);
      return { type: eventTypeOf(cls).type, data: JSON.parse(JSON.stringify(stated)) as object };
    });
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}

const ID = '00000000-0000-7000-8000-000000000001';
const IDS = [ID, '00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000003'];

/** Bodies that a schema allows, from few values, so that commands meet what earlier ones did. */
function bodyOf(schema: JsonSchema, words: readonly string[]): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...(schema.enum as unknown[]));
  if (schema.type === 'array') return fc.uniqueArray(bodyOf(schema.items!, words), { maxLength: 3 });
  if (schema.type === 'integer' || schema.type === 'number') {
    const least = (schema.minimum as number | undefined) ?? 0;
    return fc.constantFrom(least, least + 1, ...(schema.type === 'number' ? [least + 0.25, least + 0.125] : []));
  }
  if (schema.format === 'uuid') return fc.constantFrom(...IDS);
  if (schema.format === 'email') return fc.constantFrom('ann@example.org', 'bob@example.org');
  if (schema.format === 'date-time') return fc.constant(AT.slice(0, schema.maxLength as number | undefined));
  if (schema.type === 'string') return fc.constantFrom('abc', 'ann@example.org', '+49 30 1234', ...words);
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => [name, bodyOf(field, words)]);
  return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: (schema.required ?? []) as never[],
  });
}
