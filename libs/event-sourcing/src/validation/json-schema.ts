/**
 * JSON Schema of a contract class, generated from its class-validator decorators, which stay the source of truth. Where
 * class-validator is laxer than anybody means, the schema is not: a field is there unless it is `Optional` (also a
 * nested one), one nested object is no list, and a field whose rules are for `each` is a list.
 */
import 'reflect-metadata';
import { isPresent, TEXT_KINDS, type Class, type TextKind } from '@kizuna/contracts/shared';
import * as cv from 'class-validator';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata';
import { targetConstructorToSchema } from 'class-validator-jsonschema';
import { defaultMetadataStorage } from './class-transformer-storage';

export interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  required?: string[];
  additionalProperties?: boolean;
  [keyword: string]: unknown;
}

type Rule = Pick<
  ValidationMetadata,
  'type' | 'name' | 'target' | 'propertyName' | 'constraints' | 'each' | 'validateIf'
>;

const string = (format: string) => ({ type: 'string', format });
const forEachKind = <T>(say: (kind: TextKind) => T) =>
  Object.fromEntries(TEXT_KINDS.map((kind) => [kind.name, say(kind)]));
const ofFirst = (keyword: string) => (rule: Rule) => ({ [keyword]: rule.constraints[0] as unknown });

/** What the generator says too loosely or too tightly. Formats are the functions of class-validator themselves. */
const CONVERTERS: Record<string, unknown> = {
  [cv.IS_UUID]: string('uuid'),
  [cv.IS_EMAIL]: string('email'),
  [cv.IS_ISO8601]: string('date-time'),
  [cv.IS_DATE_STRING]: string('date-time'),
  ...forEachKind(({ format, pattern, description }) => ({
    ...string(format),
    ...(pattern && { pattern }),
    description,
  })),
  [cv.IS_ENUM]: (rule: Rule) => ({ enum: [...new Set(Object.values(rule.constraints[0] as object))] }),
  [cv.IS_IN]: ofFirst('enum'),
  [cv.EQUALS]: (rule: Rule) => ({ enum: rule.constraints }),
  // Without a type of their own, so that they cannot turn an integer into any number.
  [cv.MIN]: ofFirst('minimum'),
  [cv.MAX]: ofFirst('maximum'),
  [cv.IS_POSITIVE]: { exclusiveMinimum: 0 },
  [cv.IS_NEGATIVE]: { exclusiveMaximum: 0 },
};
const NUMERIC = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];

/** The decorators that a schema says exactly, and the keywords they use. */
const EXACT: Record<string, readonly string[]> = {
  ...Object.fromEntries([cv.IS_STRING, cv.IS_BOOLEAN, cv.IS_INT, cv.IS_NUMBER, cv.IS_ARRAY].map((name) => [name, []])),
  ...Object.fromEntries([cv.IS_UUID, cv.IS_EMAIL, cv.IS_ISO8601, cv.IS_DATE_STRING].map((name) => [name, ['format']])),
  ...forEachKind(() => ['format', 'pattern']),
  ...Object.fromEntries([cv.IS_ENUM, cv.IS_IN, cv.EQUALS].map((name) => [name, ['enum']])),
  [cv.IS_DEFINED]: [],
  [cv.IS_OBJECT]: [],
  [cv.MIN]: ['minimum'],
  [cv.MAX]: ['maximum'],
  [cv.IS_POSITIVE]: ['exclusiveMinimum'],
  [cv.IS_NEGATIVE]: ['exclusiveMaximum'],
  [cv.MIN_LENGTH]: ['minLength'],
  [cv.MAX_LENGTH]: ['maxLength'],
  [cv.IS_LENGTH]: ['minLength', 'maxLength'],
  [cv.ARRAY_MIN_SIZE]: ['minItems'],
  [cv.ARRAY_NOT_EMPTY]: ['minItems'],
  [cv.ARRAY_MAX_SIZE]: ['maxItems'],
};
/** Decorators that steer the others and bring no check of their own. */
const UNNAMED = new Set([
  cv.ValidationTypes.NESTED_VALIDATION,
  cv.ValidationTypes.CONDITIONAL_VALIDATION,
  cv.ValidationTypes.WHITELIST,
] as string[]);
/** Of these only the form without options, e.g. not `IsUUID(7)`. */
const EXACT_WITHOUT_OPTIONS = new Set([cv.IS_UUID, cv.IS_EMAIL, cv.IS_ISO8601, cv.IS_DATE_STRING, cv.IS_NUMBER]);

const documented = new Map<Class, JsonSchema>();

/** The schema of a class, for documentation; unknown fields are refused. The same object each time: do not change it. */
export function jsonSchemaOf(cls: Class): JsonSchema {
  let schema = documented.get(cls);
  if (!schema) documented.set(cls, (schema = generate(cls, jsonSchemaOf, cv.getMetadataStorage())));
  return schema;
}

/** The schema of what it says exactly: never stricter than the decorators mean, and laxer only if `inexact`. */
export const exactSchemaOf = (cls: Class): JsonSchema => generate(cls, exactSchemaOf, exactRules);

/** Whether the decorators of the class, or of those nested in it, say more than a schema can. */
export const inexact = (cls: Class): boolean =>
  rulesOf(cls).some((rule) => !isExact(rule) || (isNested(rule) && inexact(nestedClass(rule))));

type Storage = ReturnType<typeof cv.getMetadataStorage>;

function generate(cls: Class, ofNested: (nested: Class) => JsonSchema, storage: Storage): JsonSchema {
  refuseTwiceSaid(cls);
  const nested = { [cv.ValidationTypes.NESTED_VALIDATION]: (rule: Rule) => ofNested(nestedClass(rule)) };
  const generated = targetConstructorToSchema(cls, {
    classValidatorMetadataStorage: storage,
    additionalConverters: { ...CONVERTERS, ...nested } as never,
  }) as JsonSchema;
  const properties = Object.entries(generated.properties ?? {}).map(([field, schema]) => [field, typed(schema)]);
  return { type: 'object', ...generated, properties: Object.fromEntries(properties), additionalProperties: false };
}

function typed(schema: JsonSchema): JsonSchema {
  const items = schema.items && { items: typed(schema.items) };
  return NUMERIC.some((keyword) => keyword in schema)
    ? { type: 'number', ...schema, ...items }
    : { ...schema, ...items };
}

/** The decorators of class-validator as its generator sees them, without those that a schema cannot say. */
const exactRules = {
  getTargetValidatorConstraints: (constraint) => cv.getMetadataStorage().getTargetValidatorConstraints(constraint),
  getTargetValidationMetadatas(...query) {
    const rules = cv.getMetadataStorage().getTargetValidationMetadatas(...query);
    const conditional = new Set(rules.filter(isForeignCondition).map(({ propertyName }) => propertyName));
    return rules.map((rule) => {
      if (conditional.has(rule.propertyName)) return silent(rule, cv.ValidationTypes.CONDITIONAL_VALIDATION);
      return isExact(rule) ? rule : silent(rule, cv.ValidationTypes.WHITELIST);
    });
  },
} as Pick<Storage, 'getTargetValidatorConstraints' | 'getTargetValidationMetadatas'> as Storage;

/** Keeps that the field exists, and maybe that it may be missing, and nothing else. */
const silent = (rule: ValidationMetadata, type: string): ValidationMetadata =>
  ({ ...rule, type, constraintCls: undefined, each: false }) as never;

function isExact(rule: Rule): boolean {
  const { type, name, constraints, validateIf } = rule;
  if (validateIf || isForeignCondition(rule)) return false;
  if (name === undefined) return UNNAMED.has(type);
  return Object.hasOwn(EXACT, name) && !(EXACT_WITHOUT_OPTIONS.has(name) && constraints.some(isOption));
}

const isOption = (constraint: unknown): boolean =>
  typeof constraint === 'object' ? Object.keys(constraint ?? {}).length > 0 : constraint !== undefined;

const isForeignCondition = ({ type, constraints }: Rule): boolean =>
  type === cv.ValidationTypes.CONDITIONAL_VALIDATION && constraints[0] !== isPresent;

const isNested = ({ type }: Rule): boolean => type === cv.ValidationTypes.NESTED_VALIDATION;

/** In a schema the second would replace the first. */
function refuseTwiceSaid(cls: Class): void {
  const said = new Set<string>();
  for (const { propertyName, name, each } of rulesOf(cls)) {
    for (const keyword of (name && EXACT[name]) || []) {
      const what = `${propertyName}:${keyword}:${each}`;
      if (said.has(what))
        throw new Error(`${cls.name}.${propertyName} has two rules on one thing (${keyword}): keep one`);
      said.add(what);
    }
  }
}

const rulesOf = (cls: Class): ValidationMetadata[] =>
  cv.getMetadataStorage().getTargetValidationMetadatas(cls, '', true, false);

function nestedClass({ target, propertyName }: Rule): Class {
  const type = defaultMetadataStorage.findTypeMetadata(target as Class, propertyName)?.typeFunction();
  return (type ?? Reflect.getMetadata('design:type', (target as Class).prototype as object, propertyName)) as Class;
}
