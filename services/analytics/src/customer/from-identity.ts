/** What identity tells of a customer: who it is, and who looks after them. */
import { type Customer } from '@kizuna/contracts/identity';
import type { Steps } from '@kizuna/read-models';
import type { CustomerRow } from './customer-row';
import { touched } from './touchpoints';

export const fromCustomer: Steps<CustomerRow, typeof Customer> = {
  Registered: (row, registered, event) =>
    touched({ ...row, ...registered, registeredAt: event.effectiveAt }, event, `registered from ${registered.source}`),
  Corrected: (row, { reason: _reason, cleared = [], ...corrections }, event) => {
    const corrected = { ...row, ...corrections };
    for (const detail of cleared) delete corrected[detail];
    return touched(corrected, event, 'corrected');
  },
  IdentifierLinked: (row, { scheme, value }) => ({ ...row, identifiers: [...row.identifiers, { scheme, value }] }),
  IdentifierUnlinked: (row, { scheme, value }) => ({
    ...row,
    identifiers: row.identifiers.filter((other) => other.scheme !== scheme || other.value !== value),
  }),
  Related: (row, { kind, to }, event) =>
    touched({ ...row, relations: [...row.relations, { kind, to }] }, event, `related: ${kind}`),
  Unrelated: (row, { kind, to }, event) => {
    const relations = row.relations.filter((other) => other.kind !== kind || other.to !== to);
    return touched({ ...row, relations }, event, `no longer related: ${kind}`);
  },
  OwnerNamed: (row, { ownerId, from }, event) =>
    touched({ ...row, ownerId }, event, from ? 'given to another owner' : 'given an owner'),
};
