/** Which price lists are there, and when do they hold? */
import { IsDateString, IsIn, IsInt, Length } from 'class-validator';
import { PriceList } from '@kizuna/contracts/sales';
import { Id, Optional } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';

export class PriceListRow extends PriceList.Published {
  @Id() id!: string;
  @IsIn(['published', 'withdrawn']) status!: 'published' | 'withdrawn';
  @IsDateString() publishedAt!: string;
  /** How many products have a price in it. */
  @IsInt() prices!: number;
  @Optional() @Length(1, 500) withdrawnBecause?: string;
}

export const priceLists = view('sales.priceLists', PriceListRow, { version: 1 })
  .initially((id) => ({ id, prices: 0 }) as PriceListRow)
  .on(PriceList, {
    Published: (row, published, { effectiveAt }) => ({
      ...row,
      ...published,
      status: 'published',
      publishedAt: effectiveAt,
    }),
    PriceSet: (row, { from }) => (from === undefined ? { ...row, prices: row.prices + 1 } : row),
    PriceRemoved: (row) => ({ ...row, prices: row.prices - 1 }),
    Withdrawn: (row, { reason }) => ({ ...row, status: 'withdrawn', withdrawnBecause: reason }),
  })
  .indexed('name', 'status', 'validFrom')
  .searched('name');
