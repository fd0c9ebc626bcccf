/** What a customer can be recognised by, as the fields of other systems have it: addresses and numbers of all spellings. */
import { isEmail } from 'class-validator';
import type { MappedCommand, Thing } from './kind';
import type { Row } from './row';

/** How a customer can be reached, and recognised. */
export interface Reach {
  readonly scheme: 'email' | 'phone';
  /** As it is shown. */
  readonly shown: string;
  /** By which the customer is recognised. */
  readonly value: string;
}

/** An e-mail address; undefined, and noted, if the text is none. */
export function emailIn<C extends string>(row: Row<C>, column: C, text: string): Reach | undefined {
  if (isEmail(text) && text.length <= 254) return { scheme: 'email', shown: text, value: text.toLowerCase() };
  row.note(column, 'is no e-mail address: not kept');
  return undefined;
}

/**
 * A phone number; undefined, and noted, if the text is none. An extension leads to one of many behind a number: it is
 * shown, but if it were part of the number, that would be another one.
 */
export function phoneIn<C extends string>(row: Row<C>, column: C, text: string): Reach | undefined {
  const [, number = '', extension] = /^(?:tel:)?(.*?)\s*(?:(?:;?ext[.=]?|x)\s*(\d+))?$/i.exec(text) ?? [];
  const value = number.replace(/(?!^\+)\D/g, '');
  if (!/^\+?\d{3,15}$/.test(value) || /[a-z]/i.test(number) || text.length > 40) {
    row.note(column, 'is no phone number: not kept');
    return undefined;
  }
  if (extension === undefined) return { scheme: 'phone', shown: number, value };
  row.note(
    column,
    'has an extension: kept with the first number only, and not part of what a customer is recognised by',
  );
  return { scheme: 'phone', shown: `${number} x${extension}`, value };
}

/** The address and the number to write on the first page. */
export const firstOf = (reaches: readonly Reach[]): { email?: string; phone?: string } => ({
  email: reaches.find(({ scheme }) => scheme === 'email')?.shown,
  phone: reaches.find(({ scheme }) => scheme === 'phone')?.shown,
});

/** The customer is recognised by each of them. */
export const linked = (customer: Thing, reaches: readonly Reach[], at: string): MappedCommand[] =>
  reaches.map(({ scheme, value }) => link(customer, scheme, value, at));

/** The customer is recognised by an id that another system gave. */
export const linkedExternally = (customer: Thing, value: string, at: string): MappedCommand =>
  link(customer, 'external', value, at);

const link = (customer: Thing, scheme: string, value: string, at: string): MappedCommand =>
  customer.tell('link-identifier', { scheme, value }, { at, step: `${scheme}:${value}` });
