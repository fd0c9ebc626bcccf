/** A small context to try the platform on: orders, a view of them, a policy that thanks for large ones. */
import { events, Optional, Personal } from '@kizuna/contracts/shared';
import { aggregate, fact, refuse } from '@kizuna/event-sourcing';
import { policy, send } from '@kizuna/messaging';
import { view } from '@kizuna/read-models';
import { IsInt, IsPositive, IsString, IsUUID, MaxLength } from 'class-validator';
import { context } from '../context';

export class OrderPlaced {
  @IsUUID() customerId!: string;
  @IsInt() @IsPositive() amount!: number;
  @Personal() @Optional() @IsString() @MaxLength(200) note?: string;
}
export class OrderPaid {
  @IsInt() amount!: number;
}
export class OrderThanked {}

export const Order = events('shop.order', { Placed: OrderPlaced, Paid: OrderPaid, Thanked: OrderThanked });

export class PlaceOrder extends OrderPlaced {}
export class PayOrder {}
export class ThankForOrder {}

type State = { status: 'none' } | { status: 'placed' | 'paid'; amount: number; customerId: string; thanked: boolean };
const placed = (o: State) => (o.status === 'placed' ? o : refuse('the order is not open'));

export const order = aggregate('shop.order', { status: 'none' } as State)
  .on(Order, {
    Placed: (_, { amount, customerId }) => ({ status: 'placed', amount, customerId, thanked: false }),
    Paid: (o) => (o.status === 'none' ? o : { ...o, status: 'paid' }),
    Thanked: (o) => (o.status === 'none' ? o : { ...o, thanked: true }),
  })
  .begins(
    { Place: PlaceOrder },
    {
      Place: (o, command) => (o.status === 'none' ? [fact(OrderPlaced, command)] : refuse('the order exists already')),
    },
  )
  .commands(
    { Pay: PayOrder, Thank: ThankForOrder },
    {
      Pay: (o) => [fact(OrderPaid, { amount: placed(o).amount })],
      Thank: (o) => (o.status !== 'none' && o.thanked ? [] : [fact(OrderThanked, {})]),
    },
  )
  .concerns((o) => (o.status === 'none' ? undefined : o.customerId));

export class CustomerOrders {
  @IsInt() orders!: number;
  @IsInt() paid!: number;
}

export const customers = view('shop.customers', CustomerOrders, { version: 1 })
  .key((event) => event.subject)
  .initially(() => ({ orders: 0, paid: 0 }))
  .on(Order, {
    Placed: (row) => ({ ...row, orders: row.orders + 1 }),
    Paid: (row, { amount }) => ({ ...row, paid: row.paid + amount }),
  })
  .indexed('orders', 'paid')
  .asOfBySubject();

export const thankForLargeOrders = policy('shop.thank-for-large-orders').on(Order, {
  Paid: ({ amount }, event) => (amount >= 1000 ? [send(event.aggregateId, fact(ThankForOrder, {}))] : []),
});

export const shop = context({
  name: 'shop',
  file: __filename,
  aggregates: [order],
  views: [customers],
  policies: [thankForLargeOrders],
  roles: { clerk: ['shop.order.place', 'shop.customers'] },
});
