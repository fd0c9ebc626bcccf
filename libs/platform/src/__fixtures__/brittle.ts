/** A context with faults on purpose: it reacts to the shop's orders, and chokes on some amounts. */
import { policy, send } from '@kizuna/messaging';
import { view } from '@kizuna/read-models';
import { fact } from '@kizuna/event-sourcing';
import { IsInt } from 'class-validator';
import { context } from '../context';
import { Order, ThankForOrder } from './shop';

/** Breaks the policy for good. */
export const POISON = 666;
/** Breaks the view for good. */
export const BLINDING = 13;

const payThanks = policy('brittle.pay-thanks').on(Order, {
  Placed: ({ amount, note }, event) => {
    if (amount === POISON) throw new Error(`cannot digest ${note ?? 'this'}`);
    return [send(event.aggregateId, fact(ThankForOrder, {}))];
  },
});

class Sum {
  @IsInt() amount!: number;
}

const sums = view('brittle.sums', Sum, { version: 1 })
  .initially(() => ({ amount: 0 }))
  .on(Order, {
    Placed: (row, { amount, note }) => {
      if (amount === BLINDING) throw new Error(`cannot see ${note ?? 'this'}`);
      return { amount: row.amount + amount };
    },
    Thanked: (row) => row,
  });

export const brittle = context({ name: 'brittle', file: __filename, policies: [payThanks], views: [sums] });
