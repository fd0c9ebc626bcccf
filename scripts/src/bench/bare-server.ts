/** Bare Fastify that parses, validates and answers the same body as the real command, and stores nothing. */
import fastify from 'fastify';

const body = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'stage', 'amount'],
  properties: {
    title: { type: 'string', maxLength: 200 },
    stage: { enum: ['prospecting', 'engaging'] },
    amount: { type: 'number', exclusiveMinimum: 0 },
  },
};
const answer = {
  type: 'object',
  properties: { id: { type: 'string' }, revision: { type: 'integer' }, position: { type: 'integer' } },
};

const server = fastify();
let position = 0;
server.post('/sales/opportunities', { schema: { body, response: { 201: answer } } }, async (_request, reply) => {
  void reply.code(201);
  return { id: '0190a5b4-7c1e-7f00-8000-000000000001', revision: 0, position: ++position };
});
void server.listen({ port: 0, host: '127.0.0.1' }).then((url) => process.stdout.write(`${url}\n`));
