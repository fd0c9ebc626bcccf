/** What each request carries besides its body: who calls, and the headers that have a meaning here. */
import { Forbidden, grants, Invalid, type Actor, type Envelope } from '@kizuna/event-sourcing';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access hook before any route that is not open. */
    actor: Actor;
  }
}

/** @throws Forbidden */
export function admit(request: FastifyRequest, permission: string): void {
  if (!grants(request.actor.permissions, permission)) throw new Forbidden(permission);
}

/** The address of a command, from the request that brings it. Header names are those of the RFCs where there are any. */
export function envelopeFor(request: FastifyRequest, id: string): Envelope {
  const { headers } = request;
  const commandId = single(headers['idempotency-key']);
  const effectiveAt = single(headers['effective-at']);
  const expectedRevision = revisionOf(single(headers['if-match']));
  return {
    id,
    actor: request.actor,
    correlationId: request.id,
    ...(commandId === undefined ? {} : { commandId }),
    ...(effectiveAt === undefined ? {} : { effectiveAt }),
    ...(expectedRevision === undefined ? {} : { expectedRevision }),
  };
}

export const etag = (revision: number): string => `"${revision}"`;

function revisionOf(header: string | undefined): number | undefined {
  if (header === undefined || header === '*') return undefined;
  const revision = /^"(\d{1,15})"$/.exec(header)?.[1];
  if (revision !== undefined) return Number(revision);
  throw new Invalid([{ field: 'If-Match', rule: 'etag', message: 'must be an ETag as it was given, e.g. "3"' }]);
}

/** Position that a read waits for, from the token that a command answered. */
export function consistencyToken(request: FastifyRequest): number | undefined {
  const header = single(request.headers['consistency-token']);
  if (header === undefined) return undefined;
  if (/^\d{1,15}$/.test(header)) return Number(header);
  throw new Invalid([{ field: 'Consistency-Token', rule: 'token', message: 'must be a token as a command gave it' }]);
}

const single = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header.join() : header;
