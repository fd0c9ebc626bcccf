/** A customer: a person or an organisation, what we know of them, how they can be recognised, to whom they belong. */
import { ArrayMaxSize, IsArray, IsEmail, IsIn, IsInt, IsNumber, Length, Max, MaxLength, Min } from 'class-validator';
import { events, Id, Optional, Personal } from '../shared';

export const CUSTOMER_KINDS = ['person', 'organisation'] as const;
export type CustomerKind = (typeof CUSTOMER_KINDS)[number];

/** What a customer can be recognised by: an address, a number, or an id that another system gave (`external`). */
export const IDENTIFIER_SCHEMES = ['email', 'phone', 'loyalty', 'external'] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

/** Read from the customer to the other one, from the part to the whole: so a customer has few of them. */
export const RELATION_KINDS = ['subsidiary-of', 'works-for', 'buys-for', 'referred-by'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** What may be known of a customer beside the name. */
class Details {
  @Personal() @Optional() @IsEmail() @MaxLength(254) email?: string;
  @Personal() @Optional() @Length(3, 40) phone?: string;
  @Optional() @Length(2, 60) country?: string;
  @Optional() @Length(1, 60) sector?: string;
  @Optional() @IsInt() @Min(0) @Max(10_000_000) employees?: number;
  @Optional() @IsInt() @Min(1000) @Max(9999) yearEstablished?: number;
  /** Of one year, in the tenant's currency. */
  @Optional() @IsNumber() @Min(0) @Max(1e15) revenue?: number;
}
export const CUSTOMER_DETAILS = [
  'email',
  'phone',
  'country',
  'sector',
  'employees',
  'yearEstablished',
  'revenue',
] as const;
export type CustomerDetail = (typeof CUSTOMER_DETAILS)[number];

class Registered extends Details {
  @IsIn(CUSTOMER_KINDS) kind!: CustomerKind;
  @Personal() @Length(1, 200) name!: string;
  /** Where we know the customer from: a person, a form, an import. */
  @Length(1, 100) source!: string;
}

/** New values only; the old ones are in the events before. */
class Corrected extends Details {
  @Personal() @Optional() @Length(1, 200) name?: string;
  /** What turned out to be unknown. */
  @Optional() @IsArray() @ArrayMaxSize(7) @IsIn(CUSTOMER_DETAILS, { each: true }) cleared?: CustomerDetail[];
  @Length(1, 500) reason!: string;
}

class Identifier {
  @IsIn(IDENTIFIER_SCHEMES) scheme!: IdentifierScheme;
  @Personal() @Length(1, 254) value!: string;
}
class IdentifierLinked extends Identifier {}
class IdentifierUnlinked extends Identifier {}

class Relation {
  @IsIn(RELATION_KINDS) kind!: RelationKind;
  /** The other customer. */
  @Id() to!: string;
}
class Related extends Relation {}
class Unrelated extends Relation {}

/** Who of the staff looks after the customer. */
class OwnerNamed {
  @Id() ownerId!: string;
  /** Who did until now. */
  @Optional() @Id() from?: string;
}

export const Customer = events('identity.customer', {
  Registered,
  Corrected,
  IdentifierLinked,
  IdentifierUnlinked,
  Related,
  Unrelated,
  OwnerNamed,
});
