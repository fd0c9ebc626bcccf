/**
 * Writes the types of our own API for the page, from the same tables that make the routes: `npm run api`. With
 * `--check` it writes nothing, and fails if the file is not what it would write.
 */
import 'reflect-metadata';
import { contexts } from '@kizuna/all-in-one';
import { openApiOf } from '@kizuna/platform';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const FILE = join(__dirname, '../../../services/console/src/api/openapi.d.ts');
const HEAD = '/** Generated from our OpenAPI document by `npm run api`: not to be edited. */\n';

async function types(): Promise<string> {
  const document = openApiOf(contexts, '0') as unknown as OpenAPI3;
  const text = HEAD + astToString(await openapiTS(document, { defaultNonNullable: false }));
  return format(text, { ...(await resolveConfig(FILE)), parser: 'typescript' });
}

void types().then((text) => {
  if (!process.argv.includes('--check')) return writeFileSync(FILE, text);
  if (readFileSync(FILE, 'utf8') === text) return;
  process.stderr.write('services/console/src/api/openapi.d.ts is not what the API is: run `npm run api`\n');
  process.exitCode = 1;
});
