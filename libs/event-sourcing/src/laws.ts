/** For specs: the laws that every aggregate obeys, tried on sequences of commands that its schemas allow. */
import { eventTypeOf, type Class } from '@kizuna/contracts/shared';
import * as fc from 'fast-check';
import { fold, Refused, type Aggregate, type CommandDefinition } from './aggregate';
import { jsonSchemaOf, type JsonSchema } from './validation/json-schema';
import { validatorOf } from './validation/validator';

type History = readonly { readonly type: string; readonly data: object }[];

const AT = '2030-01-02T03:04:05.000Z';
/** When the command at a place in a sequence takes effect: a day after the one before, so that days run out. */
const atPlace = (place: number) => new Date(Date.parse(AT) + place * 86_400_000).toISOString();
/** Few, so that commands meet what earlier ones did. */
const IDS = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000000${n}`) as [string, ...string[]];

/**
 * Declares the test of an aggregate: what it decides is valid by its contract and evolves the state, the same command
 * again is no news or is refused, and each of its events does come about.
 * @param words texts that the rules know, such as the names of steps
 * @param begun facts with which half of the sequences begin: for events that commands come to by chance too rarely
 */
export function obeysTheLaws(a: Aggregate, words: readonly string[] = [], begun: readonly object[] = []): void {
  test(`${a.name} decides valid facts, and the same command again is no news or is refused`, () =>
    checkTheLaws(a, words, begun));
}

/** @throws Error that names the law and the shortest sequence of commands that breaks it */
export function checkTheLaws(a: Aggregate, words: readonly string[] = [], begun: readonly object[] = []): void {
  const seen = new Set<string>();
  const known = new Map(a.decisions.map((definition) => [definition.name, definition]));
  const command = fc.oneof(...a.decisions.map((d) => fc.tuple(fc.constant(d.name), bodiesOf(d.class, words))));
  const beginnings = begun.length > 0 ? [[], begun] : [[]];
  fc.assert(
    fc.property(
      fc.constantFrom(...beginnings),
      fc.array(command, { minLength: 1, maxLength: 12 }),
      (before, commands) => {
        let history: History = stored(before);
        for (const [place, [name, body]] of commands.entries()) {
          const definition = known.get(name)!;
          validatorOf(definition.class)(body);
          const facts = decided(a, definition, body, history, atPlace(place));
          history = [...history, ...facts];
          for (const { type } of facts) seen.add(type);
          const again = decided(a, definition, body, history, atPlace(place)).map(({ type }) => type);
          if (again.length > 0) throw new Error(`${name} decides ${again.join()} a second time`);
        }
      },
    ),
    { numRuns: 1000, seed: 4 },
  );
  const unseen = [...a.evolve.keys()].filter((type) => !seen.has(type));
  if (unseen.length > 0) throw new Error(`no command leads to ${unseen.join()}`);
}

/** The facts as a store would hand them back; none after a refusal. */
function decided(a: Aggregate, { decide, begins }: CommandDefinition, body: object, history: History, at: string) {
  if (history.length === 0 && !begins) return [];
  try {
    return stored(decide(fold(a, history), body, { id: IDS[0]!, at, actor: 'tester' }));
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}

function stored(facts: readonly object[]): History {
  return facts.map((fact) => {
    const cls = fact.constructor as Class;
    validatorOf(cls)(fact);
    return { type: eventTypeOf(cls).type, data: JSON.parse(JSON.stringify(fact)) as object };
  });
}

/**
 * Bodies of a command as its schema allows them, of few values, so that commands meet what earlier ones did.
 * @param words texts that the rules know
 */
export const bodiesOf = (cls: Class, words: readonly string[] = []): fc.Arbitrary<object> =>
  bodyOf(jsonSchemaOf(cls), words);

function bodyOf({ properties = {}, required = [] }: JsonSchema, words: readonly string[]): fc.Arbitrary<object> {
  const fields = Object.entries(properties).map(([name, schema]) => [name, valueOf(schema, words)]);
  return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: required });
}

/** Few values of those that a schema allows. */
function valueOf(schema: JsonSchema, words: readonly string[]): fc.Arbitrary<unknown> {
  const { type, format, items } = schema;
  // What may be below zero is tried around zero: sums of the lowest values would exceed every bound.
  const least = Math.max(-1, Number(schema.minimum ?? Number(schema.exclusiveMinimum ?? -1) + 1));
  if (schema.enum) return fc.constantFrom(...(schema.enum as unknown[]));
  if (type === 'array')
    return fc.uniqueArray(valueOf(items!, words), { minLength: Number(schema.minItems ?? 0), maxLength: 3 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.constantFrom(least, least + 1);
  if (type === 'number') return fc.constantFrom(least, least + 1, least + 0.25, least + 0.125);
  if (type === 'object') return bodyOf(schema, words);
  if (format === 'uuid') return fc.constantFrom(...IDS);
  if (format === 'email') return fc.constantFrom('ada@example.org', 'bob@example.org');
  if (format === 'date-time') return fc.constant(AT);
  if (format === 'date') return fc.constantFrom(...[0, 3, -30].map((place) => atPlace(place).slice(0, 10)));
  return fc.constantFrom('abc', 'xyz', ...words);
}
