import { merged } from './documentation';
import type { OpenApiDocument } from './openapi';

type Schemas = OpenApiDocument['components']['schemas'];

const documentOf = (paths: OpenApiDocument['paths'], schemas: Schemas): OpenApiDocument => ({
  openapi: '3.1.0',
  info: { title: 'Kizuna' },
  paths,
  components: { schemas, securitySchemes: {} },
});

test('what services say of themselves is one document; what all of them say is there once', () => {
  const sales = documentOf({ '/events': { get: {} }, '/sales/orders': { get: {} } }, { Problem: {}, 'event.a': {} });
  const identity = documentOf(
    { '/events': { get: {} }, '/identity/staff': { get: {}, post: {} } },
    { Problem: {}, 'event.b': {} },
  );
  const all = merged([sales, identity]);
  expect(Object.keys(all.paths)).toEqual(['/events', '/sales/orders', '/identity/staff']);
  expect(Object.keys(all.components.schemas)).toEqual(['Problem', 'event.a', 'event.b']);
  expect(all.info).toEqual(sales.info);
});
