/** The event stream for those who analyse: NDJSON of CloudEvents, from a position on, followed if they wish. */
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { Id, Optional } from '@kizuna/contracts/shared';
import { follow, Forbidden, grants, validatorOf, type EventStore, type LogFilter } from '@kizuna/event-sourcing';
import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { EVENT_STORE } from '../tokens';
import { Closing } from '../closing';
import { cloudEvent } from './cloud-event';

/** As a query string gives it, so all fields are strings. */
export class EventsQuery {
  /** Only after this position; default 0. */
  @Optional() @Matches(/^\d{1,15}$/, { message: 'must be a position' }) from?: string;
  /** Full name of an event. */
  @Optional() @IsString() @MaxLength(200) type?: string;
  /** A customer's id. */
  @Optional() @Id() subject?: string;
  @Optional() @IsIn(['true', 'false']) follow?: string;
}

@Controller()
export class EventsController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(Closing) private readonly closing: Closing,
  ) {}

  @Get('events')
  async events(@Query() query: EventsQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!grants(request.actor.permissions, 'events.read')) throw new Forbidden('events.read');
    validatorOf(EventsQuery)(query);
    const filter: LogFilter = {
      tenant: request.actor.tenant,
      ...(query.type === undefined ? {} : { types: [query.type] }),
      ...(query.subject === undefined ? {} : { subject: query.subject }),
    };
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const signal = AbortSignal.any([gone.signal, this.closing.signal]);
    const lines = this.lines(Number(query.from ?? 0), filter, query.follow === 'true', signal);
    void reply.header('content-type', 'application/x-ndjson').send(Readable.from(lines));
    // A follower learns at once that it is listening, also while nothing happens.
    reply.raw.flushHeaders();
  }

  private async *lines(from: number, filter: LogFilter, live: boolean, signal: AbortSignal): AsyncGenerator<string> {
    const until = live ? Infinity : await this.store.head();
    if (until <= from) return;
    for await (const page of follow(this.store, from, filter, { signal })) {
      const within = page.events.filter(({ position }) => position <= until);
      if (within.length > 0) yield within.map((event) => `${JSON.stringify(cloudEvent(event))}\n`).join('');
      if (page.position >= until) return;
    }
  }
}
