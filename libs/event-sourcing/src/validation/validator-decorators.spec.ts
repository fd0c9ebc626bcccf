/** Rules that no schema can say, which are left to class-validator, and those with which it is too lax. */
import { Optional } from '@kizuna/contracts/shared';
import { Type } from 'class-transformer';
import {
  ArrayUnique,
  IsArray,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  Validate,
  ValidateIf,
  ValidateNested,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { Deepest, errorsOf, VALID } from './everything.fixture';
import { inexact, jsonSchemaOf } from './json-schema';
import { checkWithDecorators, validatorOf } from './validator';

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
