/**
 * Why the server says no, in the language of the page. The server speaks English; other languages come as files of
 * their own once they are chosen, and until one is there, and for a reason that it does not know, the English stands.
 */
import type { FieldError } from '../api/request';
import type { Speech } from './speech';

/** Formats that the contract names as JSON schema does. */
const FORMATS: Readonly<Record<string, string>> = {
  'must match format "email"': 'must be an e-mail address',
  'must match format "date-time"': 'must be a date with a time',
  'must match format "uuid"': 'must be an id (UUID)',
};

const ENGLISH: Speech = {
  reason: (sentence) => FORMATS[sentence] ?? sentence,
  field: (path) => path,
  wrong: (field, message) => `${field} ${message}`,
};

const OTHERS: Readonly<Record<string, () => Promise<{ readonly speech: Speech }>>> = { ja: () => import('./ja') };

let chosen = 'en';
let speech = ENGLISH;

/** From now on, or from when its words have arrived, reasons are said in this language. Never fails. */
export async function sayReasonsIn(language: string): Promise<void> {
  chosen = language;
  speech = ENGLISH;
  const loaded = await OTHERS[language]?.().catch(() => undefined);
  // Another may have been chosen in the meantime.
  if (loaded && chosen === language) speech = loaded.speech;
}

/** The detail or title of a problem, or the message of a broken rule. */
export const reasonOf = (sentence: string): string => speech.reason(sentence) ?? sentence;

/** What is wrong with one field, for a place beside it; undefined if nothing is. */
export function reasonAt(errors: readonly FieldError[] | undefined, field: string): string | undefined {
  const error = errors?.find((each) => each.field === field);
  return error && reasonOf(error.message);
}

/** What is wrong with a field, as a sentence that names it; with the whole, just what is wrong. */
export function reasonWithField({ field, message }: FieldError): string {
  const said = reasonOf(message);
  return field === '' ? said : speech.wrong(speech.field(field), said);
}
