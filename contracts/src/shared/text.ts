/** Kinds of text that every context speaks of: the id of something, and a day. */
import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';

/** How a text of a kind is recognised, documented, and asked for. */
export interface TextKind {
  /** Name of its rule in errors. */
  readonly name: string;
  /** Of JSON Schema. */
  readonly format: string;
  /** Absent if the format alone says it exactly. */
  readonly pattern?: string;
  /** It completes "must be …". */
  readonly description: string;
  readonly is: (value: unknown) => value is string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A UUID of RFC 9562. In lower case only, so that an id has one spelling. */
export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

/** `YYYY-MM-DD`, and in the calendar: there is no 31 February. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DATE.test(value)) return false;
  const midnight = new Date(`${value}T00:00:00.000Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(value);
}

const ID: TextKind = {
  name: 'isId',
  format: 'uuid',
  pattern: UUID.source,
  description: 'a UUID in lower case',
  is: isId,
};
const DAY: TextKind = { name: 'isDay', format: 'date', description: 'a day such as 2030-01-31', is: isDay };

/** By these, schema generators recognise the decorators below. */
export const TEXT_KINDS: readonly TextKind[] = [ID, DAY];

/** The id of something. */
export const Id = (options?: ValidationOptions): PropertyDecorator => decorator(ID, options);

/** A day without time and place. */
export const Day = (options?: ValidationOptions): PropertyDecorator => decorator(DAY, options);

function decorator({ name, description, is }: TextKind, options?: ValidationOptions): PropertyDecorator {
  const defaultMessage = buildMessage((each) => `${each}$property must be ${description}`, options);
  return ValidateBy({ name, validator: { validate: is, defaultMessage } }, options);
}
