/** What a customer can be recognised by has one spelling, so that two ways to write it are no two identifiers. */
import { isEmail } from 'class-validator';
import type { Customer, IdentifierScheme } from '@kizuna/contracts/identity';
import { refuse, type InstanceOf } from '@kizuna/event-sourcing';

export type Identifier = InstanceOf<typeof Customer.IdentifierLinked>;

const SPELLING: Record<IdentifierScheme, (value: string) => string> = {
  email: (value) => value.trim().toLowerCase(),
  phone: (value) => value.trim().replace(/(?!^\+)\D/g, ''),
  loyalty: (value) => value.trim(),
  external: (value) => value.trim(),
};

const LOOKS_RIGHT: Record<IdentifierScheme, (value: string) => boolean> = {
  email: (value) => isEmail(value) && value.length <= 254,
  phone: (value) => /^\+?\d{3,15}$/.test(value),
  loyalty: (value) => value !== '',
  external: (value) => value !== '',
};

/** The identifier as it is stored. Refused if it cannot be one of its scheme. */
export function wellSpelt({ scheme, value }: Identifier): Identifier {
  const spelt = SPELLING[scheme](value);
  return LOOKS_RIGHT[scheme](spelt)
    ? { scheme, value: spelt }
    : refuse(`the value is no identifier of the scheme ${scheme}`);
}

/** Under which an identifier is looked up. */
export const identifierKey = ({ scheme, value }: Identifier): string => `${scheme}:${value}`;
