/** Events as others read them: CloudEvents 1.0, JSON format, with our metadata as extension attributes. */
import type { RecordedEvent } from '@kizuna/event-sourcing';

export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  /** `/{tenant}/{context}` */
  readonly source: string;
  readonly type: string;
  /** The customer whom it concerns, if any. */
  readonly subject?: string;
  /** When it took effect. */
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** When it was stored. */
  readonly recordedtime: string;
  readonly tenantid: string;
  readonly aggregateid: string;
  readonly streamrevision: number;
  readonly globalposition: number;
  readonly schemaversion: number;
  readonly actorid: string;
  readonly correlationid: string;
  readonly causationid?: string;
  readonly commandid: string;
  readonly traceparent?: string;
  readonly data: object;
}

export function cloudEvent(event: RecordedEvent): CloudEvent {
  const { actor, correlationId, causationId, commandId, schemaVersion, traceparent } = event.metadata;
  return {
    specversion: '1.0',
    id: event.id,
    source: `/${event.tenant}/${event.type.slice(0, event.type.indexOf('.'))}`,
    type: event.type,
    ...(event.subject === undefined ? {} : { subject: event.subject }),
    time: event.effectiveAt,
    datacontenttype: 'application/json',
    recordedtime: event.recordedAt,
    tenantid: event.tenant,
    aggregateid: event.aggregateId,
    streamrevision: event.revision,
    globalposition: event.position,
    schemaversion: schemaVersion,
    actorid: actor,
    correlationid: correlationId,
    ...(causationId === undefined ? {} : { causationid: causationId }),
    commandid: commandId,
    ...(traceparent === undefined ? {} : { traceparent }),
    data: event.data,
  };
}
