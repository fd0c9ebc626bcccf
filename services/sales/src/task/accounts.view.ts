/** Who of us looks after a customer? One row for each customer that has an owner, as identity tells. */
import { Customer } from '@kizuna/contracts/identity';
import { Id } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';

export class AccountRow {
  /** Of the customer. */
  @Id() id!: string;
  @Id() ownerId!: string;
}

export const accounts = view('sales.accounts', AccountRow, { version: 1 })
  .on(Customer, { OwnerNamed: (_, { ownerId }, { aggregateId: id }) => ({ id, ownerId }) })
  .lookedUpBy('id', 'ownerId');
