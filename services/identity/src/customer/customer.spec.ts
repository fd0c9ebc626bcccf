import { Customer } from '@kizuna/contracts/identity';
import { fact } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import { Correct, customer, LinkIdentifier, NameOwner, Register, Relate, UnlinkIdentifier, Unrelate } from './customer';

const self = '00000000-0000-7000-8000-000000000001';
const parent = '00000000-0000-7000-8000-0000000000a1';
const other = '00000000-0000-7000-8000-0000000000a2';

const acme = { kind: 'organisation', name: 'Acme', sector: 'technology', employees: 2822, source: 'form' } as const;
const ann = { kind: 'person', name: 'Ann', email: 'ann@example.org', source: 'form' } as const;
const organisation = fact(Customer.Registered, acme);
const person = fact(Customer.Registered, ann);

describe('registering', () => {
  test('a customer is registered with what is known', () => given(customer).when(Register, acme).then(organisation));
  test('once', () => given(customer, organisation).when(Register, acme).refused('already registered'));
  test.each(['sector', 'employees', 'yearEstablished', 'revenue'])('a person has no %s', (detail) =>
    given(customer)
      .when(Register, { ...ann, [detail]: detail === 'sector' ? 'retail' : 2000 })
      .refused(`a person has no ${detail}`),
  );
});

describe('correcting', () => {
  const corrected = fact(Customer.Corrected, { sector: 'retail', reason: 'typing error' });

  test('what differs is corrected, with the reason', () =>
    given(customer, organisation)
      .when(Correct, { name: 'Acme', sector: 'retail', reason: 'typing error' })
      .then(corrected));
  test('what is already known so is no news', () =>
    given(customer, organisation, corrected).when(Correct, { sector: 'retail', reason: 'again' }).then());
  test('a detail that turned out to be unknown is cleared', () =>
    given(customer, organisation)
      .when(Correct, { cleared: ['sector', 'phone'], reason: 'guessed' })
      .then(fact(Customer.Corrected, { cleared: ['sector'], reason: 'guessed' })));
  test('what was never known need not be cleared', () =>
    given(customer, organisation)
      .when(Correct, { cleared: ['phone'], reason: 'guessed' })
      .then());
  test('a detail is not corrected and cleared at once', () =>
    given(customer, organisation)
      .when(Correct, { sector: 'retail', cleared: ['sector'], reason: 'confused' })
      .refused('either corrected or cleared'));
  test('a person stays without the details of an organisation', () =>
    given(customer, person)
      .when(Correct, { employees: 5, reason: 'typing error' })
      .refused('a person has no employees'));
});

describe('identifiers', () => {
  const linked = fact(Customer.IdentifierLinked, { scheme: 'email', value: 'ann@example.org' });
  const many = Array.from({ length: 50 }, (_, i) =>
    fact(Customer.IdentifierLinked, { scheme: 'loyalty', value: `card ${i}` }),
  );

  test.each([
    ['email', ' Ann@Example.ORG ', 'ann@example.org'],
    ['phone', ' +49 (30) 12-34', '+49301234'],
    ['loyalty', ' A 1 ', 'A 1'],
    ['external', 'maven:Acme', 'maven:Acme'],
  ] as const)('an identifier of the scheme %s has one spelling', (scheme, value, spelt) =>
    given(customer, person)
      .when(LinkIdentifier, { scheme, value })
      .then(fact(Customer.IdentifierLinked, { scheme, value: spelt })),
  );
  test.each([
    ['email', 'ann'],
    ['phone', 'call me'],
    ['loyalty', '  '],
    ['external', ' '],
  ] as const)('what cannot be of the scheme %s is refused', (scheme, value) =>
    given(customer, person).when(LinkIdentifier, { scheme, value }).refused(`no identifier of the scheme ${scheme}`),
  );
  test('linking again is no news, however it is spelt', () =>
    given(customer, person, linked).when(LinkIdentifier, { scheme: 'email', value: 'ANN@example.org' }).then());
  test('unlinking', () =>
    given(customer, person, linked)
      .when(UnlinkIdentifier, { scheme: 'email', value: 'ANN@example.org' })
      .then(fact(Customer.IdentifierUnlinked, { scheme: 'email', value: 'ann@example.org' })));
  test('unlinking what is not linked is no news', () =>
    given(customer, person).when(UnlinkIdentifier, { scheme: 'email', value: 'ann@example.org' }).then());
  test('they are bounded', () =>
    given(customer, person, ...many)
      .when(LinkIdentifier, { scheme: 'loyalty', value: 'one more' })
      .refused('at most 50 identifiers'));
});

describe('relations', () => {
  const subsidiary = fact(Customer.Related, { kind: 'subsidiary-of', to: parent });
  const many = Array.from({ length: 50 }, (_, i) =>
    fact(Customer.Related, { kind: 'buys-for', to: `00000000-0000-7000-8000-0000000001${String(i).padStart(2, '0')}` }),
  );

  test('an organisation is the subsidiary of another', () =>
    given(customer, organisation).when(Relate, { kind: 'subsidiary-of', to: parent }).then(subsidiary));
  test('relating again is no news', () =>
    given(customer, organisation, subsidiary).when(Relate, { kind: 'subsidiary-of', to: parent }).then());
  test('it has one parent', () =>
    given(customer, organisation, subsidiary)
      .when(Relate, { kind: 'subsidiary-of', to: other })
      .refused('subsidiary of another'));
  test('after the first relation has ended it may have another', () =>
    given(customer, organisation, subsidiary, fact(Customer.Unrelated, { kind: 'subsidiary-of', to: parent }))
      .when(Relate, { kind: 'subsidiary-of', to: other })
      .then(fact(Customer.Related, { kind: 'subsidiary-of', to: other })));
  test('a person is no subsidiary', () =>
    given(customer, person).when(Relate, { kind: 'subsidiary-of', to: parent }).refused('only an organisation'));
  test('an organisation works for nobody', () =>
    given(customer, organisation).when(Relate, { kind: 'works-for', to: parent }).refused('only a person'));
  test('a person works for one customer and buys for another', () =>
    given(customer, person, fact(Customer.Related, { kind: 'works-for', to: parent }))
      .when(Relate, { kind: 'buys-for', to: other })
      .then(fact(Customer.Related, { kind: 'buys-for', to: other })));
  test.each([
    ['a person', person],
    ['an organisation', organisation],
  ])('%s may have been referred by another customer', (_, who) =>
    given(customer, who)
      .when(Relate, { kind: 'referred-by', to: other })
      .then(fact(Customer.Related, { kind: 'referred-by', to: other })),
  );
  test.each(['buys-for', 'referred-by'] as const)('nobody is related to themselves: %s', (kind) =>
    given(customer, organisation).when(Relate, { kind, to: self }).refused('not related to itself'),
  );
  test('ending a relation that is none is no news', () =>
    given(customer, organisation).when(Unrelate, { kind: 'buys-for', to: other }).then());
  test('they are bounded', () =>
    given(customer, person, ...many)
      .when(Relate, { kind: 'works-for', to: parent })
      .refused('at most 50 relations'));
});

describe('the owner', () => {
  const [moses, darcel] = [parent, other];
  const named = fact(Customer.OwnerNamed, { ownerId: moses });

  test('is who looks after the customer', () =>
    given(customer, organisation).when(NameOwner, { ownerId: moses }).then(named));
  test('may be another later', () =>
    given(customer, person, named)
      .when(NameOwner, { ownerId: darcel })
      .then(fact(Customer.OwnerNamed, { ownerId: darcel, from: moses })));
  test('the same is no news', () => given(customer, person, named).when(NameOwner, { ownerId: moses }).then());
});

test('it concerns itself', () => expect(customer.subjectOf(undefined, self)).toBe(self));
