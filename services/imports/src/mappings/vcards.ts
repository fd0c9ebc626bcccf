/**
 * Address books of telephones and mail programs: a folder of vCards, 2.1, 3.0 and 4.0. Persons, how they can be reached,
 * and the organisations that they work for.
 *
 * A card that says when it was last revised is known since then; all others since the first day of 2000, from before
 * anything else that is likely to be there.
 */
import { cards, properties, textOfFirst } from '../cards';
import { emailIn, firstOf, linked, linkedExternally, phoneIn, type Reach } from '../identifiers';
import { kind, type MappedCommand, type Thing } from '../kind';
import { mapping } from '../mapping';
import type { Row } from '../row';
import type { Property } from '../vcard';

const NAME = 'vcards';
const SOURCE = `import: ${NAME}`;
const LONG_AGO = '2000-01-01T00:00:00.000Z';

const customer = kind(NAME, 'identity.customer');

const KEPT = ['UID', 'KIND', 'FN', 'N', 'ORG', 'EMAIL', 'TEL', 'ADR', 'REV'] as const;
const NOT_KEPT = ['NICKNAME', 'TITLE', 'ROLE', 'BDAY', 'CATEGORIES', 'NOTE', 'URL', 'PHOTO', 'KEY'] as const;
type Card = Row<(typeof KEPT)[number] | (typeof NOT_KEPT)[number]>;
type Column = (typeof KEPT)[number];

const all = (row: Card, column: Column): readonly Property[] => row.maybe(column, properties) ?? [];
const whole = ({ parts }: Property): string => parts.join(';').trim();
const without = <T>(some: readonly (T | undefined)[]): T[] => some.filter((one) => one !== undefined);

/** `20120801T184631Z` or `2012-03-05T13:32:54Z`; a card may be dated to the day. */
function dateOf(row: Card): string {
  const text = row.maybe('REV', textOfFirst) ?? '';
  const [, y, m, d, time = 'T000000Z'] = /^(\d{4})-?(\d\d)-?(\d\d)(T\d\d:?\d\d:?\d\d(?:\.\d+)?Z)?$/.exec(text) ?? [];
  const moment = new Date(`${y}-${m}-${d}${time.replace(/^T(\d\d):?(\d\d):?(\d\d)/, 'T$1:$2:$3')}`);
  if (!Number.isNaN(moment.getTime())) return moment.toISOString();
  row.note('REV', `${text === '' ? 'is missing' : 'is no date'}: taken to be known since ${LONG_AGO.slice(0, 10)}`);
  return LONG_AGO;
}

/** Someone who is called by a fax machine is not recognised by it. */
const isCalled = ({ types }: Property): boolean => !types.some((type) => ['fax', 'pager', 'modem'].includes(type));

function reachesOf(row: Card): Reach[] {
  const numbers = all(row, 'TEL').filter(isCalled);
  if (numbers.length < all(row, 'TEL').length) row.note('TEL', 'has a fax or a pager: not kept');
  return without([
    ...all(row, 'EMAIL').map((address) => emailIn(row, 'EMAIL', whole(address))),
    ...numbers.map((number) => phoneIn(row, 'TEL', whole(number))),
  ]);
}

/** Family, given, middle, title, suffix: in the order of 2.1 to 4.0, and as one is called. */
function nameOf(row: Card): string {
  const [family = '', given = '', middle = '', title = '', suffix = ''] = all(row, 'N')[0]?.parts ?? [];
  const called = [title, given, middle, family, suffix].filter(Boolean).join(' ');
  return row.maybe('FN', textOfFirst)?.trim() ?? called;
}

/** By which the same card is known again, wherever it is found. */
function keyOf(row: Card): string {
  const uid = row.maybe('UID', textOfFirst);
  if (uid !== undefined) return `uid ${uid}`;
  const told = (['FN', 'N', 'ORG', 'EMAIL', 'TEL', 'ADR'] as const).map((column) => all(row, column).map(whole));
  return `card ${JSON.stringify(told)}`;
}

const organisation = (name: string): Thing => customer(`organisation ${name}`);
const registered = (name: string, at: string): MappedCommand =>
  organisation(name).tell('register', { kind: 'organisation', name, source: SOURCE }, { at });

function commandsOf(row: Card): MappedCommand[] {
  if (row.raw('PHOTO') !== '') row.note('PHOTO', 'is not kept');
  const damaged = KEPT.find((column) => all(row, column).some((property) => property.damaged));
  if (damaged) row.note(damaged, 'has bytes that are none of its encoding: they are shown as �');
  const what = row.maybe('KIND', textOfFirst)?.toLowerCase() ?? 'individual';
  if (what !== 'individual' && what !== 'org')
    row.reject('KIND', `is ${what}: only persons and organisations are kept`);

  const at = dateOf(row);
  const reaches = reachesOf(row);
  const organisations = [...new Set(without(all(row, 'ORG').map(({ parts }) => parts[0] || undefined)))];
  let name = nameOf(row);
  if (what === 'org' || (name === '' && organisations.length > 0)) {
    const called = name || organisations[0] || row.reject('FN', 'is missing, and so is ORG');
    return [registered(called, at), ...linked(organisation(called), reaches, at)];
  }
  if (name === '' && reaches.length > 0) {
    row.note('FN', 'is missing: the person is called by the address or number');
    name = reaches[0]!.shown;
  }
  if (name === '') row.reject('FN', 'is missing, and so is all else that could name somebody');

  const uid = row.maybe('UID', textOfFirst);
  const country = without(all(row, 'ADR').map(({ parts }) => parts[6] || undefined))[0];
  const person = customer(keyOf(row));
  return [
    person.tell('register', { kind: 'person', name, ...firstOf(reaches), country, source: SOURCE }, { at }),
    ...linked(person, reaches, at),
    ...(uid === undefined ? [] : [linkedExternally(person, `vcard:${uid}`, at)]),
    ...organisations.flatMap((each) => [
      registered(each, at),
      person.tell('relate', { kind: 'works-for', to: organisation(each).id }, { at, step: each }),
    ]),
  ];
}

export const vcards = mapping(NAME, {
  about: 'address books: all vCards of a folder (*.vcf), of versions 2.1, 3.0 and 4.0',
  files: [cards('*.vcf', [...KEPT, ...NOT_KEPT], { notKept: NOT_KEPT, commands: commandsOf })],
});
