/** What is stored and handed on: an event with where, when, why and for whom it happened. */
import { isId } from '@kizuna/contracts/shared';

/** Where an event belongs. The tenant is part of the address, so no read can forget it. */
export interface StreamId {
  /** `{context}.{aggregate}` */
  readonly category: string;
  readonly tenant: string;
  readonly id: string;
}

export interface EventMetadata {
  /** Who: the subject of the token, or the policy's name. */
  readonly actor: string;
  /** Same for all that follows from one request. */
  readonly correlationId: string;
  /** Id of the event that caused the command; absent if a person did. */
  readonly causationId?: string;
  readonly commandId: string;
  /** Fingerprint of the command's body: tells a repeated command from another one under the same id. */
  readonly commandHash: string;
  /** Number of the shape of `data`, see `events()` in contracts. */
  readonly schemaVersion: number;
  /** W3C trace context of the append. */
  readonly traceparent?: string;
}

/** An event that is about to be appended. */
export interface NewEvent {
  /** UUIDv5 of (command id, stream, index): appending it again is recognised. */
  readonly id: string;
  readonly type: string;
  readonly data: object;
  /** The customer whom it concerns. */
  readonly subject?: string;
  /** When it took effect in the world, ISO 8601 in UTC with milliseconds. */
  readonly effectiveAt: string;
  readonly metadata: EventMetadata;
}

/**
 * An event as read: upcast to today's shape. An engine may work out `data` and `metadata` when they are looked at, so
 * take fields by name; a spread or a structured clone would miss these.
 */
export interface RecordedEvent<T extends object = object> extends NewEvent {
  readonly data: T & object;
  readonly tenant: string;
  /** Name of the stream, `{context}.{aggregate}-{tenant}.{id}`; the key by which order is kept. */
  readonly stream: string;
  /** Id of the aggregate instance. */
  readonly aggregateId: string;
  /** Place in the stream, from 0 without gaps. */
  readonly revision: number;
  /** Place in the log of this store: growing, maybe with gaps. */
  readonly position: number;
  /** When it was stored, ISO 8601 in UTC with milliseconds. */
  readonly recordedAt: string;
  /** `data` as stored, JSON of the shape that `metadata.schemaVersion` names; absent if the engine cannot tell. */
  readonly storedData?: string;
}

/** @throws Error for parts that would read as another stream's: a dash in the category, a dot in the tenant */
export function streamName({ category, tenant, id }: StreamId): string {
  if (!CATEGORY.test(category) || !TENANT.test(tenant) || id === '') {
    throw new Error(`"${category}-${tenant}.${id}" is no name for a stream`);
  }
  return `${category}-${tenant}.${id}`;
}

/** @throws Error for a name that is no stream of ours */
export function parseStreamName(name: string): StreamId {
  const parts = /^([^-]+)-([^.]+)\.(.+)$/.exec(name);
  if (!parts) throw new Error(`"${name}" is no stream of ours`);
  return { category: parts[1]!, tenant: parts[2]!, id: parts[3]! };
}

const CATEGORY = /^[a-zA-Z0-9.]+$/;
const TENANT = /^[a-z0-9]{1,32}$/;

/** The client may choose the id of an aggregate. */
export const isAggregateId = isId;
export const isTenant = (tenant: unknown): tenant is string => typeof tenant === 'string' && TENANT.test(tenant);
