/**
 * Checks plain data against a contract class. The schema is compiled once; class-validator itself runs only for classes
 * with rules that a schema cannot say. A property test holds both to the same verdict.
 */
import { isDay, type Class } from '@kizuna/contracts/shared';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { plainToInstance } from 'class-transformer';
import { isEmail, isISO8601, isUUID, length, validateSync, type ValidationError } from 'class-validator';
import { exactSchemaOf, inexact, type JsonSchema } from './json-schema';

/** One broken rule. Never holds the value: it may be personal. */
export interface FieldError {
  /** Path of the field, e.g. `address.city`; empty for the whole. */
  readonly field: string;
  readonly rule: string;
  readonly message: string;
}

/** The data breaks its contract; nothing was done. */
export class Invalid extends Error {
  constructor(readonly errors: readonly FieldError[]) {
    super(errors.map((e) => `${e.field || 'the body'} ${e.message}`).join('; '));
  }
}

/** @throws Invalid naming each broken field and rule */
export type Validator = (data: unknown) => void;

/** A body of a hundred thousand wrong fields must not make an answer of that size. */
const MOST_ERRORS = 50;

const HALF_A_PAIR = /\p{Surrogate}/u;

const quick = ajv(false);
const thorough = ajv(true);
const validators = new Map<Class, Validator>();

/** The validator of a class, compiled at first use. */
export function validatorOf(cls: Class): Validator {
  let validator = validators.get(cls);
  if (!validator) validators.set(cls, (validator = compile(cls)));
  return validator;
}

function compile(cls: Class): Validator {
  const schema = toCompile(exactSchemaOf(cls));
  const passes = quick.compile(schema);
  const slow = inexact(cls);
  let explain: ValidateFunction | undefined;
  return (data) => {
    if (!passes(data)) {
      explain ??= thorough.compile(schema);
      explain(data);
      throw new Invalid(explain.errors!.slice(0, MOST_ERRORS).map(fieldError));
    }
    if (slow) {
      const errors = checkWithDecorators(cls, data as object);
      if (errors.length > 0) throw new Invalid(errors.slice(0, MOST_ERRORS));
    }
  };
}

/** The verdict of class-validator itself; unknown fields are refused. */
export function checkWithDecorators(cls: Class, data: object): FieldError[] {
  const instance = plainToInstance(cls, data) as object;
  const options = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false };
  try {
    return validateSync(instance, options).flatMap((error) => flatten(error, ''));
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    // IsEmail stumbles over half a surrogate pair.
    return [{ field: '', rule: 'unicode', message: 'holds text that is no Unicode' }];
  }
}

function ajv(allErrors: boolean): Ajv {
  const instance = new Ajv({ allErrors, verbose: allErrors, strict: false, strictNumbers: true, ownProperties: true });
  instance.addFormat('uuid', (value: string) => isUUID(value));
  instance.addFormat('email', (value: string) => !HALF_A_PAIR.test(value) && isEmail(value));
  instance.addFormat('date-time', (value: string) => isISO8601(value));
  instance.addFormat('date', isDay);
  return instance.addKeyword({
    keyword: 'length',
    type: 'string',
    schemaType: 'array',
    compile:
      ([min, max]: [number, number | undefined]) =>
      (value: string) =>
        length(value, min, max),
    error: {
      message: (context) => {
        const [min, max] = context.schema as [number, number | undefined];
        return max === undefined ? `must have at least ${min} characters` : `must have ${min} to ${max} characters`;
      },
    },
  });
}

/**
 * What counts as one character (a surrogate pair does), only class-validator knows, so it does the counting. A format
 * beside a pattern is for readers: the pattern says it all, and one mistake is told once.
 */
function toCompile(schema: JsonSchema): JsonSchema {
  const { minLength, maxLength, format, properties, items, ...rest } = schema;
  return {
    ...rest,
    ...(format !== undefined && rest.pattern === undefined ? { format } : {}),
    ...(minLength !== undefined || maxLength !== undefined ? { length: [minLength ?? 0, maxLength] } : {}),
    ...(items ? { items: toCompile(items) } : {}),
    ...(properties
      ? { properties: Object.fromEntries(Object.entries(properties).map(([k, v]) => [k, toCompile(v)])) }
      : {}),
  };
}

function fieldError({ instancePath, keyword, params, parentSchema, message }: ErrorObject): FieldError {
  const path = instancePath.split('/').slice(1);
  if (keyword === 'additionalProperties') {
    const field = [...path, String(params.additionalProperty)].join('.');
    return { field, rule: 'unknown', message: 'is not a field of this' };
  }
  if (keyword === 'required') {
    return { field: [...path, String(params.missingProperty)].join('.'), rule: 'required', message: 'is missing' };
  }
  const { description } = parentSchema as JsonSchema;
  const said = description === undefined ? message : `must be ${String(description)}`;
  const detail = keyword === 'enum' ? `must be one of ${(params.allowedValues as unknown[]).join(', ')}` : said;
  return { field: path.join('.'), rule: keyword, message: detail ?? `breaks the rule ${keyword}` };
}

function flatten(error: ValidationError, above: string): FieldError[] {
  const field = above ? `${above}.${error.property}` : error.property;
  return [
    ...Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      field,
      rule: rule === 'whitelistValidation' ? 'unknown' : rule,
      message: message.startsWith(error.property) ? message.slice(error.property.length).trim() : message,
    })),
    ...(error.children ?? []).flatMap((child) => flatten(child, field)),
  ];
}
