/** Amounts of money are numbers with at most two decimals, in the tenant's currency. */
import { refuse } from '@kizuna/event-sourcing';

/** To the cent: sums of many amounts must not drift. */
export const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** The amount itself. Refused if it says more than cents. */
export const money = <T extends number | undefined>(amount: T): T =>
  amount === undefined || cents(amount) === amount ? amount : refuse('an amount has at most two decimals');

/** Prices of one have at most four decimals: as whole numbers of these they are added without error. */
const FINEST = 10_000;
const inFinest = (price: number): number => {
  const finest = Math.round(price * FINEST);
  return finest / FINEST === price ? finest : refuse('a price has at most four decimals');
};

/** The most that a contract lets an order or a quote be worth. */
const MOST = 1e12;

/**
 * What lines are worth together, to the cent. It is rounded once, half a cent away from zero, so that a credit takes
 * back exactly what the same lines brought. Refused for a price of more than four decimals, and if it
 * is more than an amount can be.
 */
export function worthOf(lines: readonly { readonly quantity: number; readonly price: number }[]): number {
  let finest = 0;
  for (const { quantity, price } of lines) finest += quantity * inFinest(price);
  const worth = (Math.sign(finest) * Math.round((Math.abs(finest) * 100) / FINEST)) / 100;
  if (Math.abs(worth) > MOST) refuse('the lines are worth more than an amount can be');
  return worth + 0; // never -0, which JSON does not know
}
