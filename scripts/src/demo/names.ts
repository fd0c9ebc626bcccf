/** Names of people and firms whom there are not. Addresses and numbers are those that nobody can have. */
import { faker as de } from '@faker-js/faker/locale/de';
import { faker as en } from '@faker-js/faker/locale/en';
import { faker as es } from '@faker-js/faker/locale/es';
import { faker as fr } from '@faker-js/faker/locale/fr';
import { faker as ja } from '@faker-js/faker/locale/ja';
import { faker as pl } from '@faker-js/faker/locale/pl';
import { faker as sv } from '@faker-js/faker/locale/sv';
import type { Chance } from './chance';

export interface Identity {
  readonly name: string;
  readonly country: string;
  readonly email: string;
  readonly phone?: string;
}

/** Numbers are of the ranges that each country keeps for films and books; where it keeps none, there are none. */
const COUNTRIES = [
  { country: 'Germany', faker: de, phone: '+49 30 23125###', weight: 24 },
  { country: 'United Kingdom', faker: en, phone: '+44 20 7946 0###', weight: 18 },
  { country: 'France', faker: fr, phone: '+33 1 99 00 ## ##', weight: 14 },
  { country: 'Japan', faker: ja, phone: undefined, weight: 14 },
  { country: 'Sweden', faker: sv, phone: '+46 8 465 004 ##', weight: 8 },
  { country: 'Poland', faker: pl, phone: undefined, weight: 8 },
  { country: 'Spain', faker: es, phone: undefined, weight: 8 },
  { country: 'United States', faker: en, phone: '+1 206-555-01##', weight: 6 },
];

/** Kept for examples by RFC 2606. */
const DOMAINS = ['example.com', 'example.org', 'example.net'];

/** @param number tells addresses of like names apart */
export function somebody(chance: Chance, number: number): Identity {
  const { faker, ...home } = chance.weighted(COUNTRIES);
  faker.seed(chance.whole(0, 2 ** 31));
  const [first, last] = [faker.person.firstName(), faker.person.lastName()];
  const name = faker === ja ? `${last} ${first}` : `${first} ${last}`;
  return reachable(chance, `${name}`, `${first} ${last}`, number, home);
}

export function someFirm(chance: Chance, number: number): Identity {
  const { faker, ...home } = chance.weighted(COUNTRIES);
  faker.seed(chance.whole(0, 2 ** 31));
  const name = faker.company.name();
  return reachable(chance, name, name, number, home);
}

function reachable(
  chance: Chance,
  name: string,
  spelling: string,
  number: number,
  { country, phone }: Pick<(typeof COUNTRIES)[number], 'country' | 'phone'>,
): Identity {
  const email = `${inAscii(spelling) || 'kokyaku'}.${number}@${chance.pick(DOMAINS)}`;
  const dialled = chance.maybe(0.6) ? phone?.replaceAll('#', () => String(chance.whole(0, 9))) : undefined;
  return { name, country, email, ...(dialled === undefined ? {} : { phone: dialled }) };
}

/** As addresses write it: letters and dots; nothing is left of kanji. */
const inAscii = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '')
    .slice(0, 40)
    .replace(/\.$/, '');
