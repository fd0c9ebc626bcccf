/** For the one who operates: views, consumers, what is parked, metrics. Each route has a permission of its own. */
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { Optional } from '@kizuna/contracts/shared';
import { validatorOf } from '@kizuna/event-sourcing';
import type { Comparison } from '@kizuna/read-models';
import { IsString, Length, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PassThrough } from 'node:stream';
import { Closing } from '../closing';
import type { Engines, Progress } from '../engines/engines';
import type { Telemetry } from '../telemetry/telemetry';
import { ENGINES, LOG, TELEMETRY } from '../tokens';
import type { Logger } from 'pino';
import { problemOf } from './problem';
import { admit } from './request';

export class ParkedQuery {
  @Optional() @IsString() @MaxLength(200) consumer?: string;
  @Optional() @IsString() @MaxLength(200) key?: string;
  @Optional() @IsString() @MaxLength(100) eventId?: string;
}

export class Discard {
  @IsString() @MaxLength(200) consumer!: string;
  @IsString() @MaxLength(100) eventId!: string;
  @IsString() @Length(3, 500) reason!: string;
}

@Controller()
export class OperationsController {
  constructor(
    @Inject(ENGINES) private readonly engines: Engines,
    @Inject(TELEMETRY) private readonly telemetry: Telemetry,
    @Inject(LOG) private readonly log: Logger,
    @Inject(Closing) private readonly closing: Closing,
  ) {}

  @Get('ops/views')
  async views(@Req() request: FastifyRequest) {
    admit(request, 'ops.views');
    return { views: await this.engines.viewStatus() };
  }

  @Post('ops/views/:name/verify')
  @HttpCode(200)
  verify(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.long('ops.views.verify', request, reply, (progress) => this.engines.verify(name, progress));
  }

  @Post('ops/views/:name/rebuild')
  @HttpCode(200)
  rebuild(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.long('ops.views.rebuild', request, reply, (progress) => this.engines.rebuild(name, progress));
  }

  @Get('ops/consumers')
  async consumers(@Req() request: FastifyRequest) {
    admit(request, 'ops.consumers');
    return { consumers: await this.engines.consumers() };
  }

  @Get('ops/parked')
  async parked(@Query() query: ParkedQuery, @Req() request: FastifyRequest) {
    admit(request, 'ops.parked');
    validatorOf(ParkedQuery)(query);
    return { parked: await this.engines.parked.list({ ...query, tenant: request.actor.tenant }) };
  }

  @Get('ops/discarded')
  async discarded(@Query() query: ParkedQuery, @Req() request: FastifyRequest) {
    admit(request, 'ops.parked');
    validatorOf(ParkedQuery)(query);
    return { discarded: await this.engines.parked.discarded({ ...query, tenant: request.actor.tenant }) };
  }

  /** Of no tenant, so only for those who may see everything there is to operate. */
  @Get('ops/foreign')
  async foreign(@Req() request: FastifyRequest) {
    admit(request, 'ops.foreign');
    return { foreign: (await this.engines.foreign?.()) ?? [] };
  }

  @Post('ops/parked/replay')
  @HttpCode(202)
  async replay(@Body() body: ParkedQuery, @Req() request: FastifyRequest) {
    admit(request, 'ops.parked.replay');
    validatorOf(ParkedQuery)(body);
    return { keys: await this.engines.parked.replay({ ...body, tenant: request.actor.tenant }) };
  }

  @Post('ops/parked/discard')
  @HttpCode(202)
  async discard(@Body() body: Discard, @Req() request: FastifyRequest) {
    admit(request, 'ops.parked.discard');
    validatorOf(Discard)(body);
    const { consumer, eventId, reason } = body;
    const { id, tenant } = request.actor;
    await this.engines.parked.discard({ consumer, eventId, tenant }, reason, id);
    return { discarded: eventId };
  }

  @Get('metrics')
  async metrics(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    admit(request, 'ops.metrics');
    const text = await this.telemetry.metrics();
    await reply.header('content-type', 'text/plain; version=0.0.4; charset=utf-8').send(text);
  }

  /** Long work answers as it goes: lines of progress, and last the result or the problem. The end of the process is one. */
  private async long(
    permission: string,
    request: FastifyRequest,
    reply: FastifyReply,
    work: (progress: Progress) => Promise<Comparison>,
  ): Promise<void> {
    admit(request, permission);
    const lines = new PassThrough();
    const say = (line: object) => lines.writable && lines.write(`${JSON.stringify(line)}\n`);
    void this.closing
      .orEnding(work((done, of) => say({ done, of })))
      .then((result) => say({ result: seenBy(request.actor.tenant, result) }))
      .catch((error: unknown) => {
        const problem = problemOf(error);
        if (problem.status === 500) this.log.error({ err: error, correlationId: request.id }, 'long work failed');
        say({ problem });
      })
      .finally(() => lines.end());
    await reply.header('content-type', 'application/x-ndjson').send(lines);
  }
}

/** A view is compared for all tenants at once; whose rows differ is for each of them alone. */
const seenBy = (tenant: string, result: Comparison): Comparison => ({
  ...result,
  differing: result.differing.filter((row) => row.tenant === tenant),
});
