/** A day as an argument of a command. */
import { InvalidArgumentError } from 'commander';

/** @throws InvalidArgumentError if the calendar has no such day */
export function day(text: string): string {
  const start = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(start.getTime()) && start.toISOString().startsWith(text))
    return text;
  throw new InvalidArgumentError('A day is written YYYY-MM-DD.');
}
