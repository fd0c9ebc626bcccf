/** The routes of imports in the OpenAPI document, from which programs make their client. */
import type { Documented } from '@kizuna/platform';
import type { JsonSchema } from '@kizuna/event-sourcing';
import { STATES } from './store';

const text: JsonSchema = { type: 'string' };
const moment: JsonSchema = { type: 'string', format: 'date-time' };
const whole: JsonSchema = { type: 'integer' };
const flag: JsonSchema = { type: 'boolean' };
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const from = (values: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: values as never });
const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/imports.${name}` });
/** All fields are there, but those that are named last. */
const object = (properties: Record<string, JsonSchema>, ...optional: string[]): JsonSchema => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

const schemas: Record<string, JsonSchema> = {
  'imports.Mapping': object(
    {
      name: text,
      about: text,
      files: list(object({ name: text, optional: flag, columns: list(text) })),
      fields: list(object({ name: text, about: text, values: list(text) }, 'values')),
    },
    'fields',
  ),
  'imports.Told': object({ file: text, column: text, from: text, text, rows: whole }, 'from'),
  'imports.Summary': object({
    ...{ mapping: text, dryRun: flag, rows: whole, rejectedRows: whole, commands: whole, byCommand: from(whole) },
    ...{ added: whole, repeated: whole, refused: whole, seconds: { type: 'number' } },
    files: list(object({ name: text, encoding: text })),
    notKept: list(object({ file: text, columns: list(text) })),
    ...{ corrections: list(ref('Told')), notes: list(ref('Told')), rejections: list(ref('Told')) },
  }),
  'imports.Import': object(
    {
      ...{ id: text, mapping: text, state: { type: 'string', enum: [...STATES] } },
      ...{ createdAt: moment, updatedAt: moment, createdBy: text },
      files: list(object({ name: text, uploadedAs: text, bytes: whole })),
      missing: list(text),
      ...{ header: list(text), columns: from(text), defaults: from(text) },
      progress: object({ phase: { type: 'string', enum: ['reading', 'importing'] }, done: whole, of: whole }),
      ...{ checked: ref('Summary'), imported: ref('Summary') },
      problems: object({ rejected: whole, corrected: whole, noted: whole }),
      ...{ detail: text, unfinished: flag, consistencyToken: text },
    },
    ...['header', 'columns', 'defaults', 'progress', 'checked', 'imported', 'problems', 'detail', 'consistencyToken'],
  ),
  'imports.Preview': object({
    files: list(
      object({
        ...{ name: text, encoding: text, columns: list(text) },
        rows: list(object({ row: whole, values: list(text) }, 'values')),
      }),
    ),
    commands: list(
      object({ file: text, row: whole, command: text, id: text, effectiveAt: moment, body: { type: 'object' } }),
    ),
    problems: list(
      object({
        ...{ file: text, row: whole, column: text, text },
        kind: { type: 'string', enum: ['rejected', 'corrected', 'noted'] },
      }),
    ),
  }),
  'imports.ChosenColumns': object({ columns: from(text), defaults: from(text) }, 'defaults'),
};

const content = (schema: JsonSchema) => ({ 'application/json': { schema } });
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});
const inPath = (name: string) => ({ name, in: 'path', required: true, schema: text });
const inQuery = (name: string, description: string) => ({
  name,
  in: 'query',
  required: true,
  description,
  schema: text,
});
const file = { requestBody: { required: true, content: { '*/*': { schema: { type: 'string', format: 'binary' } } } } };

interface Route {
  readonly permission: 'imports.read' | 'imports.run';
  readonly does: string;
  readonly status?: number;
  readonly answers?: JsonSchema;
  readonly more?: object;
}

const PROBLEMS = {
  400: problem('The request or the file breaks a rule; each is named.'),
  401: problem('No valid token.'),
  403: problem('The permission is missing.'),
  404: problem('There is no such import.'),
  409: problem('It is in the wrong state for this; the detail says why.'),
};

function operation(name: string, path: string, { permission, does, status = 200, answers, more }: Route): object {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => inPath(parameter!));
  return {
    operationId: `imports.${name}`,
    summary: does,
    description: `Permission: \`${permission}\``,
    tags: ['imports'],
    ...(parameters.length > 0 ? { parameters } : {}),
    responses: { [status]: { description: does, ...(answers ? { content: content(answers) } : {}) }, ...PROBLEMS },
    ...more,
  };
}

const read = (does: string, answers: JsonSchema): Route => ({ permission: 'imports.read', does, answers });
const run = (does: string, status: number, more: object = {}): Route => ({
  ...{ permission: 'imports.run', does, status, more },
  ...(status === 204 ? {} : { answers: ref('Import') }),
});

const ROUTES: Readonly<Record<string, Readonly<Record<string, readonly [name: string, route: Route]>>>> = {
  '/imports/mappings': {
    get: [
      'mappings',
      read('The mappings that there are, and the files that they want.', object({ mappings: list(ref('Mapping')) })),
    ],
  },
  '/imports': {
    get: ['list', read('Imports, the latest first.', object({ imports: list(ref('Import')) }))],
    post: [
      'begin',
      run('Begins an import with its first file, which is the body as it is; at most 200 MiB, and .gz will do.', 201, {
        parameters: [inQuery('mapping', 'What the file is.'), inQuery('name', 'What the file is called.')],
        ...file,
      }),
    ],
  },
  '/imports/{id}': {
    get: ['one', read('How far an import is, and what came of it.', ref('Import'))],
    delete: ['remove', run('Removes its files. The rest of one that was cut off is given up.', 204)],
  },
  '/imports/{id}/files/{name}': { put: ['add-file', run('One more file, or another one in place of it.', 200, file)] },
  '/imports/{id}/columns': {
    put: [
      'choose-columns',
      run('Chooses which column is which field.', 200, {
        requestBody: { required: true, content: content(ref('ChosenColumns')) },
      }),
    ],
  },
  '/imports/{id}/preview': {
    get: ['preview', read('Columns, the first rows, and the commands that these lead to.', ref('Preview'))],
  },
  '/imports/{id}/check': { post: ['check', run('Reads all of it and checks each command; nothing is sent.', 202)] },
  '/imports/{id}/run': { post: ['run', run('Carries out what was checked, in the name of the caller.', 202)] },
  '/imports/{id}/cancel': { post: ['cancel', run('Stops a check or a run. What was done stays done.', 200)] },
  '/imports/{id}/problems.csv': {
    get: [
      'problems',
      {
        permission: 'imports.read',
        does: 'All there is to say of single rows, as a CSV file: kind, file, row, column, reason, raw.',
        more: {},
      },
    ],
  },
};

export const documented: Documented = {
  schemas,
  paths: Object.fromEntries(
    Object.entries(ROUTES).map(([path, methods]) => [
      path,
      Object.fromEntries(
        Object.entries(methods).map(([method, [name, route]]) => [method, operation(name, path, route)]),
      ),
    ]),
  ),
};
