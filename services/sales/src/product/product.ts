/** The rules of a product. */
import { PickType } from '@nestjs/mapped-types';
import { Product } from '@kizuna/contracts/sales';
import { aggregate, fact, refuse } from '@kizuna/event-sourcing';
import { money } from '../money';

export class List extends Product.Listed {}
export class Reprice extends PickType(Product.Repriced, ['listPrice']) {}
export class Discontinue extends Product.Discontinued {}

type State = { status: 'none' } | { status: 'listed'; listPrice: number } | { status: 'discontinued' };

const listed = (p: State) => (p.status === 'listed' ? p : refuse('the product is discontinued'));

export const product = aggregate('sales.product', { status: 'none' } as State)
  .on(Product, {
    Listed: (_, { listPrice }) => ({ status: 'listed', listPrice }),
    Repriced: (_, { listPrice }) => ({ status: 'listed', listPrice }),
    Discontinued: () => ({ status: 'discontinued' }),
  })
  .begins(
    { List },
    {
      List: (p, command) => {
        if (p.status !== 'none') refuse('the product is already listed');
        return [fact(Product.Listed, { ...command, listPrice: money(command.listPrice) })];
      },
    },
  )
  .commands(
    { Reprice, Discontinue },
    {
      Reprice: (p, { listPrice }) => {
        const { listPrice: from } = listed(p);
        return from === listPrice ? [] : [fact(Product.Repriced, { listPrice: money(listPrice), from })];
      },
      Discontinue: (p, command) => (p.status === 'discontinued' ? [] : [fact(Product.Discontinued, command)]),
    },
  );
