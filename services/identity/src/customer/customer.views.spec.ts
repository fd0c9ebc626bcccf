import { Customer } from '@kizuna/contracts/identity';
import { fact } from '@kizuna/event-sourcing';
import { AT, Log, rowsOf } from '@kizuna/read-models/testing';
import { customers } from './customers.view';
import { identifiers } from './identifiers.view';

const acme = '00000000-0000-7000-8000-0000000000a1';
const bluth = '00000000-0000-7000-8000-0000000000b1';
const registered = fact(Customer.Registered, {
  kind: 'organisation',
  name: 'Bluth Company',
  sector: 'technolgy',
  phone: '123456',
  source: 'import',
});
const email = { scheme: 'email', value: 'office@bluth.example' } as const;
const linked = fact(Customer.IdentifierLinked, email);
const unlinked = fact(Customer.IdentifierUnlinked, email);

describe('the list of customers', () => {
  const row = (...facts: object[]) => {
    const log = new Log();
    for (const stated of [registered, ...facts]) log.add(stated, { id: bluth, subject: bluth });
    return rowsOf(customers, log.events)[bluth];
  };
  const known = { ...registered, id: bluth, registeredAt: AT, relations: [], identifiers: [] };

  test('tells who a customer is', () => expect(row()).toEqual(known));
  test('with what was corrected, without what was cleared', () => {
    const { phone: _, ...rest } = known;
    const corrected = fact(Customer.Corrected, { sector: 'technology', cleared: ['phone'], reason: 'typing error' });
    expect(row(corrected)).toEqual({ ...rest, sector: 'technology' });
  });
  test('tells how it can be recognised', () => {
    expect(row(linked)).toEqual({ ...known, identifiers: [email] });
    expect(row(linked, unlinked)).toEqual(known);
  });
  test('tells to whom it belongs', () => {
    const [parent, other] = [
      { kind: 'subsidiary-of', to: acme },
      { kind: 'buys-for', to: acme },
    ] as const;
    const [related, alsoRelated] = [fact(Customer.Related, parent), fact(Customer.Related, other)];
    expect(row(related, alsoRelated)).toEqual({ ...known, parentId: acme, relations: [parent, other] });
    expect(row(related, alsoRelated, fact(Customer.Unrelated, other))).toEqual({
      ...known,
      parentId: acme,
      relations: [parent],
    });
    expect(row(related, alsoRelated, fact(Customer.Unrelated, parent))).toEqual({ ...known, relations: [other] });
  });
  test('tells who looks after it', () => {
    expect(row(fact(Customer.OwnerNamed, { ownerId: acme }))).toEqual({ ...known, ownerId: acme });
    const another = fact(Customer.OwnerNamed, { ownerId: bluth, from: acme });
    expect(row(fact(Customer.OwnerNamed, { ownerId: acme }), another)).toEqual({ ...known, ownerId: bluth });
  });
});

describe('identifiers', () => {
  const key = 'email:office@bluth.example';

  test('any of them finds its customer', () =>
    expect(rowsOf(identifiers, new Log().add(linked, { id: bluth }).events)).toEqual({
      [key]: { ...email, customerId: bluth, claimedBy: [bluth] },
    }));
  test('one that two customers claim belongs to the first of them, until it is unlinked', () => {
    const log = new Log().add(linked, { id: bluth }).add(linked, { id: acme });
    expect(rowsOf(identifiers, log.events)[key]).toMatchObject({ customerId: bluth, claimedBy: [bluth, acme] });
    log.add(unlinked, { id: bluth });
    expect(rowsOf(identifiers, log.events)[key]).toMatchObject({ customerId: acme, claimedBy: [acme] });
  });
  test('one that nobody claims is gone', () =>
    expect(rowsOf(identifiers, new Log().add(linked, { id: bluth }).add(unlinked, { id: bluth }).events)).toEqual({}));
});
