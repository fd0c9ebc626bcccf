/**
 * Events as messages of Kafka: CloudEvents 1.0 in binary mode, with our metadata as extension attributes. The key is the
 * stream, the value the event's data as it was stored.
 */
import { parseStreamName, upcast, type EventMetadata, type RecordedEvent } from '@kizuna/event-sourcing';
import { findEventType } from '@kizuna/contracts/shared';
import { markerFrom } from './marker';
import { contextOf, type Topics } from './topics';

/** An event as a message, for its topic and not yet for a partition. */
export interface EventMessage {
  readonly topic: string;
  readonly key: string;
  readonly value: Buffer;
  readonly headers: Record<string, string>;
  /** About how many bytes it takes. */
  readonly size: number;
}

/** Of a frame, of lengths, and of the names of headers. */
const OVERHEAD_BYTES = 500;

export function messageOf(event: RecordedEvent, topics: Topics): EventMessage {
  const { metadata } = event;
  const stored = storedOf(event, metadata);
  const { causationId, traceparent } = metadata;
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: event.id,
    ce_source: `/${event.tenant}/${contextOf(event.type)}`,
    ce_type: event.type,
    ...(event.subject === undefined ? {} : { ce_subject: event.subject }),
    ce_time: event.effectiveAt,
    ce_recordedtime: event.recordedAt,
    ce_tenantid: event.tenant,
    ce_aggregateid: event.aggregateId,
    ce_streamrevision: String(event.revision),
    ce_globalposition: String(event.position),
    ce_schemaversion: String(stored.version),
    ce_actorid: metadata.actor,
    ce_correlationid: metadata.correlationId,
    ...(causationId === undefined ? {} : { ce_causationid: causationId }),
    ce_commandid: metadata.commandId,
    ce_commandhash: metadata.commandHash,
    ...(traceparent === undefined ? {} : { ce_traceparent: traceparent }),
  };
  const value = Buffer.from(stored.text);
  let size = value.length + Buffer.byteLength(event.stream) + OVERHEAD_BYTES;
  for (const name in headers) size += Buffer.byteLength(headers[name]!);
  return { topic: topics.of(contextOf(event.stream)), key: event.stream, value, headers, size };
}

/**
 * The data as stored, so that a relay also passes on what is of a later version than it knows. An engine that cannot
 * tell hands over data in today's shape.
 */
function storedOf(event: RecordedEvent, { schemaVersion }: EventMetadata): { text: string; version: number } {
  if (event.storedData !== undefined) return { text: event.storedData, version: schemaVersion };
  return { text: JSON.stringify(event.data), version: findEventType(event.type)?.version ?? schemaVersion };
}

/** What was read from a topic. */
export interface RawMessage {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers?: Record<string, Buffer | string | (Buffer | string)[] | undefined>;
}

/** A message says nothing about an event that could be used: another program wrote it, or it is damaged. */
export class ForeignMessage extends Error {}

export const markerIn = ({ value, offset }: RawMessage) => ({ marker: markerFrom(value), until: Number(offset) + 1 });

/** Of messages what can be understood; of the others `foreign` is told, and waited for. */
export async function understood<T>(
  messages: readonly RawMessage[],
  parse: (message: RawMessage) => T,
  foreign: (message: RawMessage, reason: string) => Promise<void> | void,
): Promise<T[]> {
  const parsed: T[] = [];
  for (const message of messages) {
    try {
      parsed.push(parse(message));
    } catch (error) {
      await foreign(message, error instanceof Error ? error.message : String(error));
    }
  }
  return parsed;
}

/**
 * An event over its message. Data is parsed when somebody looks: an event whose data is broken, or of a later version
 * than this code knows, fails its handler and not the messages around it.
 * @throws ForeignMessage
 */
export class KafkaEvent implements RecordedEvent {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly tenant: string;
  readonly aggregateId: string;
  readonly subject?: string;
  readonly effectiveAt: string;
  readonly recordedAt: string;
  readonly metadata: EventMetadata;
  readonly #value: Buffer | null;
  #data?: object;

  constructor(message: RawMessage, topics: Topics) {
    const { required, optional } = attributesOf(message);
    if (required('specversion') !== '1.0') throw new ForeignMessage('it is of another version of CloudEvents');
    this.id = nonEmpty('id', required('id'));
    this.type = nonEmpty('type', required('type'));
    this.tenant = required('tenantid');
    this.aggregateId = required('aggregateid');
    this.stream = streamOf(message, topics, this);
    this.revision = count('streamrevision', required('streamrevision'));
    this.position = count('globalposition', required('globalposition'));
    this.effectiveAt = time('time', required('time'));
    this.recordedAt = time('recordedtime', required('recordedtime'));
    const subject = optional('subject');
    if (subject !== undefined) this.subject = subject;
    const [causationId, traceparent] = [optional('causationid'), optional('traceparent')];
    this.metadata = {
      actor: required('actorid'),
      correlationId: required('correlationid'),
      ...(causationId === undefined ? {} : { causationId }),
      commandId: required('commandid'),
      commandHash: required('commandhash'),
      schemaVersion: count('schemaversion', required('schemaversion')),
      ...(traceparent === undefined ? {} : { traceparent }),
    };
    this.#value = message.value;
  }

  /** @throws UnknownVersion, SyntaxError, TypeError for what is no object */
  get data(): object {
    return (this.#data ??= upcast(this.type, this.metadata.schemaVersion, objectFrom(this.storedData)));
  }

  get storedData(): string {
    return this.#value?.toString() ?? 'null';
  }

  /** Bytes that it holds in memory, roughly: those of its data. */
  get size(): number {
    return this.#value?.length ?? 0;
  }
}

function objectFrom(text: string): object {
  const data: unknown = JSON.parse(text);
  if (typeof data !== 'object' || data === null) throw new TypeError('the data of the event is no object');
  return data;
}

function attributesOf({ headers = {} }: RawMessage) {
  const optional = (name: string): string | undefined => {
    const value = headers[`ce_${name}`];
    if (Array.isArray(value)) throw new ForeignMessage(`its header ce_${name} comes several times`);
    return value?.toString();
  };
  const required = (name: string): string => {
    const value = optional(name);
    if (value === undefined) throw new ForeignMessage(`it has no header ce_${name}`);
    return value;
  };
  return { optional, required };
}

/** The key names the stream, and everything else must agree with it. */
function streamOf({ topic, key }: RawMessage, topics: Topics, { tenant, aggregateId }: KafkaEvent): string {
  const name = key?.toString() ?? '';
  let stream;
  try {
    stream = parseStreamName(name);
  } catch (error) {
    throw new ForeignMessage('its key names no stream', { cause: error });
  }
  if (stream.tenant !== tenant || stream.id !== aggregateId) throw new ForeignMessage('its key names another stream');
  if (topics.of(contextOf(name)) !== topic) throw new ForeignMessage('its key names a stream of another topic');
  return name;
}

function nonEmpty(name: string, value: string): string {
  if (value === '') throw new ForeignMessage(`its header ce_${name} is empty`);
  return value;
}

function count(name: string, value: string): number {
  if (!/^\d{1,16}$/.test(value) || !Number.isSafeInteger(Number(value))) {
    throw new ForeignMessage(`its header ce_${name} is no number`);
  }
  return Number(value);
}

function time(name: string, value: string): string {
  if (Number.isNaN(Date.parse(value))) throw new ForeignMessage(`its header ce_${name} is no time`);
  return value;
}
