/** Who are our customers? One row for each, as we know them now. */
import { Type } from 'class-transformer';
import { IsArray, IsDateString, ValidateNested } from 'class-validator';
import { Customer } from '@kizuna/contracts/identity';
import { Id, Optional } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';
import { identifierKey, type Identifier } from './identifier';

export class CustomerRow extends Customer.Registered {
  @Id() id!: string;
  @IsDateString() registeredAt!: string;
  /** Who of the staff looks after it. */
  @Optional() @Id() ownerId?: string;
  /** Whose subsidiary it is. */
  @Optional() @Id() parentId?: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => Customer.Related) relations!: { kind: string; to: string }[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => Customer.IdentifierLinked) identifiers!: Identifier[];
}

export const customers = view('identity.customers', CustomerRow, { version: 2 })
  .initially((id) => ({ id, relations: [], identifiers: [] }) as unknown as CustomerRow)
  .on(Customer, {
    Registered: (row, registered, { effectiveAt }) => ({ ...row, ...registered, registeredAt: effectiveAt }),
    Corrected: (row, { reason: _reason, cleared = [], ...corrections }) => {
      const corrected = { ...row, ...corrections };
      for (const detail of cleared) delete corrected[detail];
      return corrected;
    },
    IdentifierLinked: (row, { scheme, value }) => ({ ...row, identifiers: [...row.identifiers, { scheme, value }] }),
    IdentifierUnlinked: (row, identifier) => ({
      ...row,
      identifiers: row.identifiers.filter((other) => identifierKey(other) !== identifierKey(identifier)),
    }),
    Related: (row, { kind, to }) => ({
      ...row,
      parentId: kind === 'subsidiary-of' ? to : row.parentId,
      relations: [...row.relations, { kind, to }],
    }),
    Unrelated: (row, { kind, to }) => ({
      ...row,
      parentId: kind === 'subsidiary-of' ? undefined : row.parentId,
      relations: row.relations.filter((other) => other.kind !== kind || other.to !== to),
    }),
    OwnerNamed: (row, { ownerId }) => ({ ...row, ownerId }),
  })
  .indexed('kind', 'name', 'email', 'sector', 'country', 'parentId')
  .lookedUpBy('ownerId')
  .searched('name', 'email', 'phone', 'identifiers.value');
