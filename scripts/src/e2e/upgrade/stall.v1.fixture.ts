/** A service as it was: orders with an amount. */
import { aggregate, fact } from '@kizuna/event-sourcing';
import { context, run } from '@kizuna/platform';
import { StallOrder, StallOrderPlaced } from './contract.v1.fixture';

class PlaceStallOrder extends StallOrderPlaced {}

const order = aggregate('stall.order', { amount: 0 })
  .on(StallOrder, { Placed: (_, { amount }) => ({ amount }) })
  .begins({ Place: PlaceStallOrder }, { Place: (_, command) => [fact(StallOrderPlaced, command)] });

void run([context({ name: 'stall', file: __filename, aggregates: [order] })]);
