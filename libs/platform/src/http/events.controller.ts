/**
 * The event stream for those who analyse: NDJSON of CloudEvents, from a position on, followed if they wish; or backwards,
 * a page at a time.
 */
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { Id, Optional } from '@kizuna/contracts/shared';
import {
  follow,
  Invalid,
  validatorOf,
  type EventStore,
  type LogFilter,
  type RecordedEvent,
} from '@kizuna/event-sourcing';
import { IsIn, IsString, Length, Matches, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { EVENT_STORE } from '../tokens';
import { Closing } from '../closing';
import { cloudEvent } from './cloud-event';
import { admit } from './request';

const POSITION = /^\d{1,15}$/;
/** Events in one page backwards. */
const MOST = 500;
/** How many events of the log are read at once where each has to be looked at. */
const STRETCH = 1000;
/** How long one page may be searched for: what was not found by then is for the next one. */
const LONGEST_SEARCH_MS = 500;

/** As a query string gives it, so all fields are strings. */
export class EventsQuery {
  /** Only after this position, or only what comes from now on; default 0. */
  @Optional() @Matches(/^(now|\d{1,15})$/, { message: 'must be a position, or now' }) from?: string;
  /** Full name of an event, or several with commas between them. */
  @Optional() @IsString() @MaxLength(8000) type?: string;
  /** Name of the context that the events are of. */
  @Optional() @Matches(/^[a-z][a-zA-Z]{0,60}$/, { message: 'must be the name of a context' }) context?: string;
  /** A customer's id. */
  @Optional() @Id() subject?: string;
  /** The event's own id. */
  @Optional() @Id() id?: string;
  /** What led to it: the id of an event. */
  @Optional() @Id() causation?: string;
  /** Of one request, with all that followed from it. */
  @Optional() @IsString() @Length(1, 200) correlation?: string;
  /** How the actor's name begins. */
  @Optional() @IsString() @Length(1, 200) actor?: string;
  /** Stands somewhere in the event's data. */
  @Optional() @IsString() @Length(1, 200) text?: string;
  @Optional() @IsIn(['true', 'false']) follow?: string;
  /** So many events at most, 500 or fewer, the latest first; `Link` with rel="next" leads to those before them. */
  @Optional() @Matches(/^\d{1,3}$/, { message: 'must be a whole number' }) last?: string;
  /** With `last`: only before this position. */
  @Optional() @Matches(POSITION, { message: 'must be a position' }) before?: string;
}

@Controller()
export class EventsController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(Closing) private readonly closing: Closing,
  ) {}

  @Get('events')
  async events(@Query() query: EventsQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    admit(request, 'events.read');
    validatorOf(EventsQuery)(query);
    mustGoOneWay(query);
    const filter: LogFilter = {
      tenant: request.actor.tenant,
      ...(query.type === undefined ? {} : { types: query.type.split(',') }),
      ...(query.subject === undefined ? {} : { subject: query.subject }),
    };
    void reply.header('content-type', 'application/x-ndjson');
    if (query.last !== undefined) return this.backwards(query, filter, reply);
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const signal = AbortSignal.any([gone.signal, this.closing.signal]);
    const from = query.from === 'now' ? await this.store.head() : Number(query.from ?? 0);
    const lines = this.lines(from, filter, query, signal);
    void reply.send(Readable.from(lines));
    // A follower learns at once that it is listening, also while nothing happens.
    reply.raw.flushHeaders();
  }

  private async *lines(
    from: number,
    filter: LogFilter,
    query: EventsQuery,
    signal: AbortSignal,
  ): AsyncGenerator<string> {
    const passes = passing(query);
    const until = query.follow === 'true' ? Infinity : await this.store.head();
    if (until <= from) return;
    for await (const page of follow(this.store, from, filter, { signal })) {
      const within = page.events.filter((event) => event.position <= until && passes(event));
      if (within.length > 0) yield textOf(within);
      if (page.position >= until) return;
    }
  }

  /** One page, which may hold fewer than were asked for and yet not be the last. */
  private async backwards(query: EventsQuery, filter: LogFilter, reply: FastifyReply): Promise<void> {
    const { last, before, id } = query;
    const most = Number(last);
    const passes = passing(query);
    const found: RecordedEvent[] = [];
    let position = before === undefined ? Infinity : Number(before);
    let end = false;
    for (const begun = performance.now(); !end && found.length < most; await setImmediate()) {
      const page = await this.store.readLogBackwards(position, STRETCH, id === undefined ? filter : { ...filter, id });
      const some = page.events.filter(passes).slice(0, most - found.length);
      found.push(...some);
      ({ position, end } = page);
      if (performance.now() - begun > LONGEST_SEARCH_MS) break;
    }
    // The page of the log may hold more than was asked for: the next begins with them.
    if (found.length === most && found[most - 1]!.position > position) {
      position = found[most - 1]!.position;
      end = false;
    }
    const next = new URLSearchParams({ ...query, before: String(position) });
    if (!end) void reply.header('link', `</events?${next}>; rel="next"`);
    await reply.send(textOf(found));
  }
}

const textOf = (events: readonly RecordedEvent[]): string =>
  events.map((event) => `${JSON.stringify(cloudEvent(event))}\n`).join('');

/** @throws Invalid */
function mustGoOneWay({ last, before, from, follow }: EventsQuery): void {
  const refuse = (field: string, message: string) => {
    throw new Invalid([{ field, rule: 'direction', message }]);
  };
  if (last === undefined && before !== undefined) refuse('before', 'needs last');
  if (last === undefined) return;
  if (Number(last) < 1 || Number(last) > MOST) refuse('last', `must be 1 to ${MOST}`);
  if (from !== undefined || follow === 'true') refuse('last', 'reads backwards, so without from and follow');
}

/** What no index of the log knows is looked for event by event. */
function passing({ id, context, causation, correlation, actor, text }: EventsQuery): (event: RecordedEvent) => boolean {
  const wanted = text?.toLowerCase();
  const ofMetadata = causation !== undefined || correlation !== undefined || actor !== undefined;
  return (event) => {
    if (id !== undefined && event.id !== id) return false;
    if (context !== undefined && !event.type.startsWith(`${context}.`)) return false;
    if (ofMetadata) {
      const { metadata } = event;
      if (causation !== undefined && metadata.causationId !== causation) return false;
      if (correlation !== undefined && metadata.correlationId !== correlation) return false;
      if (actor !== undefined && !metadata.actor.startsWith(actor)) return false;
    }
    return wanted === undefined || JSON.stringify(event.data).toLowerCase().includes(wanted);
  };
}
