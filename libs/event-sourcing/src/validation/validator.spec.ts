import { Day, Id, Optional } from '@kizuna/contracts/shared';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayNotEmpty,
  ArrayUnique,
  Equals,
  IsArray,
  IsBoolean,
  IsDateString,
  IsDefined,
  IsEmail,
  IsEnum,
  IsIn,
  IsInt,
  IsISO8601,
  IsNegative,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsPositive,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  Validate,
  ValidateIf,
  ValidateNested,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import * as fc from 'fast-check';
import { exampleOf } from './example';
import { inexact, jsonSchemaOf } from './json-schema';
import { checkWithDecorators, Invalid, validatorOf } from './validator';

enum Colour {
  Red = 'red',
  Blue = 'blue',
}
enum Level {
  Low,
  High,
}

class Deepest {
  @IsString() @Length(1, 4) code!: string;
}
class Deeper {
  @IsDefined() @IsObject() @ValidateNested() @Type(() => Deepest) deepest!: Deepest;
  @Optional() @IsInt() count?: number;
}
/** Each decorator that a schema says exactly, in the order in which one could undo the other too. */
class Everything {
  @IsString() text!: string;
  @IsString() @MinLength(2) atLeast!: string;
  @MaxLength(3) atMost!: string;
  @Length(1, 3) between!: string;
  @IsBoolean() flag!: boolean;
  @Min(-2) @IsInt() whole!: number;
  @IsInt() @Max(1e300) huge!: number;
  @IsNumber() any!: number;
  @IsPositive() @IsNumber() positive!: number;
  @IsNegative() @IsInt() negative!: number;
  @Id() id!: string;
  @IsArray() @Id({ each: true }) ids!: string[];
  @IsUUID() uuid!: string;
  @IsEmail() email!: string;
  @IsISO8601() moment!: string;
  @IsDateString() date!: string;
  @Day() day!: string;
  @IsArray() @Day({ each: true }) days!: string[];
  @IsEnum(Colour) colour!: Colour;
  @IsEnum(Level) level!: Level;
  @IsIn(['a', 1, null]) oneOf!: unknown;
  @Equals(0) zero!: number;
  @IsDefined() defined!: unknown;
  @IsObject() object!: object;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(2) @IsString({ each: true }) @MaxLength(2, { each: true }) list!: string[];
  @ArrayNotEmpty() @IsInt({ each: true }) ints!: number[];
  @Optional() @IsString() maybe?: string;
  @Optional()
  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => Deepest)
  many?: Deepest[];
  @IsDefined() @IsObject() @ValidateNested() @Type(() => Deeper) deeper!: Deeper;
}

const VALID: Record<keyof Everything, unknown> = {
  text: '',
  atLeast: 'ab',
  atMost: '',
  between: 'abc',
  flag: false,
  whole: -2,
  huge: 1e300,
  any: -0.5,
  positive: 1e-300,
  negative: -1,
  id: '0198c0de-0000-7000-8000-000000000001',
  ids: ['0198c0de-0000-7000-8000-000000000001'],
  uuid: '0198C0DE-0000-7000-8000-000000000001',
  email: 'a@example.com',
  moment: '2026-01-02T03:04:05Z',
  date: '2026-01-02',
  day: '2028-02-29',
  days: [],
  colour: 'red',
  level: 1,
  oneOf: null,
  zero: -0,
  defined: false,
  object: {},
  list: ['ab'],
  ints: [1],
  maybe: 'x',
  many: [{ code: 'abcd' }],
  deeper: { deepest: { code: 'a' }, count: 3 },
};

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
const errorsOf = (cls: new () => object, data: unknown) => {
  try {
    validatorOf(cls)(data);
    return [];
  } catch (error) {
    return (error as Invalid).errors;
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

  it.each(['__proto__', 'constructor', 'toString'])('refuses %s as an unknown field, also deep down', (key) => {
    const smuggled = JSON.parse(`{"${key}": {"flag": true}}`) as object;
    const put = (target: object) => Object.defineProperties({ ...target }, Object.getOwnPropertyDescriptors(smuggled));
    expect(errorsOf(Everything, put(VALID))).toMatchObject([{ field: key, rule: 'unknown' }]);
    const deep = { ...VALID, deeper: { deepest: put({ code: 'a' }) } };
    expect(errorsOf(Everything, deep)).toMatchObject([{ field: `deeper.deepest.${key}`, rule: 'unknown' }]);
  });

  it('refuses a nesting of five thousand levels without running out of stack', () => {
    const deep = JSON.parse(`${'{"deepest":'.repeat(5000)}1${'}'.repeat(5000)}`) as object;
    const fields = errorsOf(Everything, { ...VALID, deeper: deep }).map(({ field }) => field);
    expect(fields.sort()).toEqual(['deeper.deepest.code', 'deeper.deepest.deepest']);
  });

  it('refuses a number that JSON could not give back', () => {
    expect(errorsOf(Everything, { ...VALID, any: JSON.parse('1e999') as number })).toMatchObject([{ field: 'any' }]);
  });

  it('names field and rule of every mistake', () => {
    const data = { ...VALID, whole: 'x', list: ['abc'], deeper: { deepest: { code: '' } }, more: 1, colour: 'green' };
    expect(errorsOf(Everything, data)).toEqual(
      expect.arrayContaining([
        { field: 'whole', rule: 'type', message: 'must be integer' },
        { field: 'list.0', rule: 'length', message: 'must have 0 to 2 characters' },
        { field: 'deeper.deepest.code', rule: 'length', message: 'must have 1 to 4 characters' },
        { field: 'more', rule: 'unknown', message: 'is not a field of this' },
        { field: 'colour', rule: 'enum', message: 'must be one of red, blue' },
      ]),
    );
    expect(errorsOf(Everything, {})).toContainEqual({ field: 'text', rule: 'required', message: 'is missing' });
  });

  it.each([
    ['id', VALID.uuid, 'must be a UUID in lower case', 'pattern'],
    ['id', 'x', 'must be a UUID in lower case', 'pattern'],
    ['id', 1, 'must be a UUID in lower case', 'type'],
    ['day', '2023-02-31', 'must be a day such as 2030-01-31', 'format'],
    ['day', '2023-02-03T00:00:00Z', 'must be a day such as 2030-01-31', 'format'],
  ])('says once what %s should be, in place of %p', (name, value, message, rule) => {
    expect(errorsOf(Everything, { ...VALID, [name]: value })).toEqual([{ field: name, rule, message }]);
    expect(checkWithDecorators(Everything, { ...VALID, [name]: value })).toMatchObject([{ field: name, message }]);
  });

  it('documents an id and a day in the words of JSON Schema, each with an example that holds', () => {
    class Named {
      @Id() id!: string;
      @Day() day!: string;
      @IsArray() @IsIn(['a', 'b'], { each: true }) some!: string[];
    }
    const schema = jsonSchemaOf(Named);
    expect(schema.properties).toMatchObject({
      id: { type: 'string', format: 'uuid', pattern: expect.stringContaining('[0-9a-f]') },
      day: { type: 'string', format: 'date' },
    });
    expect(errorsOf(Named, exampleOf(schema))).toEqual([]);
    expect(exampleOf(schema)).toMatchObject({ day: '2030-01-02', some: ['a'] });
  });

  it('never repeats a value in an error', () => {
    const secret = 'secret-7f3a';
    for (const name of Object.keys(VALID)) {
      for (const value of [secret, [secret, secret, secret], { [name]: secret }]) {
        expect(JSON.stringify(errorsOf(Everything, { ...VALID, [name]: value }))).not.toContain(secret);
      }
    }
  });

  it('names at most fifty mistakes', () => {
    expect(errorsOf(Everything, { ...VALID, ints: new Array(1000).fill('x') })).toHaveLength(50);
  });
});

describe('what a schema cannot say', () => {
  @ValidatorConstraint()
  class Even implements ValidatorConstraintInterface {
    validate = (value: unknown) => Number(value) % 2 === 0;
  }
  const ruled = (...rules: PropertyDecorator[]) => {
    class Ruled {
      field!: unknown;
      other?: unknown;
    }
    for (const rule of rules) rule(Ruled.prototype, 'field');
    Optional()(Ruled.prototype, 'other');
    return Ruled;
  };
  const onlyWithOther = ({ other }: { other?: unknown }) => other !== undefined;

  it.each<[string, new () => object, object, object]>([
    ['a pattern with flags', ruled(Matches(/^a+$/i)), { field: 'AA' }, { field: 'b' }],
    ['a version of UUIDs', ruled(IsUUID(7)), { field: VALID.id }, { field: '0198c0de-0000-4000-8000-000000000001' }],
    ['a number of decimals', ruled(IsNumber({ maxDecimalPlaces: 2 })), { field: 1.25 }, { field: 1.234 }],
    ['not being empty', ruled(IsNotEmpty()), { field: 0 }, { field: '' }],
    ['being unique', ruled(IsArray(), ArrayUnique()), { field: [1, 2] }, { field: [1, 1] }],
    ['a rule of one’s own', ruled(Validate(Even)), { field: 2 }, { field: 3 }],
    ['a field that may be null', ruled(IsOptional(), IsString()), { field: null }, { field: 5 }],
    ['a condition', ruled(ValidateIf(onlyWithOther), IsString()), { field: 5 }, { field: 5, other: 1 }],
    ['a rule under a condition', ruled(IsString({ validateIf: onlyWithOther })), { field: 5 }, { field: 5, other: 1 }],
  ])('is left to class-validator alone: %s', (_, cls, good, bad) => {
    expect(inexact(cls)).toBe(true);
    expect(errorsOf(cls, good)).toEqual([]);
    expect(errorsOf(cls, bad).map((error) => error.field)).toEqual(['field']);
  });

  it('is found in nested classes too', () => {
    const Picky = ruled(IsNotEmpty());
    class Outer {
      @ValidateNested() @Type(() => Picky) picky!: object;
    }
    expect(inexact(Outer)).toBe(true);
    expect(errorsOf(Outer, { picky: { field: '' } })).toMatchObject([{ field: 'picky.field', rule: 'isNotEmpty' }]);
  });

  it('is documented all the same', () => {
    expect(jsonSchemaOf(ruled(Matches(/^a+$/))).properties).toMatchObject({ field: { pattern: '^a+$' } });
  });

  it('is no text in place of a number, if only its range is told', () => {
    const range = ruled(Min(0), Max(9));
    expect(inexact(range)).toBe(false);
    expect(errorsOf(range, { field: 9 })).toEqual([]);
    for (const field of ['x', '5', null, [5], -1, 10]) expect(errorsOf(range, { field })).toHaveLength(1);
  });
});

describe('where class-validator is laxer than anybody means', () => {
  class Lax {
    @ValidateNested() @Type(() => Deepest) nested!: Deepest;
    @IsString({ each: true }) list!: string[];
    @IsArray() @ValidateNested({ each: true }) @Type(() => Deepest) many!: Deepest[];
  }
  const LAX = { nested: { code: 'a' }, list: ['a'], many: [] };

  it.each<[string, object]>([
    ['a nested object that is missing', { list: ['a'], many: [] }],
    ['a list in place of a nested object', { ...LAX, nested: [] }],
    ['a list of lists in place of a list of objects', { ...LAX, many: [[{ code: 'a' }]] }],
    ['a single value in place of a list', { ...LAX, list: 'a' }],
  ])('refuses %s', (_, data) => {
    expect(checkWithDecorators(Lax, data)).toEqual([]);
    expect(errorsOf(Lax, data)).toHaveLength(1);
  });

  it('refuses a class that states two rules on one thing, since a schema would keep only one of them', () => {
    class Twice {
      @Length(1, 9) @MaxLength(5) text!: string;
    }
    expect(() => validatorOf(Twice)).toThrow('Twice.text has two rules on one thing (maxLength): keep one');
  });
});
