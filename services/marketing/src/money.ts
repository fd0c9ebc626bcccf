/** Amounts of money are numbers with at most two decimals, in the tenant's currency. */
import { refuse } from '@kizuna/event-sourcing';

/** To the cent: sums of many amounts must not drift. */
export const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** The amount itself. Refused if it says more than cents. */
export const money = <T extends number | undefined>(amount: T): T =>
  amount === undefined || cents(amount) === amount ? amount : refuse('an amount has at most two decimals');

/** A row with these numbers added to its fields, to the cent. */
export function plus<R extends object>(row: R, added: Readonly<Partial<Record<keyof R, number>>>): R {
  const sums = { ...row } as Record<string, unknown>;
  for (const [field, number] of Object.entries<number | undefined>(added)) {
    sums[field] = cents(((sums[field] as number | undefined) ?? 0) + (number ?? 0));
  }
  return sums as R;
}
