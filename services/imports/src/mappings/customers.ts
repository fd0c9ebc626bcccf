/**
 * Customers from any CSV file: persons and organisations, one a row, with the columns that somebody chose. One is known
 * by the id that another system gave, or else by e-mail address, phone number, name; so a second import adds nothing.
 */
import { emailIn, firstOf, linked, linkedExternally, phoneIn, type Reach } from '../identifiers';
import { kind, type MappedCommand } from '../kind';
import { file, mapping } from '../mapping';
import { byWords, plain, type Choice, type Field, type OpenMapping } from '../open-mapping';
import { day, instant, moment, text, Unreadable, type Read } from '../reading';
import type { Row } from '../row';

const NAME = 'customers';
const FILE = 'customers.csv';
const SOURCE = `import: ${NAME}`;

const customer = kind(NAME, 'identity.customer');

const KINDS = ['person', 'organisation'] as const;
const KIND_WORDS: Readonly<Record<(typeof KINDS)[number], readonly string[]>> = {
  person: ['person', 'individual', 'private', 'consumer', '個人', '個人客'],
  organisation: ['organisation', 'organization', 'company', 'business', 'corporate', '法人', '会社', '企業', '団体'],
};
const COMPANY_WORDS = [
  ...['company', 'company name', 'organisation', 'organization', 'account', 'account name', 'business', 'firm'],
  ...['会社', '会社名', '企業', '企業名', '法人名', '社名', '貴社名', '団体名', '取引先', '取引先名', '勤務先'],
];

const FIELDS: readonly Field[] = [
  {
    name: 'name',
    about: 'Name of the person or organisation.',
    words: [
      ...['name', 'full name', 'customer', 'customer name', 'client', 'client name', 'contact', 'contact name'],
      ...['氏名', '名前', 'お名前', '顧客', '顧客名', '顧客氏名', '担当者', '担当者名', '会員名'],
    ],
  },
  { name: 'firstName', about: 'Given name of a person.', words: ['first name', 'given name', 'forename', '名'] },
  {
    name: 'lastName',
    about: 'Family name of a person.',
    words: ['last name', 'surname', 'family name', '姓', '苗字', '名字'],
  },
  { name: 'company', about: 'The organisation that a person works for.', words: COMPANY_WORDS },
  {
    name: 'kind',
    about: 'Whether it is a person or an organisation.',
    words: ['kind', 'type', 'customer type', '種別', '区分', '顧客区分', '顧客種別', '個人法人', '法人個人'],
    values: KINDS,
  },
  {
    name: 'email',
    about: 'E-mail address.',
    words: ['email', 'mail', 'email address', 'mail address', 'メール', 'メールアドレス', 'Eメール', '電子メール'],
  },
  {
    name: 'phone',
    about: 'Phone number.',
    words: [
      ...['phone', 'telephone', 'tel', 'mobile', 'cell', 'phone number', 'telephone number', 'mobile phone'],
      ...['電話', '電話番号', 'お電話番号', '携帯', '携帯電話', '携帯番号', '携帯電話番号'],
    ],
  },
  { name: 'country', about: 'Country.', words: ['country', '国', '国名'] },
  {
    name: 'externalId',
    about: 'Id that another system gave: by it the customer is recognised first of all.',
    words: [
      ...['id', 'external id', 'customer id', 'customer number', 'customer no', 'customer code', 'number', 'code'],
      ...['顧客ID', '顧客番号', '顧客コード', '会員番号', '会員ID', '取引先コード', '番号', 'コード'],
    ],
  },
  {
    name: 'since',
    about: 'Since when it is a customer: YYYY-MM-DD, YYYY/MM/DD, or with the time. Without it, from the import on.',
    words: [
      ...['since', 'customer since', 'created', 'created at', 'created on', 'registered', 'registration date'],
      ...['登録日', '登録日時', '作成日', '作成日時', '入会日', '取引開始日'],
    ],
  },
];

/** In the order in which a header is asked: where nothing names persons, a company is the customer. */
function propose({ columns }: { readonly columns: readonly string[] }): Choice {
  const chosen = byWords(FIELDS, columns);
  const fields = Object.values(chosen);
  const named = ['name', 'firstName', 'lastName'].some((field) => fields.includes(field));
  const company = columns.find((column) => chosen[column] === 'company');
  const ofCompanies = !named && company !== undefined;
  if (ofCompanies) chosen[company] = 'name';
  const defaults: Choice['defaults'] = fields.includes('kind') ? {} : { kind: ofCompanies ? 'organisation' : 'person' };
  return { columns: chosen, defaults };
}

const kindIn: Read<(typeof KINDS)[number]> = (value) => {
  const known = KINDS.find((one) => KIND_WORDS[one].some((word) => plain(word) === plain(value)));
  if (known) return known;
  throw new Unreadable(`"${value}" is neither a person nor an organisation`);
};

const dateIn: Read<string> = (value, correct) => {
  const [, y = '', m = '', d = ''] = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)$/.exec(value) ?? [];
  if (y !== '') return day(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`, correct);
  return /(Z|[+-]\d\d:?\d\d)$/.test(value) ? instant(value, correct) : moment(value.replaceAll('/', '-'), correct);
};

/** Family names come first where names are written so. */
const ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const joined = (first = '', last = ''): string =>
  (ASIAN.test(first + last) ? [last, first] : [first, last]).filter(Boolean).join(' ');

/** A row, by the fields that its columns were chosen for. */
function fieldsOf(row: Row, { columns, defaults }: Choice) {
  const columnOf = new Map(Object.entries(columns).map(([column, field]) => [field, column]));
  const read = <T>(field: string, reading: Read<T>): T | undefined => {
    const column = columnOf.get(field);
    const value = column === undefined ? undefined : row.maybe(column, reading);
    const standard = defaults[field];
    return value ?? (standard === undefined ? undefined : reading(standard, () => {}));
  };
  const reach = (field: string, reachIn: (row: Row, column: string, text: string) => Reach | undefined) => {
    const value = read(field, text);
    return value === undefined ? undefined : reachIn(row, columnOf.get(field) ?? '', value);
  };
  const name = read('name', text) ?? joined(read('firstName', text), read('lastName', text));
  if (name === '') row.reject(columnOf.get('name') ?? columnOf.get('lastName') ?? '', 'is empty: nobody has no name');
  return { name, read, reaches: [reach('email', emailIn), reach('phone', phoneIn)].filter((one) => one !== undefined) };
}

function commandsOf(row: Row, choice: Choice, today: string): MappedCommand[] {
  const { name, read, reaches } = fieldsOf(row, choice);
  const at = read('since', dateIn) ?? today;
  const externalId = read('externalId', text);
  const is = read('kind', kindIn) ?? 'person';
  const company = is === 'person' ? read('company', text) : undefined;
  const [reach] = reaches;
  const known = externalId === undefined ? undefined : `id ${externalId}`;
  const one = customer(known ?? (reach ? `${reach.scheme} ${reach.value}` : `${is} ${name}`));
  const details = { kind: is, name, ...firstOf(reaches), country: read('country', text), source: SOURCE };
  const employer = company === undefined ? undefined : customer(`company ${company}`);
  return [
    one.tell('register', details, { at }),
    ...(externalId === undefined ? [] : [linkedExternally(one, externalId, at)]),
    ...linked(one, reaches, at),
    ...(employer
      ? [
          employer.tell('register', { kind: 'organisation', name: company, source: SOURCE }, { at }),
          one.tell('relate', { kind: 'works-for', to: employer.id }, { at, step: employer.id }),
        ]
      : []),
  ];
}

export const customers: OpenMapping = {
  name: NAME,
  about: 'customers from any CSV file, one a row: you choose which column is what',
  file: FILE,
  fields: FIELDS,
  propose,
  incomplete: ({ columns }) =>
    ['name', 'firstName', 'lastName'].some((field) => Object.values(columns).includes(field))
      ? undefined
      : 'must have a column for name, firstName or lastName',
  chosen: ({ columns, delimiter }, choice, at) =>
    mapping(NAME, {
      about: customers.about,
      files: [
        file(FILE, columns, {
          delimiter,
          notKept: columns.filter((column) => choice.columns[column] === undefined),
          commands: (row) => commandsOf(row, choice, at),
        }),
      ],
    }),
};
