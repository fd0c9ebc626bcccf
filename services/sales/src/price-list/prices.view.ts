/** What does a product cost in a price list? One row for each price, its key is `list:product`, also of withdrawn lists. */
import { IsDateString, IsNumber } from 'class-validator';
import { PriceList } from '@kizuna/contracts/sales';
import { Id } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';

export class PriceRow {
  @Id() priceListId!: string;
  @Id() productId!: string;
  @IsNumber() price!: number;
  /** When it was set. */
  @IsDateString() since!: string;
}

export const prices = view('sales.prices', PriceRow, { version: 1 })
  .key(({ aggregateId, data }) => `${aggregateId}:${(data as { productId: string }).productId}`)
  .on(PriceList, {
    PriceSet: (_, { productId, price }, { aggregateId, effectiveAt }) => ({
      priceListId: aggregateId,
      productId,
      price,
      since: effectiveAt,
    }),
    PriceRemoved: () => undefined,
  })
  .lookedUpBy('priceListId', 'productId');
