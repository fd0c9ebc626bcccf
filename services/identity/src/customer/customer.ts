/** The rules of a customer: who it is, how it can be recognised, to whom it belongs, who looks after it. */
import { PickType } from '@nestjs/mapped-types';
import { Customer, type CustomerKind } from '@kizuna/contracts/identity';
import { aggregate, fact, refuse, type InstanceOf } from '@kizuna/event-sourcing';
import { identifierKey, wellSpelt, type Identifier } from './identifier';

export class Register extends Customer.Registered {}
export class Correct extends Customer.Corrected {}
export class LinkIdentifier extends Customer.IdentifierLinked {}
export class UnlinkIdentifier extends Customer.IdentifierUnlinked {}
export class Relate extends Customer.Related {}
export class Unrelate extends Customer.Unrelated {}
export class NameOwner extends PickType(Customer.OwnerNamed, ['ownerId']) {}

type Known = Omit<InstanceOf<typeof Customer.Registered>, 'kind' | 'source'>;
type Relation = InstanceOf<typeof Customer.Related>;

interface Registered {
  status: 'registered';
  kind: CustomerKind;
  known: Known;
  identifiers: readonly Identifier[];
  relations: readonly Relation[];
  ownerId?: string;
}
type State = { status: 'none' } | Registered;

const registered = (c: State) => (c.status === 'registered' ? c : refuse('the customer is not registered'));

/** Enough for anybody, and a bound on what one customer costs. */
const MOST = 50;
const withinBounds = (what: string, some: readonly unknown[]) =>
  some.length < MOST || refuse(`a customer has at most ${MOST} ${what}`);

const OF_ORGANISATIONS = ['sector', 'employees', 'yearEstablished', 'revenue'] as const;
const mustSuit = (kind: CustomerKind, details: Partial<Known>) =>
  kind === 'organisation' ||
  OF_ORGANISATIONS.every((detail) => details[detail] === undefined || refuse(`a person has no ${detail}`));

const sameIdentifier = (one: Identifier) => (other: Identifier) => identifierKey(one) === identifierKey(other);
const sameRelation = (one: Relation) => (other: Relation) => one.kind === other.kind && one.to === other.to;
const without = <T>(all: readonly T[], matches: (one: T) => boolean) => all.filter((one) => !matches(one));

export const customer = aggregate('identity.customer', { status: 'none' } as State)
  .on(Customer, {
    Registered: (_, { kind, source: _source, ...known }) => ({
      status: 'registered',
      kind,
      known,
      identifiers: [],
      relations: [],
    }),
    Corrected: (c, { reason: _reason, cleared = [], ...corrections }) => {
      const known: Known = { ...registered(c).known, ...corrections };
      for (const detail of cleared) delete known[detail];
      return { ...registered(c), known };
    },
    IdentifierLinked: (c, { scheme, value }) => ({
      ...registered(c),
      identifiers: [...registered(c).identifiers, { scheme, value }],
    }),
    IdentifierUnlinked: (c, identifier) => ({
      ...registered(c),
      identifiers: without(registered(c).identifiers, sameIdentifier(identifier)),
    }),
    Related: (c, { kind, to }) => ({ ...registered(c), relations: [...registered(c).relations, { kind, to }] }),
    Unrelated: (c, relation) => ({
      ...registered(c),
      relations: without(registered(c).relations, sameRelation(relation)),
    }),
    OwnerNamed: (c, { ownerId }) => ({ ...registered(c), ownerId }),
  })
  .begins(
    { Register },
    {
      Register: (c, command) => {
        if (c.status === 'registered') refuse('the customer is already registered');
        mustSuit(command.kind, command);
        return [fact(Customer.Registered, command)];
      },
    },
  )
  .commands(
    { Correct, LinkIdentifier, UnlinkIdentifier, Relate, Unrelate, NameOwner },
    {
      Correct: (c, { reason, cleared = [], ...corrections }) => {
        const { kind, known } = registered(c);
        mustSuit(kind, corrections);
        if (cleared.some((detail) => corrections[detail] !== undefined)) {
          refuse('a detail is either corrected or cleared');
        }
        const news = Object.entries(corrections).filter(([detail, value]) => known[detail as keyof Known] !== value);
        const gone = cleared.filter((detail) => known[detail] !== undefined);
        if (news.length === 0 && gone.length === 0) return [];
        const corrected = { ...Object.fromEntries(news), cleared: gone.length > 0 ? gone : undefined, reason };
        return [fact(Customer.Corrected, corrected)];
      },

      LinkIdentifier: (c, command) => {
        const { identifiers } = registered(c);
        const identifier = wellSpelt(command);
        if (identifiers.some(sameIdentifier(identifier))) return [];
        withinBounds('identifiers', identifiers);
        return [fact(Customer.IdentifierLinked, identifier)];
      },

      UnlinkIdentifier: (c, command) => {
        const identifier = wellSpelt(command);
        const linked = registered(c).identifiers.some(sameIdentifier(identifier));
        return linked ? [fact(Customer.IdentifierUnlinked, identifier)] : [];
      },

      Relate: (c, relation, { id }) => {
        const { kind, relations } = registered(c);
        if (relation.to === id) refuse('a customer is not related to itself');
        if (relations.some(sameRelation(relation))) return [];
        if (relation.kind === 'works-for' && kind !== 'person') refuse('only a person works for somebody');
        if (relation.kind === 'subsidiary-of') {
          if (kind !== 'organisation') refuse('only an organisation is a subsidiary');
          const parent = relations.some((other) => other.kind === 'subsidiary-of');
          if (parent) refuse('it is the subsidiary of another: end that relation first');
        }
        withinBounds('relations', relations);
        return [fact(Customer.Related, relation)];
      },

      Unrelate: (c, relation) =>
        registered(c).relations.some(sameRelation(relation)) ? [fact(Customer.Unrelated, relation)] : [],

      NameOwner: (c, { ownerId }) => {
        const { ownerId: from } = registered(c);
        return from === ownerId ? [] : [fact(Customer.OwnerNamed, { ownerId, from })];
      },
    },
  )
  .concerns((_, id) => id);
