/** What policies and processes have in common: the commands that follow from an event, and how they are carried out. */
import { propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Link } from '@opentelemetry/api';
import { derivedId, Refused, to, type RecordedEvent } from '@kizuna/event-sourcing';
import type { Class } from '@kizuna/contracts/shared';
import { counter } from './counter';
import type { Permanent } from './event-stream';

/** A command and the aggregate that it is for. */
export interface Send {
  readonly id: string;
  readonly command: object;
  /** If not when the event took effect; ISO 8601. */
  readonly effectiveAt?: string;
}

/** `send(opportunityId, fact(Win, {…}))` */
export const send = (id: string, command: object, options: Pick<Send, 'effectiveAt'> = {}): Send => ({
  id,
  command,
  ...options,
});

/** Carries out a command that was addressed with `to(…)`. */
export type Dispatch = (command: object) => Promise<unknown>;

/** One line for each event that matters, by its short name. */
export type Reactions<E extends Record<string, Class>, Rest> = {
  readonly [K in keyof E]?: E[K] extends Class<infer T> ? Line<T & object, Rest> : never;
};
type Line<T extends object, Rest> = Rest extends [infer S, infer R]
  ? (state: S, data: T, event: RecordedEvent<T>) => R
  : Rest extends [infer R]
    ? (data: T, event: RecordedEvent<T>) => R
    : never;

const tracer = trace.getTracer('kizuna');
const handled = counter('kizuna.consume.handled', 'Events on which policies and processes acted');
const refused = counter('kizuna.consume.refused', 'Commands of policies and processes that a rule refused');

/** Handles an event inside a span of its own, linked to the trace in which the event was appended. */
export function consume(consumer: string, event: RecordedEvent, work: () => Promise<void>): Promise<void> {
  const attributes = { 'kizuna.event.id': event.id, 'kizuna.event.type': event.type };
  const options = { kind: SpanKind.CONSUMER, root: true, links: linksTo(event), attributes };
  return tracer.startActiveSpan(`consume ${consumer}`, options, async (span) => {
    try {
      await work();
      handled({ consumer });
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).constructor.name });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** A pure function of a policy or process threw. It would do so each time, so its event is parked at once. */
export class ReactionFailed extends Error implements Permanent {
  readonly permanent = true;
}

/** What a pure function answers. @throws ReactionFailed in the words of its error */
export function purely<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    throw Object.assign(new ReactionFailed(message, { cause: error }), { name });
  }
}

/**
 * Carries out the commands that follow from an event, in order. Their ids are derived from the event, so that doing it
 * again changes nothing.
 * @param actor `policy:…` or `process:…`
 */
export async function carryOut(
  dispatch: Dispatch,
  actor: string,
  event: RecordedEvent,
  sends: readonly Send[],
): Promise<void> {
  const name = actor.slice(actor.indexOf(':') + 1);
  for (const [index, send] of sends.entries()) {
    await deliver(dispatch, actor, event, send, derivedId(name, event.id, index));
  }
}

/**
 * Carries out a command that follows from an event. A refusal is an answer like any other; what else fails is thrown.
 * @param actor `policy:…` or `process:…`. It may do what its code says, within the tenant of the event.
 * @returns position of what the command led to, 0 if that is unknown
 */
export async function deliver(
  dispatch: Dispatch,
  actor: string,
  event: RecordedEvent,
  { id, command, effectiveAt = event.effectiveAt }: Send,
  commandId: string,
): Promise<number> {
  const address = {
    id,
    actor: { id: actor, tenant: event.tenant, permissions: ['*'] },
    commandId,
    correlationId: event.metadata.correlationId,
    causationId: event.id,
    effectiveAt,
    orLater: true,
  };
  try {
    const result = (await dispatch(to(address, command))) as { readonly position?: number } | undefined;
    return result?.position ?? 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    refused({ consumer: actor, command: command.constructor.name });
    return 0;
  }
}

function linksTo(event: RecordedEvent): Link[] {
  const { traceparent } = event.metadata;
  const context = traceparent && trace.getSpanContext(propagation.extract(ROOT_CONTEXT, { traceparent }));
  return context ? [{ context }] : [];
}
