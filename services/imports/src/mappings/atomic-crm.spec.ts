/** Contacts row by row, on handwritten rows in the layouts of Atomic CRM. */
import { bodyOf, mapped } from '../mapped.fixture';
import { atomicCrm } from './atomic-crm';

const CONTACT = {
  id: '7',
  first_name: 'Ann',
  last_name: 'Lee',
  gender: 'female',
  title: 'Engineer',
  background: 'Met at a fair',
  first_seen: '2024-03-01T10:00:00.5+02:00',
  last_seen: '2024-04-01T10:00:00+00:00',
  has_newsletter: 'true',
  status: 'warm',
  tags: '"vip, manager"',
  company_id: '3',
  sales_id: '1',
  linkedin_url: '',
  company_name: 'Any Ltd',
  nb_tasks: '0',
  company: 'Any Ltd',
  sales: 'Sam Seller',
  email_work: 'Ann@any.example',
  email_home: '',
  email_other: 'ann@home.example',
  phone_work: '(415) 555-0101 x371',
  phone_home: '1-415-555-0102',
  phone_other: '',
};
const UNNUMBERED = ['id', 'company_id', 'sales_id', 'company_name', 'nb_tasks', 'sales'];
type Contact = Partial<typeof CONTACT>;

const csv = (columns: string[], rows: Contact[]) =>
  [columns, ...rows.map((row) => columns.map((column) => ({ ...CONTACT, ...row })[column as keyof Contact]))]
    .map((fields) => fields.join())
    .join('\n');
const exported = (...rows: Contact[]) => ({ 'contacts.csv': csv(Object.keys(CONTACT), rows) });
const columns = Object.keys(CONTACT).filter((column) => !UNNUMBERED.includes(column));
const shorter = (...rows: Contact[]) => ({ 'contacts_export.csv': csv(columns, rows) });

const SEEN = '2024-03-01T08:00:00.500Z';

test('a contact is a person who works for a company and has an owner, from when it was first seen', async () => {
  const { commands, counts } = await mapped(atomicCrm, exported({}));
  expect(counts).toEqual({
    'identity.customer.register': 2,
    'identity.customer.link-identifier': 5,
    'identity.customer.relate': 1,
    'identity.staff.join': 1,
    'identity.customer.name-owner': 1,
    'marketing.contact.grant-consent': 1,
  });
  expect(commands.every(({ effectiveAt }) => effectiveAt === SEEN)).toBe(true);
});

test('of several addresses and numbers the first is shown; by each the person is recognised', async () => {
  const { named, notes } = await mapped(atomicCrm, exported({}));
  expect(named('identity.customer.register').map(bodyOf)).toEqual([
    {
      kind: 'person',
      name: 'Ann Lee',
      email: 'Ann@any.example',
      phone: '(415) 555-0101 x371',
      source: 'import: atomic-crm',
    },
    { kind: 'organisation', name: 'Any Ltd', source: 'import: atomic-crm' },
  ]);
  expect(named('identity.customer.link-identifier').map(bodyOf)).toEqual([
    { scheme: 'email', value: 'ann@any.example' },
    { scheme: 'email', value: 'ann@home.example' },
    { scheme: 'phone', value: '4155550101' },
    { scheme: 'phone', value: '14155550102' },
    { scheme: 'external', value: 'atomic-crm:7' },
  ]);
  expect(notes).toMatchObject([['phone_work', expect.stringContaining('has an extension'), 1]]);
});

test('who wants the newsletter has consented, under the id of the customer', async () => {
  const { named } = await mapped(atomicCrm, exported({}, { id: '8', has_newsletter: 'false' }));
  const [consent, ...others] = named('marketing.contact.grant-consent');
  expect(others).toEqual([]);
  expect(consent).toMatchObject({
    id: named('identity.customer.register')[0]!.id,
    body: { channel: 'email', purpose: 'newsletter', evidence: 'import: atomic-crm' },
  });
});

test('colleagues work for one company, which is there since the first of them', async () => {
  const first = { id: '8', first_seen: '2023-01-01T00:00:00Z' };
  const { named } = await mapped(atomicCrm, exported({}, first));
  const [company] = named('identity.customer.register').filter((one) => bodyOf(one).kind === 'organisation');
  expect(company!.effectiveAt).toBe('2023-01-01T00:00:00.000Z');
  expect(named('identity.customer.relate').map((one) => bodyOf(one).to)).toEqual([company!.id, company!.id]);
  expect(named('identity.staff.join')).toHaveLength(1);
});

test('what cannot be an address or a number is left out and noted', async () => {
  const { named, notes, summary } = await mapped(
    atomicCrm,
    exported({ email_work: 'at home', email_other: '', phone_work: 'ask Bob', phone_home: '12' }),
  );
  expect(summary.rejectedRows).toBe(0);
  expect(named('identity.customer.link-identifier').map((one) => bodyOf(one).scheme)).toEqual(['external']);
  expect(notes.map(([column]) => column).sort()).toEqual(['email_work', 'phone_home', 'phone_work']);
});

test('the shorter layout has no numbers: a person is known by the addresses, a company by its name', async () => {
  const files = {
    ...exported(),
    ...shorter({}, { first_name: 'Bob', email_work: 'bob@any.example', email_other: '' }),
  };
  const { named, summary } = await mapped(atomicCrm, files);
  expect(summary).toMatchObject({ rows: 2, rejectedRows: 0 });
  expect(named('identity.customer.register').map((one) => bodyOf(one).name)).toEqual(['Ann Lee', 'Any Ltd', 'Bob Lee']);
  const again = await mapped(atomicCrm, { ...exported(), ...shorter({ first_name: 'Anne' }) });
  expect(again.named('identity.customer.register')[0]!.id).toBe(named('identity.customer.register')[0]!.id);
});

test('columns without a place with us are named', async () => {
  const { summary } = await mapped(atomicCrm, exported({}));
  expect(summary.notKept).toEqual([
    {
      file: 'contacts.csv',
      columns: ['gender', 'title', 'background', 'last_seen', 'status', 'tags', 'linkedin_url', 'nb_tasks'],
    },
  ]);
});

test.each<[string, Contact, string]>([
  ['without a name', { first_name: '', last_name: '' }, 'last_name'],
  ['without a date', { first_seen: '' }, 'first_seen'],
  ['with a date that has no zone', { first_seen: '2024-03-01T10:00:00' }, 'first_seen'],
  ['that perhaps wants the newsletter', { has_newsletter: 'perhaps' }, 'has_newsletter'],
  ['whose company has no name', { company_name: '' }, 'company_name'],
])('a contact %s is rejected with its column', async (_, contact, column) => {
  const { summary, commands } = await mapped(atomicCrm, exported(contact));
  expect(summary.rejections).toMatchObject([{ column, rows: 1 }]);
  expect(commands).toEqual([]);
});

test('a number that was there before is rejected', async () => {
  const { summary } = await mapped(atomicCrm, exported({}, { first_name: 'Bob' }));
  expect(summary.rejections).toMatchObject([{ column: 'id', text: 'row 2 has the same id', rows: 1 }]);
});
