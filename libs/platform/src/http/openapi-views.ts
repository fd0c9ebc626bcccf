/** What the OpenAPI document says of a view: its page of rows, one row, and what made a row what it is. */
import type { Class } from '@kizuna/contracts/shared';
import type { JsonSchema } from '@kizuna/event-sourcing';
import type { View } from '@kizuna/read-models';
import { answer, documented, header, inPath, problem, queryOf, ref, type Json } from './openapi-parts';
import { RowQuery, viewPath, ViewQuery, WhyQuery } from './view-routes';

/** What the parameters of a view mean; their schemas only say that all are text, since they come in an address. */
const PARAMETERS: Readonly<Record<string, Json>> = {
  filter: { description: 'JSON, a small part of the query language of MongoDB.', example: '{"status":"open"}' },
  sort: { description: 'Fields by weight, `-` before those that descend.', example: '-amount,title' },
  fields: {
    description: 'Only these fields of each row, besides its id; all if absent.',
    example: 'name,orders.value',
  },
  limit: { description: 'Rows in a page, 1 to 500; 50 if absent.', example: '20' },
  cursor: { description: '`next` of the page before, of the same filter, search and sort.' },
  count: { description: 'Whether to count all rows that pass filter and search.' },
  asOf: { description: 'As it was at the end of that day, or at that moment.' },
};
/** What they mean where it is asked why. */
const WHY_PARAMETERS: Readonly<Record<string, Json>> = {
  field: { description: 'Only what changed in this field or below it, such as `orders` or `orders.value`.' },
  limit: { description: 'Events in an answer, 1 to 200; 20 if absent.', example: '20' },
  cursor: { description: '`next` of the answer before, of the same field and date.' },
};
const text = { type: 'string' };
const moment = { type: 'string', format: 'date-time' };
/** What one event changed. */
const CHANGE: Json = {
  type: 'object',
  properties: {
    event: {
      type: 'object',
      properties: {
        ...{ id: text, type: text, position: { type: 'integer' }, stream: text },
        ...{ effectiveAt: moment, recordedAt: moment, actor: text },
      },
      required: ['id', 'type', 'position', 'stream', 'effectiveAt', 'recordedAt', 'actor'],
    },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        description: 'A list is one value. Without `before` the row did not have the field, without `after` no more.',
        properties: { field: text, before: {}, after: {} },
        required: ['field'],
      },
    },
  },
  required: ['event', 'fields'],
};
const TOKEN = header('Consistency-Token', 'Wait until the view knows what the command with this token did.');
const PROBLEMS = {
  400: problem('The query breaks a rule.'),
  401: problem('No valid token.'),
  403: problem('The permission is missing.'),
  503: problem('The view has not caught up in time.'),
};

/** Adds the routes of a view, and the schema of its rows. */
export function addView(paths: Record<string, Json>, schemas: Record<string, JsonSchema>, view: View): void {
  schemas[`view.${view.name}`] = documented(view.row);
  const row = { allOf: [{ type: 'object', properties: { id: { type: 'string' } } }, ref(`view.${view.name}`)] };
  const path = viewPath(view);
  paths[path] = { ...paths[path], get: pageOf(view, row) };
  paths[`${path}/{id}`] = { get: rowOf(view, row) };
  paths[`${path}/{id}/why`] = { get: whyOf(view) };
}

const tagsOf = (view: View): string[] => [`${view.name.split('.')[0]} views`];

function pageOf(view: View, row: Json): Json {
  const page = {
    type: 'object',
    properties: { rows: { type: 'array', items: row }, next: { type: 'string' }, count: { type: 'integer' } },
  };
  return {
    operationId: view.name,
    summary: `${view.name}: a page of rows`,
    tags: tagsOf(view),
    parameters: [...parametersOf(ViewQuery, view), TOKEN],
    responses: { 200: answer('A page of rows.', page), ...PROBLEMS },
  };
}

function rowOf(view: View, row: Json): Json {
  return {
    operationId: `${view.name}.row`,
    summary: `${view.name}: one row`,
    tags: tagsOf(view),
    parameters: [inPath('id'), ...parametersOf(RowQuery, view), TOKEN],
    responses: { 200: answer('One row.', row), ...PROBLEMS, 404: problem('There is no such row.') },
  };
}

function whyOf(view: View): Json {
  const changes = {
    type: 'object',
    properties: { changes: { type: 'array', items: CHANGE }, next: text },
    required: ['changes'],
  };
  return {
    operationId: `${view.name}.why`,
    summary: `${view.name}: which events made a row what it is`,
    description: 'The latest first, also of a row that was dropped. Events that changed nothing in it are left out.',
    tags: tagsOf(view),
    parameters: [inPath('id'), ...parametersOf(WhyQuery, view, WHY_PARAMETERS), TOKEN],
    responses: { 200: answer('What changed.', changes), ...PROBLEMS, 404: problem('There never was such a row.') },
  };
}

/** Only views that declare searched fields can be searched. */
function parametersOf(cls: Class, { searchable }: View, more: Readonly<Record<string, Json>> = {}): Json[] {
  const search = { description: searchIn(searchable), example: 'tana yuk' };
  const meanings: Readonly<Record<string, Json>> = { ...PARAMETERS, search, ...more };
  return queryOf(cls)
    .filter(({ name }) => name !== 'search' || searchable.length > 0)
    .map((parameter) => ({ ...parameter, ...meanings[String(parameter.name)] }));
}

const searchIn = (fields: readonly string[]): string =>
  [
    `1 to 8 words: only rows that have, for each, a word that begins with it in ${fields.join(', ')}.`,
    'Case, accents, full or half width, hiragana or katakana make no difference,',
    'and text in scripts without spaces is found by any part.',
  ].join(' ');
