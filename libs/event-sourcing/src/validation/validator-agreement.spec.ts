/** The compiled validator and class-validator say the same of any value. */
import * as fc from 'fast-check';
import { errorsOf, Everything, VALID } from './everything.fixture';
import { inexact } from './json-schema';
import { checkWithDecorators, Invalid, validatorOf } from './validator';

const dayOf = ([year, month, day]: readonly [number, number, number]): string =>
  [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');

const verdict = (check: () => void): 'valid' | 'invalid' => {
  try {
    check();
    return 'valid';
  } catch (error) {
    if (error instanceof Invalid) return 'invalid';
    throw error;
  }
};

const odd = fc.constantFrom<unknown>(
  ...[
    null,
    '',
    'a',
    'ab',
    'abcd',
    '\ud83d\ude00',
    '\ud83d\ude00\ud83d\ude00\ud83d\ude00',
    '\ud800',
    '\udc00a',
    '❤️',
    '❤\ufe0f\ufe0f',
    'e\u0301',
  ],
  ...[
    0,
    -0,
    1,
    -1,
    1.5,
    1e300,
    -1e300,
    5e-324,
    2 ** 53,
    Infinity,
    -Infinity,
    true,
    false,
    '1',
    'true',
    'red',
    'Red',
    'High',
  ],
  ...[VALID.id, VALID.email, VALID.moment, VALID.date, '20260102', '2026-W01', 'A@EXAMPLE.COM', 'a@b'],
  ...[
    {},
    [],
    [null],
    [[]],
    [{}],
    ['a', 'b'],
    ['a', 'b', 'c'],
    ['abc'],
    [1],
    [1.5],
    ['a', 1],
    { length: 2 },
    { code: 'a' },
  ],
  ...[[{ code: 'a' }], [{ code: '' }], [{ code: 'a', more: 1 }], [[{ code: 'a' }]], { deepest: {} }, { deepest: null }],
  ...[{ deepest: { code: 'a' } }, { deepest: { code: 'a' }, count: null }, { deepest: [{ code: 'a' }] }],
);
/** Texts that are, or nearly are, an id or a day. */
const almost = fc
  .tuple(
    fc.oneof(
      fc.uuid(),
      fc.constantFrom('00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'),
      fc.tuple(fc.integer({ min: 1995, max: 2005 }), fc.nat(13), fc.nat(32)).map(dayOf),
      fc.tuple(fc.constantFrom(0, 1, 1900, 9999), fc.nat(13), fc.nat(32)).map(dayOf),
    ),
    fc.constantFrom((text: string) => text, ...[(text: string) => text.toUpperCase(), (text: string) => `${text}\n`]),
    fc.constantFrom(
      (text: string): unknown => text,
      (text: string) => [text],
      (text: string) => [text, text, 1],
    ),
  )
  .map(([text, respelt, put]) => put(respelt(text)));
const anything = fc.oneof(
  odd,
  almost,
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 4 }),
);
const field = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...Object.keys(VALID)) },
  { weight: 1, arbitrary: fc.constantFrom('length', 'more', '') },
);
/** A valid body with some fields changed, added or left out. */
const body = fc
  .tuple(fc.array(fc.tuple(field, anything), { maxLength: 3 }), fc.array(field, { maxLength: 1 }))
  .map(([changes, left]) => {
    const data: Record<string, unknown> = { ...VALID, ...Object.fromEntries(changes) };
    for (const name of left) delete data[name];
    return data;
  });

describe('the compiled validator', () => {
  const check = validatorOf(Everything);

  it('says all that these decorators say without asking class-validator', () => {
    expect(inexact(Everything)).toBe(false);
    expect(errorsOf(Everything, VALID)).toEqual([]);
  });

  it('gives the verdict of class-validator on any value in any one field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(VALID)), anything, (name, value) => {
        const data = { ...VALID, [name]: value };
        const decorators = checkWithDecorators(Everything, data).length === 0 ? 'valid' : 'invalid';
        expect(verdict(() => check(data))).toBe(decorators);
      }),
      { numRuns: 5000 },
    );
  });

  it('gives the verdict of class-validator on bodies with changed, unknown and missing fields', () => {
    fc.assert(
      fc.property(body, (data) => {
        const decorators = checkWithDecorators(Everything, data).length === 0 ? 'valid' : 'invalid';
        expect(verdict(() => check(data))).toBe(decorators);
      }),
      { numRuns: 2000 },
    );
  });

  it('never lets through what is no object, and never throws anything but Invalid', () => {
    fc.assert(
      fc.property(anything, (data) => {
        expect(verdict(() => check(data))).toBe('invalid');
      }),
    );
  });
});
