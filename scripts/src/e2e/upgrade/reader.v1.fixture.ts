/** Another service, which knows the stall as it was at first. */
import { context, run } from '@kizuna/platform';
import { view } from '@kizuna/read-models';
import { IsInt } from 'class-validator';
import { StallOrder } from './contract.v1.fixture';

class OrderRow {
  @IsInt() amount!: number;
}

const orders = view('reader.orders', OrderRow, { version: 1 }).on(StallOrder, {
  Placed: (_, { amount }) => ({ amount }),
});

void run([context({ name: 'reader', file: __filename, views: [orders] })]);
