/** Whose is this address, number or card? One row for each identifier, its key is `scheme:value`. */
import { IsArray } from 'class-validator';
import { Customer } from '@kizuna/contracts/identity';
import { Id } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';
import { identifierKey, type Identifier } from './identifier';

export class IdentifierRow extends Customer.IdentifierLinked {
  /** Who had it first, of those who have it. */
  @Id() customerId!: string;
  /** All who have it, first come first. More than one: perhaps they are the same. */
  @IsArray() @Id({ each: true }) claimedBy!: string[];
}

/** Customers that may claim one identifier: enough to see that it identifies nobody, and a bound. */
const MOST_CLAIMS = 50;

const claimed = (identifier: Identifier, claimedBy: string[]): IdentifierRow | undefined =>
  claimedBy.length === 0 ? undefined : { ...identifier, customerId: claimedBy[0]!, claimedBy };

export const identifiers = view('identity.identifiers', IdentifierRow, { version: 1 })
  .key(({ data }) => identifierKey(data as Identifier))
  .initially(() => ({ claimedBy: [] as string[] }) as IdentifierRow)
  .on(Customer, {
    IdentifierLinked: (row, { scheme, value }, { aggregateId }) =>
      claimed({ scheme, value }, [...row.claimedBy, aggregateId].slice(0, MOST_CLAIMS)),
    IdentifierUnlinked: (row, { scheme, value }, { aggregateId }) =>
      claimed(
        { scheme, value },
        row.claimedBy.filter((id) => id !== aggregateId),
      ),
  })
  .indexed('customerId', 'scheme', 'value');
