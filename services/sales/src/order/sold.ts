/** What an order sold, what of it is still with the customer, and what that is worth. */
import { refuse } from '@kizuna/event-sourcing';
import { cents, worthOf } from '../money';

/** Columns instead of lines: an order may have a thousand of them. */
export interface Sold {
  readonly prices: readonly number[];
  /** How many of each line are still with the customer. */
  readonly left: readonly number[];
  /** Of all lines, without the discount. */
  readonly sum: number;
  readonly total: number;
}

export const soldBy = (
  lines: readonly { readonly quantity: number; readonly price: number }[],
  total: number,
): Sold => ({
  prices: lines.map(({ price }) => price),
  left: lines.map(({ quantity }) => quantity),
  sum: worthOf(lines),
  total,
});

/** What remains after a return. Refused if it gives back more than there is. */
export function without(sold: Sold, returned: readonly { readonly line: number; readonly quantity: number }[]): Sold {
  const left = [...sold.left];
  for (const { line, quantity } of returned) {
    const there = left[line] ?? refuse(`the order has no line ${line}: its lines are 0 to ${left.length - 1}`);
    if (quantity > there) refuse(`of line ${line} there are ${there} left to return`);
    left[line] = there - quantity;
  }
  return { ...sold, left };
}

/**
 * What the order still is worth. Each line bears its part of the discount; since parts are differences of this, they
 * never add up to more than the total, however they are rounded.
 */
export function worth({ prices, left, sum, total }: Sold): number {
  if (sum === 0) return 0;
  return cents((worthOf(left.map((quantity, line) => ({ quantity, price: prices[line]! }))) * total) / sum);
}
