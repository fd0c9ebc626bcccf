/** Between events and what EventStoreDB keeps of them: data as JSON, and beside it all else as JSON. */
import { isId } from '@kizuna/contracts/shared';
import { createUUID } from '@eventstore/db-client/dist/utils';
import { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import type { EventMetadata, NewEvent, RecordedEvent } from '../event';
import { upcast } from '../upcast';
import { positionOf, type Recorded } from './calls';

/** The tenant is in the name of the stream. */
interface StoredMetadata extends EventMetadata {
  readonly subject?: string;
  readonly effectiveAt: string;
}

const utf8 = new TextEncoder();

/** @throws Error for an id, a type or data that the server would not take; TypeError for what JSON cannot hold */
export function proposalOf({
  id,
  type,
  data,
  subject,
  effectiveAt,
  metadata,
}: NewEvent): BatchAppendReq.ProposedMessage {
  if (!isId(id)) throw new Error(`"${id}" is no id of an event: it must be a UUID in lower case`);
  if (!TYPE.test(type)) throw new Error(`"${type}" is no type of an event`);
  const kept: StoredMetadata = { ...metadata, ...(subject === undefined ? {} : { subject }), effectiveAt };
  const proposal = new BatchAppendReq.ProposedMessage();
  proposal.setId(createUUID(id));
  proposal.getMetadataMap().set('type', type).set('content-type', 'application/json');
  proposal.setData(utf8.encode(JSON.stringify(data)));
  proposal.setCustomMetadata(utf8.encode(JSON.stringify(kept)));
  return proposal;
}

/** What begins with a dollar is the server's. */
const TYPE = /^[^\s$]\S*$/;

/** Whether the server wrote it itself, as the mark of a deleted stream. */
export const isOfServer = (event: Recorded): boolean => event.getMetadataMap().get('type')?.startsWith('$') ?? true;

/**
 * An event over its record. Data is parsed when somebody looks, so that an event which is broken fails its handler, not
 * the page it was read with.
 */
export class StoredEvent implements RecordedEvent {
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
  readonly #json: Uint8Array;
  readonly #metadata: StoredMetadata | undefined;
  #data?: object;

  /** `stream` is the name without what the installation puts before it. */
  constructor(event: Recorded, stream: string) {
    const attributes = event.getMetadataMap();
    this.position = positionOf(event);
    this.stream = stream;
    this.revision = Number(event.getStreamRevision());
    this.id = event.getId()!.getString();
    this.type = attributes.get('type') ?? '';
    const dash = stream.indexOf('-');
    const dot = stream.indexOf('.', dash);
    this.tenant = stream.slice(dash + 1, dot);
    this.aggregateId = stream.slice(dot + 1);
    // In units of 100 ns, too big to be a number.
    this.recordedAt = new Date(Number(attributes.get('created')?.slice(0, -4) ?? 0)).toISOString();
    this.#metadata = metadataOf(event);
    if (this.#metadata?.subject !== undefined) this.subject = this.#metadata.subject;
    this.effectiveAt = this.#metadata?.effectiveAt ?? this.recordedAt;
    this.#json = event.getData_asU8();
  }

  /** @throws UnknownVersion, SyntaxError */
  get data(): object {
    return (this.#data ??= upcast(this.type, this.kept().schemaVersion, this.parsed()));
  }

  get storedData(): string {
    return textOf(this.#json);
  }

  /** @throws SyntaxError */
  get metadata(): EventMetadata {
    const { subject: _subject, effectiveAt: _effectiveAt, ...metadata } = this.kept();
    return metadata;
  }

  private kept(): StoredMetadata {
    return this.#metadata ?? this.broken('metadata');
  }

  private parsed(): object {
    return objectIn(this.#json) ?? this.broken('data');
  }

  private broken(what: string): never {
    throw new SyntaxError(`the ${what} of ${this.stream} ${this.revision} (${this.id}) is broken`);
  }
}

/** Undefined if it is not as this engine writes it. */
function metadataOf(event: Recorded): StoredMetadata | undefined {
  const found = objectIn(event.getCustomMetadata_asU8()) as Partial<StoredMetadata> | undefined;
  const whole = typeof found?.schemaVersion === 'number' && typeof found.effectiveAt === 'string';
  return whole ? (found as StoredMetadata) : undefined;
}

const textOf = (utf8: Uint8Array) => Buffer.from(utf8.buffer, utf8.byteOffset, utf8.length).toString('utf8');

function objectIn(json: Uint8Array): object | undefined {
  try {
    const value: unknown = JSON.parse(textOf(json));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
