/** The rules of an order: it is placed, delivered, given back in part, or cancelled. A credit stands for itself. */
import { OmitType, PickType } from '@nestjs/mapped-types';
import { Order } from '@kizuna/contracts/sales';
import { Day, Optional } from '@kizuna/contracts/shared';
import { aggregate, fact, refuse, type InstanceOf } from '@kizuna/event-sourcing';
import { dayOf } from '../day';
import { cents, money, worthOf } from '../money';
import { same } from '../same';
import { soldBy, without, worth, type Sold } from './sold';

export class Place extends OmitType(Order.Placed, ['total']) {}
/** Value taken back or corrected without an order that we know. */
export class Credit extends OmitType(Order.Credited, ['total']) {}
export class Deliver {
  /** Absent: the day on which this takes effect. */
  @Optional() @Day() deliveredOn?: string;
}
/** Gives back a part. What was said last is not taken twice: two like returns differ in their `reference`. */
export class Return extends PickType(Order.Returned, ['lines', 'reason', 'reference']) {}
export class Cancel extends PickType(Order.Cancelled, ['reason']) {}

type LastReturn = Pick<InstanceOf<typeof Order.Returned>, 'lines' | 'reason' | 'reference'>;
interface Bought {
  customerId?: string;
  opportunityId?: string;
  sold: Sold;
  lastReturn?: LastReturn;
}
type State =
  | { status: 'none' }
  | { status: 'placed'; bought: Bought }
  | { status: 'delivered'; bought: Bought; deliveredOn: string }
  | { status: 'cancelled'; bought: Bought; reason: string }
  | { status: 'credited'; customerId?: string };

const mustBeNew = (o: State) => o.status === 'none' || refuse(`the order is already ${o.status}`);
const boughtIn = (o: State) => ('bought' in o ? o.bought : refuse('a credit is no order: nothing more happens to it'));
const mustStand = (o: State) => (o.status === 'cancelled' ? refuse('the order is cancelled') : boughtIn(o));

/** Compared as they are said: lines in another order are another return. */
const sameReturn = (one: LastReturn, { lines, reason, reference }: LastReturn) =>
  one.reason === reason && one.reference === reference && same(one.lines, lines);

/** A reaction of ours, which knows the deal, and no person or program. */
const isPolicy = (actor: string): boolean => actor.startsWith('policy:');

export const order = aggregate('sales.order', { status: 'none' } as State)
  .on(Order, {
    Placed: (_, { customerId, opportunityId, lines, total }) => ({
      status: 'placed',
      bought: { customerId, opportunityId, sold: soldBy(lines, total) },
    }),
    Credited: (_, { customerId }) => ({ status: 'credited', customerId }),
    Delivered: (o, { deliveredOn }) => ({ status: 'delivered', bought: boughtIn(o), deliveredOn }),
    Returned: (o, { lines, reason, reference }) => {
      const { sold, ...bought } = boughtIn(o);
      return {
        ...o,
        bought: { ...bought, sold: without(sold, lines), lastReturn: { lines, reason, reference } },
      } as State;
    },
    Cancelled: (o, { reason }) => ({ status: 'cancelled', bought: boughtIn(o), reason }),
  })
  .begins(
    { Place, Credit },
    {
      Place: (o, command, { actor }) => {
        mustBeNew(o);
        if (command.opportunityId && !isPolicy(actor)) refuse('the order of a deal is placed by winning the deal');
        const sum = worthOf(command.lines);
        const discount = money(command.discount) ?? 0;
        if (discount > sum) refuse('the discount is more than the lines are worth');
        return [fact(Order.Placed, { ...command, total: cents(sum - discount) })];
      },

      Credit: (o, command) => {
        mustBeNew(o);
        return [fact(Order.Credited, { ...command, total: worthOf(command.lines) })];
      },
    },
  )
  .commands(
    { Deliver, Return, Cancel },
    {
      Deliver: (o, { deliveredOn }, { at }) => {
        mustStand(o);
        if (o.status !== 'delivered') return [fact(Order.Delivered, { deliveredOn: deliveredOn ?? dayOf(at) })];
        const known = deliveredOn === undefined || deliveredOn === o.deliveredOn;
        return known ? [] : refuse(`the order was already delivered on ${o.deliveredOn}`);
      },

      Return: (o, command) => {
        const { sold, lastReturn, opportunityId } = mustStand(o);
        if (lastReturn && sameReturn(lastReturn, command)) {
          refuse('this return was already taken: give another one of the same things a reference of its own');
        }
        const amount = cents(worth(sold) - worth(without(sold, command.lines)));
        return [fact(Order.Returned, { ...command, amount, opportunityId })];
      },

      Cancel: (o, { reason }) => {
        const { sold, opportunityId } = boughtIn(o);
        if (o.status === 'cancelled') return o.reason === reason ? [] : refuse('the order is already cancelled');
        if (o.status === 'delivered') refuse('a delivered order is not cancelled: what comes back is returned');
        return [fact(Order.Cancelled, { amount: worth(sold), reason, opportunityId })];
      },
    },
  )
  .concerns((o) => ('bought' in o ? o.bought.customerId : o.status === 'credited' ? o.customerId : undefined));
