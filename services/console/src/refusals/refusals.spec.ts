/** Every reason that the server can give has its words in Japanese: read from the sources, so that no new one is forgotten. */
import { TEXT_KINDS } from '@kizuna/contracts/shared';
import Ajv from 'ajv';
import { reasonOf, reasonWithField, sayReasonsIn } from '.';
import { REASONS, speech } from './ja';
import { FIELDS, STATES, THINGS } from './ja-words';
import { filesOf, HOLE, namesIn, reasonsIn, type Sentence } from './sources.fixture';

const files = filesOf('libs/*/src/**/*.ts', 'services/*/src/**/*.ts').filter(
  ({ path }) => !/^services\/(console|all-in-one)\//.test(path),
);
const contracts = filesOf('contracts/src/*/*.ts');

/** What may stand in a hole, and what must be seen of it in Japanese. */
const PROBES: readonly ((at: number) => readonly [put: string, seen: string])[] = [
  (at) => [`700${at}`, `700${at}`],
  (at) => [`700${at}`, `700${at + 1}`],
  (at) => [`probe${at}`, `probe${at}`],
  (at) => [`probe${at}.csv`, `probe${at}.csv`],
  (at) => [`columns probe${at}`, `probe${at}`],
  () => ['the import', ''],
  () => ['is missing', '必須です'],
];

/** The Japanese of a sentence in which all that was put into its holes is seen. */
function said(sentence: Sentence): string | undefined {
  const holes = sentence.filter((part) => part === HOLE).length;
  const ways = Array.from({ length: holes }).reduce<readonly (readonly (readonly [string, string])[])[]>(
    (before, _, at) => before.flatMap((way) => PROBES.map((probe) => [...way, probe(at)])),
    [[]],
  );
  for (const way of ways) {
    let at = 0;
    const text = sentence.map((part) => (part === HOLE ? way[at++]![0] : part)).join('');
    const japanese = speech.reason(text);
    if (japanese && way.every(([, seen]) => japanese.includes(seen))) return japanese;
  }
  return undefined;
}

/** Of two conditions on the same thing the source takes either both or none. */
const NEVER_SAID = ['${…}, row ${…}, is empty: each row must be ${…}'];

const shown = (sentence: Sentence): string => sentence.map((part) => (part === HOLE ? '${…}' : part)).join('');

describe('reasons of the server', () => {
  const found = files.map((file) => ({ path: file.path, ...reasonsIn(file) }));

  it('are found in the sources', () => {
    const all = found.flatMap(({ reasons }) => reasons.map(shown));
    expect(new Set(all).size).toBeGreaterThan(200);
    expect(all).toContain('the opportunity is ${…}: only an open one can do this');
    expect(all).toContain('must be a UUID in lower case');
  });

  it('can be read, each of them', () => {
    const unread = found.flatMap(({ path, unread }) => unread.map((source) => `${path}: ${source}`));
    expect(unread).toEqual([]);
  });

  it('all have their Japanese, with all that stands in their holes', () => {
    const english = found.flatMap(({ path, reasons }) =>
      reasons
        .filter((reason) => !NEVER_SAID.includes(shown(reason)) && said(reason) === undefined)
        .map((reason) => `${path}: ${shown(reason)}`),
    );
    expect(english).toEqual([]);
  });
});

describe('rules of contracts', () => {
  /** What the validator says if a decorator is broken; undefined for those that check nothing by themselves. */
  const BROKEN: Readonly<Record<string, readonly [schema: object, value: unknown] | string | undefined>> = {
    ArrayMaxSize: [{ maxItems: 2 }, [1, 2, 3]],
    ArrayMinSize: [{ minItems: 2 }, [1]],
    Day: `must be ${TEXT_KINDS.find(({ name }) => name === 'isDay')!.description}`,
    Id: `must be ${TEXT_KINDS.find(({ name }) => name === 'isId')!.description}`,
    IsArray: [{ type: 'array' }, 1],
    IsBoolean: [{ type: 'boolean' }, 1],
    IsDateString: 'must match format "date-time"',
    IsEmail: 'must match format "email"',
    IsIn: 'must be one of web, chat',
    IsInt: [{ type: 'integer' }, 1.5],
    IsISO8601: 'must be a valid ISO 8601 date string',
    IsNumber: [{ type: 'number' }, ''],
    IsObject: [{ type: 'object' }, 1],
    IsString: [{ type: 'string' }, 1],
    Length: 'must have 1 to 200 characters',
    Matches: 'must match /^[A-Za-z0-9-]{3,40}$/ regular expression',
    Max: [{ maximum: 1e15 }, 1e16],
    MaxLength: 'must have 0 to 200 characters',
    Min: [{ minimum: -2 }, -3],
    Optional: undefined,
    Personal: undefined,
    Type: undefined,
    ValidateNested: undefined,
  };

  it('are those that this spec knows', () => {
    const used = new Set(contracts.flatMap((file) => namesIn(file).decorators));
    expect([...used].filter((name) => !Object.hasOwn(BROKEN, name))).toEqual([]);
  });

  it.each(Object.entries(BROKEN).filter(([, broken]) => broken))('%s has its Japanese', (_, broken) => {
    const message = typeof broken === 'string' ? broken : messageOf(...(broken as readonly [object, unknown]));
    expect(speech.reason(message)).toMatch(/[ぁ-ん]/);
  });

  function messageOf(schema: object, value: unknown): string {
    const validate = new Ajv({ strict: false }).compile(schema);
    validate(value);
    return validate.errors![0]!.message!;
  }

  it('speak of fields that have their names', () => {
    const requested = contracts.filter(({ path }) => !/\/(shared|analytics)\//.test(path));
    const fields = new Set(requested.flatMap((file) => namesIn(file).fields));
    expect(fields.size).toBeGreaterThan(60);
    expect([...fields].filter((field) => !(field in FIELDS))).toEqual([]);
  });

  it('hold for things and states that have their names', () => {
    const names = files.map((file) => namesIn(file));
    const things = names.flatMap(({ aggregates }) => aggregates).filter((name) => !name.startsWith('shop.'));
    expect(things.filter((name) => !(name in THINGS))).toEqual([]);
    const refusing = files.filter(({ path }) => /^services\/(sales|marketing|service)\//.test(path));
    const refused = refusing.filter(({ text }) => /is (already )?\$\{\w+\.status\}/.test(text));
    const states = refused.flatMap((file) => namesIn(file).states).filter((state) => state !== 'none');
    expect(states.length).toBeGreaterThan(10);
    expect([...new Set(states)].filter((state) => !(state in STATES))).toEqual([]);
  });
});

describe('Japanese', () => {
  it('uses every hole of the English, and no other', () => {
    const holes = (pattern: string) => [...pattern.matchAll(/\{\w+\}/g)].map(String).sort();
    const odd = REASONS.filter(([english, japanese]) => holes(english).join() !== holes(japanese).join());
    expect(odd).toEqual([]);
  });

  it('is said once of each', () => {
    const english = REASONS.map(([pattern]) => pattern);
    expect(english.filter((pattern, at) => english.indexOf(pattern) !== at)).toEqual([]);
  });

  it.each([
    ['a customer has at most 50 identifiers', '顧客に登録できる識別子は 50 件までです'],
    [
      'the opportunity is won: only an open one can do this',
      'この商談は「受注」です。この操作は進行中の商談でのみ行えます',
    ],
    ['a person has no yearEstablished', '個人の顧客に「設立年」は登録できません'],
    ['must be one of low, urgent', '次のいずれかを指定してください：「低」「緊急」'],
    [
      'the rule cannot be read: lifetime is not a field of this view',
      '条件を読み取れません（lifetime：この一覧にない項目です）',
    ],
    ['row 7 has the same email', '7 行目と email が同じです'],
    [
      'identity.customer.Register: name is missing; email must be string',
      'identity.customer.Register：名称：必須です／メール：文字列で入力してください',
    ],
    [
      'sales.order.Place: the discount is more than the lines are worth',
      'sales.order.Place：値引きが明細の合計を超えています',
    ],
    ['there is no sales.order 42', '注文が見つかりません（42）'],
    ['of line 0 there are 3 left to return', '明細 1 で返品できる残りは 3 です'],
    ['the quote was valid until 2026-01-31', 'この見積の有効期限（2026/01/31）は過ぎています'],
  ])('says "%s" with what stands in it', (english, japanese) => {
    expect(speech.reason(english)).toBe(japanese);
  });

  it('names the field of a path, and the place in a list from 1', () => {
    expect(speech.field('lines.0.quantity')).toBe('明細 1 の数量');
    expect(speech.field('somethingNew')).toBe('somethingNew');
  });
});

describe('the language of the page', () => {
  afterAll(() => sayReasonsIn('en'));

  it('is English at first', () => {
    expect(reasonOf('the code is expired')).toBe('the code is expired');
    expect(reasonWithField({ field: 'dueOn', rule: 'required', message: 'is missing' })).toBe('dueOn is missing');
  });

  it('is Japanese once that is chosen', async () => {
    await sayReasonsIn('ja');
    expect(reasonOf('the code is expired')).toBe('このコードは「期限切れ」です');
    expect(reasonWithField({ field: 'dueOn', rule: 'required', message: 'is missing' })).toBe('期日：必須です');
    expect(reasonWithField({ field: '', rule: 'object', message: 'is missing' })).toBe('必須です');
  });

  it('leaves a reason as it is that nobody knows', async () => {
    await sayReasonsIn('ja');
    expect(reasonOf('the moon is full')).toBe('the moon is full');
  });

  it('is the one chosen last, whichever arrives first', async () => {
    await Promise.all([sayReasonsIn('ja'), sayReasonsIn('en')]);
    expect(reasonOf('the code is expired')).toBe('the code is expired');
  });
});
