/** For the specs of the validator: a class with each decorator that a schema says exactly, and a valid body of it. */
import { Day, Id, Optional } from '@kizuna/contracts/shared';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayNotEmpty,
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
  IsNumber,
  IsObject,
  IsPositive,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { validatorOf, type Invalid } from './validator';

enum Colour {
  Red = 'red',
  Blue = 'blue',
}
enum Level {
  Low,
  High,
}

export class Deepest {
  @IsString() @Length(1, 4) code!: string;
}
class Deeper {
  @IsDefined() @IsObject() @ValidateNested() @Type(() => Deepest) deepest!: Deepest;
  @Optional() @IsInt() count?: number;
}
/** Each decorator that a schema says exactly, in the order in which one could undo the other too. */
export class Everything {
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

export const VALID: Record<keyof Everything, unknown> = {
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

export const errorsOf = (cls: new () => object, data: unknown) => {
  try {
    validatorOf(cls)(data);
    return [];
  } catch (error) {
    return (error as Invalid).errors;
  }
};
