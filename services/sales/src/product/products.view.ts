/** What do we sell, and at what price? */
import { IsIn } from 'class-validator';
import { Product } from '@kizuna/contracts/sales';
import { Id } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';

export class ProductRow extends Product.Listed {
  @Id() id!: string;
  @IsIn(['listed', 'discontinued']) status!: 'listed' | 'discontinued';
}

export const products = view('sales.products', ProductRow, { version: 1 })
  .initially((id) => ({ id }) as ProductRow)
  .on(Product, {
    Listed: (row, listed) => ({ ...row, ...listed, status: 'listed' }),
    Repriced: (row, { listPrice }) => ({ ...row, listPrice }),
    Discontinued: (row) => ({ ...row, status: 'discontinued' }),
  })
  .indexed('name', 'series', 'status')
  .searched('name', 'series');
