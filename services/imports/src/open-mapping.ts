/**
 * A mapping that leaves open which column of a file is which of its fields: for files that no mapping knows. It proposes
 * by the words of the header; people choose.
 */
import type { Mapping } from './mapping';

/** Something that a column can be. */
export interface Field {
  readonly name: string;
  /** For the one who chooses. */
  readonly about: string;
  /** What such a column is called, in the languages of our users. The first field that has the word gets the column. */
  readonly words: readonly string[];
  /** The only values that it has, if these are known. */
  readonly values?: readonly string[];
}

/** Which column of the file is which field. */
export interface Choice {
  /** From column to field; a column that is absent is not kept. */
  readonly columns: Readonly<Record<string, string>>;
  /** Values of fields that no column has, for all rows. */
  readonly defaults: Readonly<Record<string, string>>;
}

/** The first row of a file, and how it is written. */
export interface Header {
  readonly columns: readonly string[];
  readonly delimiter: string;
}

export interface OpenMapping {
  readonly name: string;
  readonly about: string;
  /** Under which name the file is kept. */
  readonly file: string;
  readonly fields: readonly Field[];
  /** What the header suggests. Pure. */
  propose(header: Header): Choice;
  /** What is wrong with a choice beside unknown names; undefined: nothing. Pure. */
  incomplete(choice: Choice): string | undefined;
  /** @param at when things began that have no date of their own, ISO 8601 */
  chosen(header: Header, choice: Choice, at: string): Mapping;
}

/** What is wrong with one part of a choice. */
export interface WrongChoice {
  /** `columns.COLUMN` or `defaults.FIELD`. */
  readonly field: string;
  readonly rule: string;
  readonly message: string;
}

const LONGEST_DEFAULT = 200;

/** All that is wrong with a choice, for a file with these columns. */
export function wrongIn(mapping: OpenMapping, { columns }: Header, choice: Choice): WrongChoice[] {
  const names = mapping.fields.map(({ name }) => name);
  const oneOf = `must be one of ${names.join(', ')}`;
  const chosen = Object.entries(choice.columns);
  const wrong = chosen.flatMap(([column, field], at): WrongChoice[] => {
    const place = { field: `columns.${column}` };
    if (!columns.includes(column)) {
      return [{ ...place, rule: 'known', message: `is no column of the file, which has ${columns.join(', ')}` }];
    }
    if (!names.includes(field)) return [{ ...place, rule: 'field', message: oneOf }];
    const first = chosen.findIndex((other) => other[1] === field);
    return first === at ? [] : [{ ...place, rule: 'once', message: `is ${field}, as ${chosen[first]![0]} is already` }];
  });
  for (const [field, value] of Object.entries(choice.defaults)) {
    const { values } = mapping.fields.find(({ name }) => name === field) ?? {};
    const say = (rule: string, message: string) => wrong.push({ field: `defaults.${field}`, rule, message });
    if (!names.includes(field)) say('field', oneOf);
    else if (typeof value !== 'string' || value === '' || value.length > LONGEST_DEFAULT) {
      say('length', `must be a text of 1 to ${LONGEST_DEFAULT} characters`);
    } else if (values && !values.includes(value)) say('value', `must be one of ${values.join(', ')}`);
  }
  const incomplete = wrong.length === 0 ? mapping.incomplete(choice) : undefined;
  return incomplete === undefined ? wrong : [...wrong, { field: 'columns', rule: 'complete', message: incomplete }];
}

/** The column of each field that the words of the header tell; each column and each field once. */
export function byWords(fields: readonly Field[], columns: readonly string[]): Record<string, string> {
  const chosen: Record<string, string> = {};
  const taken = new Set<string>();
  for (const column of columns) {
    const word = plain(column);
    const field = fields.find(({ name, words }) => !taken.has(name) && words.some((known) => plain(known) === word));
    if (!field || column === '') continue;
    chosen[column] = field.name;
    taken.add(field.name);
  }
  return chosen;
}

/** A word of a header without what it may be written with: `E-Mail`, `e_mail` and `ｅｍａｉｌ` are the same. */
export const plain = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_./:()*・-]/g, '');

const DELIMITERS = [',', ';', '\t'];

/** What stands between the fields of a header: of those that are usual, the one that it has most of. */
export const delimiterOf = (header: string): string =>
  DELIMITERS.reduce((most, one) => (header.split(one).length > header.split(most).length ? one : most));
