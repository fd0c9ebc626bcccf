/** Whether a condition can hold for any row of a class, and whether it can fail to: without looking at any row. */
import type { Class } from '@kizuna/contracts/shared';
import { jsonSchemaOf, type JsonSchema } from '@kizuna/event-sourcing';
import { matches, type Condition } from '@kizuna/read-models';

/** How many tests of values the answer may take. What is not disproved by then counts as possible. */
const PATIENCE = 30_000;

type Leaf = Exclude<Condition, { op: 'and' | 'or' }>;
const isLeaf = (test: Condition): test is Leaf => test.op !== 'and' && test.op !== 'or';

interface Wish<C extends Condition = Condition> {
  readonly test: C;
  /** What the test shall answer. */
  readonly holds: boolean;
}

/** @returns false only if no row that the class allows could make the condition answer `holds` */
export function possible(condition: Condition, holds: boolean, row: Class): boolean {
  let patience = PATIENCE;
  return search([{ test: condition, holds }], []);

  function search(wishes: readonly Wish[], leaves: readonly Wish<Leaf>[]): boolean {
    if (patience < 0) return true;
    const [first, ...rest] = wishes;
    if (!first) return true;
    const { test, holds } = first;
    if (isLeaf(test)) {
      const chosen = [...leaves, { test, holds }];
      const asked = sameField(chosen, test);
      const values = candidatesFor(asked, row);
      patience -= values.length * asked.length;
      return canAllBe(asked, values) && search(rest, chosen);
    }
    patience--;
    const parts = test.of.map((part) => ({ test: part, holds }));
    if ((test.op === 'and') === holds) return search([...parts, ...rest], leaves);
    return parts.some((part) => search([part, ...rest], leaves));
  }
}

const sameField = (wishes: readonly Wish<Leaf>[], { path }: Leaf) =>
  wishes.filter(({ test }) => test.path.join('.') === path.join('.'));

/** Whether one value of a field can fulfil all that is asked of it. */
function canAllBe(wishes: readonly Wish<Leaf>[], values: readonly unknown[]): boolean {
  const { path } = wishes[0]!.test;
  return values.some((value) => {
    const example = path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as object;
    return wishes.every(({ test, holds }) => matches(test, example) === holds);
  });
}

function candidatesFor(wishes: readonly Wish<Leaf>[], row: Class): unknown[] {
  const constants = wishes.flatMap(({ test }) =>
    'values' in test ? test.values : test.op === 'exists' ? [] : test.value,
  );
  return candidates(row, wishes[0]!.test.path, constants);
}

/** Values of a field, one of each sort that tests against these constants can tell apart. Undefined: it is missing. */
function candidates(row: Class, path: readonly string[], constants: readonly unknown[]): unknown[] {
  let schema: JsonSchema = jsonSchemaOf(row);
  let required = true;
  for (const name of path) {
    required &&= schema.required?.includes(name) ?? false;
    schema = schema.properties![name]!;
  }
  return [...valuesOf(schema, constants), ...(required ? [] : [undefined])];
}

function valuesOf(schema: JsonSchema, constants: readonly unknown[]): readonly unknown[] {
  if (schema.enum) return schema.enum as unknown[];
  if (schema.type === 'boolean') return [true, false];
  // Before all others, each, and what comes right behind each.
  if (schema.type === 'string') return ['', ...constants.flatMap((text) => [text, `${String(text)}\0`])];
  const { minimum = -Infinity, maximum = Infinity } = schema as { minimum?: number; maximum?: number };
  const numbers = [0, minimum, maximum, ...constants.filter((one) => typeof one === 'number')].filter(Number.isFinite);
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const between = sorted.slice(1).map((one, i) => (one + sorted[i]!) / 2);
  return [...numbers, ...between]
    .flatMap((one) => [one, one - 1, one + 1, Math.floor(one), Math.ceil(one)])
    .filter((one) => one >= minimum && one <= maximum && (schema.type !== 'integer' || Number.isInteger(one)));
}
