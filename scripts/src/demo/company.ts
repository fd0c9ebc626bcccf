/** A company in all that happened to it, as commands in the order of their dates. */
import { customer } from './customer';
import { firm } from './firm';
import { planOf, Teller, thing, type DemoCommand, type Plan, type Wishes } from './plan';
import { basket } from './shopping';
import { Spool, unspooled } from './spool';
import { atLeisure, DAY } from './time';

/**
 * Tells of the company in no order: one part after the other, so that no more than one is in memory.
 * @returns after each customer, how many were told of
 */
export function* tellAll(plan: Plan, out: (command: DemoCommand) => void): Generator<number> {
  const ours = firm(plan, out);
  passersBy(plan, out);
  for (let number = 0; number < plan.customers; number++) {
    customer(plan, ours, number, out);
    yield number + 1;
  }
}

/** Purchases of people whom nobody knows: one for each thirty customers. */
function passersBy(plan: Plan, out: (command: DemoCommand) => void): void {
  const teller = new Teller(plan, out);
  for (let number = Math.floor(plan.customers / 30); number > 0; number--) {
    const chance = plan.chance.of('passer-by', number);
    const at = atLeisure(chance, chance.between(plan.from + DAY, plan.until - DAY));
    const lines = basket(plan, chance, at, false);
    teller.tell(thing(plan, 'order', `passer-by ${number}`), 'place', { lines, channel: 'shop' }, at);
  }
}

/** The same for the same wishes, always. Memory stays flat: what is to be told later waits on disk. */
export function* company(wishes: Wishes): Generator<DemoCommand> {
  const spool = new Spool();
  try {
    for (const _ of tellAll(planOf(wishes), (command) => spool.add(command)));
    for (const command of spool.inOrder()) yield unspooled(command);
  } finally {
    spool.close();
  }
}
