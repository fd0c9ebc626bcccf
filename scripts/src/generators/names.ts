/** How the things of the house are spelled, in each place where their name stands. */
import pluralize from 'pluralize';
import { NotPossible, WrongName } from './refusal';

/** A thing and the spellings of its name. */
export interface Named {
  readonly context: string;
  /** `sales.priceList`: in events, streams, permissions. */
  readonly full: string;
  /** `priceList`, or `serviceCase` where `case` is a word of the language. */
  readonly value: string;
  /** `PriceList` */
  readonly type: string;
  /** `price-list` */
  readonly file: string;
  /** `price list` */
  readonly words: string;
}

/** @throws WrongName */
export function contextNamed(text: string): string {
  if (/^[a-z][a-z0-9]*$/.test(text)) return text;
  throw new WrongName(`"${text}" is no name of a context: write one word of a-z and 0-9, e.g. billing`);
}

/** @throws WrongName */
export const aggregateNamed = (text: string): Named => inCamelCase(text, 'an aggregate', 'sales.priceList');

/** @throws WrongName */
export const viewNamed = (text: string): Named => inCamelCase(text, 'a view', 'sales.openInvoices');

/** @throws WrongName */
export function policyNamed(text: string): Named {
  const [, context, name] = /^([a-z][a-z0-9]*)\.([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(text) ?? [];
  if (context && name) return named(context, camel(name), name);
  throw new WrongName(`"${text}" is no name of a policy: write CONTEXT.what-it-does, e.g. sales.remind-of-invoice`);
}

/** Splits the full name of an event. @throws WrongName */
export function eventNamed(text: string): { aggregate: Named; event: string } {
  const [, aggregate, event] = /^([a-z][a-z0-9]*\.[a-z][a-zA-Z0-9]*)\.([A-Z][a-zA-Z0-9]*)$/.exec(text) ?? [];
  if (aggregate && event) return { aggregate: aggregateNamed(aggregate), event };
  throw new WrongName(`"${text}" is no name of an event: write CONTEXT.AGGREGATE.Event, e.g. sales.order.Placed`);
}

/** The view that lists all of an aggregate, `sales.priceLists`. Where the plural is the same word, its value is a list. */
export function listOf({ context, full, type }: Named): Named {
  const name = pluralize(nameIn(full));
  const list = named(context, name);
  return list.value === valueOf(context, nameIn(full)) ? { ...list, value: `${list.value}List` } : { ...list, type };
}

/** `OpenInvoiceRow`: a row of `openInvoices`. */
export const rowOf = ({ type }: Named): string => `${pluralize.singular(type)}Row`;

export const articleOf = (words: string): string => (/^[aeio]|^u(?!n[iy]|s)/.test(words) ? 'an' : 'a');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** @throws NotPossible for an aggregate whose name stands for something else in the files that would be made */
export function mustBeUsable({ full, type }: Named): void {
  if (!TYPES.has(type)) return;
  throw new NotPossible(`${full}: "${type}" means something else in the generated files; take another name`);
}

/** @throws NotPossible for a context whose name could not be that of a value */
export function mustBeWord(context: string): void {
  if (WORDS.has(context))
    throw new NotPossible(`"${context}" is a word of the language or the house; take another name`);
}

function inCamelCase(text: string, what: string, example: string): Named {
  const [, context, name] = /^([a-z][a-z0-9]*)\.([a-z][a-zA-Z0-9]*)$/.exec(text) ?? [];
  if (context && name) return named(context, name);
  throw new WrongName(`"${text}" is no name of ${what}: write CONTEXT.NAME, the name in camelCase, e.g. ${example}`);
}

function named(context: string, name: string, short = name): Named {
  return {
    context,
    full: `${context}.${short}`,
    value: valueOf(context, name),
    type: capital(name),
    file: kebab(short),
    words: kebab(short).replaceAll('-', ' '),
  };
}

const nameIn = (full: string): string => full.slice(full.indexOf('.') + 1);
const kebab = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const valueOf = (context: string, name: string): string => (WORDS.has(name) ? `${context}${capital(name)}` : name);

/** Words of the language, and values of the generated files. */
const WORDS = new Set(
  (
    'abstract any arguments as async await boolean break case catch class const constructor continue debugger declare ' +
    'default delete do else enum eval export extends false finally for from function get if implements import in ' +
    'instanceof interface is keyof let module namespace never new null number object of package private protected ' +
    'public readonly require return set static string super switch symbol this throw true try type typeof undefined ' +
    'unknown var void while with yield ' +
    'aggregate changed closed context events example expect fact given id log name open opened policy refuse renamed ' +
    'row rowsOf send state test view'
  ).split(' '),
);

/** Classes and types of the generated files. */
const TYPES = new Set('Close Closed Id IsIn IsInt Length Log Min Open Opened Optional Rename Renamed State'.split(' '));
