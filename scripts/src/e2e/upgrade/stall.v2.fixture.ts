/** The same service later: an order may be a gift, and a gift may be wrapped. */
import { events, Optional } from '@kizuna/contracts/shared';
import { aggregate, fact, refuse } from '@kizuna/event-sourcing';
import { context, run } from '@kizuna/platform';
import { IsBoolean, IsInt } from 'class-validator';

class StallOrderPlaced {
  @IsInt() amount!: number;
  @Optional() @IsBoolean() gift?: boolean;
}
class StallOrderWrapped {}

const StallOrder = events('stall.order', { Placed: StallOrderPlaced, Wrapped: StallOrderWrapped });

class PlaceStallOrder extends StallOrderPlaced {}
class WrapStallOrder {}

const order = aggregate('stall.order', { gift: false })
  .on(StallOrder, { Placed: (_, { gift = false }) => ({ gift }), Wrapped: (state) => state })
  .begins({ Place: PlaceStallOrder }, { Place: (_, command) => [fact(StallOrderPlaced, command)] })
  .commands(
    { Wrap: WrapStallOrder },
    { Wrap: ({ gift }) => (gift ? [fact(StallOrderWrapped, {})] : refuse('no gift')) },
  );

void run([context({ name: 'stall', file: __filename, aggregates: [order] })]);
