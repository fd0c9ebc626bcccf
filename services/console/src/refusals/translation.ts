/** From sentences of the server to those of another language, by patterns with holes such as `at most {most} items`. */

/** English as the server says it, and the same in the other language. The latter uses every hole, in any order. */
export type Reasons = readonly (readonly [english: string, other: string])[];

/**
 * By name of a hole, how what stands in it is said, or undefined if that cannot stand there: then the pattern does not
 * fit. What stands in a hole without a name here stays as it is.
 */
export type Holes = Readonly<Record<string, (value: string) => string | undefined>>;

const HOLE = /\{(\w+)\}/g;

const weightOf = (english: string): number => english.replace(HOLE, '').length;

/** A function that says a sentence in the other language, or undefined if no pattern fits. */
export function translator(reasons: Reasons, holes: Holes): (sentence: string) => string | undefined {
  const patterns = [...reasons]
    // A pattern that says more of the sentence comes before one that says less of it.
    .sort(([one], [other]) => weightOf(other) - weightOf(one))
    .map(([english, other]) => ({ english: expressionOf(english), other }));
  return (sentence) => {
    for (const { english, other } of patterns) {
      const found = english.exec(sentence);
      const said = found && filled(other, found.groups ?? {}, holes);
      if (said) return said;
    }
    return undefined;
  };
}

function filled(pattern: string, found: Readonly<Record<string, string>>, holes: Holes): string | undefined {
  const said = Object.entries(found).map(([name, value]) => [name, holes[name] ? holes[name](value) : value] as const);
  if (said.some(([, value]) => value === undefined)) return undefined;
  const values = Object.fromEntries(said);
  return pattern.replace(HOLE, (_, name: string) => values[name]!);
}

/** Each hole takes as little as it can, so that a field is told from what is said of it. */
function expressionOf(english: string): RegExp {
  // Split at the holes it is text, name, text, name, …
  const parts = english.split(HOLE).map((part, at) => (at % 2 === 0 ? literal(part) : `(?<${part}>.+?)`));
  return new RegExp(`^${parts.join('')}$`, 's');
}

const literal = (text: string): string => text.replace(/[.*+?^$()|[\]\\/]/g, '\\$&');
