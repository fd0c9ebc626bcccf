/**
 * The contacts of Marmelab's Atomic CRM: what it exports, and the shorter layout that it takes in again, which numbers
 * nobody. Persons, the companies that they work for, who looks after them, and who wants the newsletter.
 *
 * What is dated is only when a contact was first seen: all that is told of one is so from then on.
 */
import { emailIn, firstOf, linked, linkedExternally, phoneIn, type Reach } from '../identifiers';
import { kind, type MappedCommand, type Thing } from '../kind';
import { file, mapping } from '../mapping';
import { instant, oneOf, text } from '../reading';
import type { Row } from '../row';

const NAME = 'atomic-crm';
const SOURCE = `import: ${NAME}`;

const customer = kind(NAME, 'identity.customer');
const contact = kind(NAME, 'marketing.contact', customer.aggregate);
const staff = kind(NAME, 'identity.staff');

const SHARED = [
  'first_name',
  'last_name',
  'gender',
  'title',
  'background',
  'first_seen',
  'last_seen',
  'has_newsletter',
  'status',
  'tags',
  'linkedin_url',
  'company',
  'email_work',
  'email_home',
  'email_other',
  'phone_work',
  'phone_home',
  'phone_other',
] as const;
type Contact = Row<(typeof SHARED)[number]>;

const NOT_KEPT = ['gender', 'title', 'background', 'last_seen', 'status', 'tags', 'linkedin_url'] as const;

function reachesOf(row: Contact): Reach[] {
  const emails = (['email_work', 'email_home', 'email_other'] as const).map((column) => {
    const address = row.maybe(column, text);
    return address === undefined ? undefined : emailIn(row, column, address);
  });
  const phones = (['phone_work', 'phone_home', 'phone_other'] as const).map((column) => {
    const number = row.maybe(column, text);
    return number === undefined ? undefined : phoneIn(row, column, number);
  });
  return [...emails, ...phones].filter((reach) => reach !== undefined);
}

/** What both layouts tell of a person. */
function told(row: Contact, person: Thing, at: string): MappedCommand[] {
  const name = [row.maybe('first_name', text), row.maybe('last_name', text)].filter(Boolean).join(' ');
  if (name === '') row.reject('last_name', 'is empty, and so is the first name');
  const reaches = reachesOf(row);
  const use = { channel: 'email', purpose: 'newsletter' };
  const consents = row.get('has_newsletter', oneOf('true', 'false')) === 'true';
  const details = { kind: 'person', name, ...firstOf(reaches), source: SOURCE };
  return [
    person.tell('register', details, { at }),
    ...linked(person, reaches, at),
    ...(consents ? [contact(person.key).tell('grant-consent', { ...use, evidence: SOURCE }, { at })] : []),
  ];
}

/** A company is there since the first of its people was seen. */
const worksFor = (person: Thing, company: Thing, name: string, at: string): MappedCommand[] => [
  company.tell('register', { kind: 'organisation', name, source: SOURCE }, { at }),
  person.tell('relate', { kind: 'works-for', to: company.id }, { at, step: company.key }),
];

const exported = file(
  'contacts.csv',
  [...SHARED, 'id', 'company_id', 'company_name', 'sales_id', 'sales', 'nb_tasks'],
  {
    key: 'id',
    notKept: [...NOT_KEPT, 'nb_tasks'],
    commands: (row) => {
      const id = row.get('id', text);
      const at = row.get('first_seen', instant);
      const person = customer(`contact ${id}`);
      const companyId = row.maybe('company_id', text);
      const company = companyId === undefined ? undefined : customer(`company ${companyId}`);
      const ownerId = row.maybe('sales_id', text);
      const owner = ownerId === undefined ? undefined : staff(ownerId);
      return [
        ...told(row, person, at),
        linkedExternally(person, `${NAME}:${id}`, at),
        ...(company ? worksFor(person, company, row.get('company_name', text), at) : []),
        ...(owner ? [owner.tell('join', { name: row.get('sales', text) }, { at })] : []),
        ...(owner ? [person.tell('name-owner', { ownerId: owner.id }, { at })] : []),
      ];
    },
  },
);

/** Nobody has a number here: a person is known by the addresses, or else by the name; a company by its name. */
const withoutNumbers = file('contacts_export.csv', SHARED, {
  optional: true,
  notKept: NOT_KEPT,
  commands: (row) => {
    const at = row.get('first_seen', instant);
    const addresses = [row.raw('email_work'), row.raw('email_home'), row.raw('email_other')].filter(Boolean);
    const names = [row.raw('first_name'), row.raw('last_name')];
    const person = customer(`person ${(addresses.length > 0 ? addresses : names).join(' ').toLowerCase()}`);
    const company = row.maybe('company', text);
    return [
      ...told(row, person, at),
      ...(company === undefined ? [] : worksFor(person, customer(`company named ${company}`), company, at)),
    ];
  },
});

export const atomicCrm = mapping(NAME, {
  about: 'contacts and companies of Atomic CRM (contacts.csv, and contacts_export.csv if it is there)',
  files: [exported, withoutNumbers],
});
