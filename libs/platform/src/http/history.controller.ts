/** For imports and for the one who operates: how far the history has been told whose timers are held. */
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { validatorOf } from '@kizuna/event-sourcing';
import { IsInt, IsISO8601, Min } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { Clock } from '@kizuna/messaging';
import { Closing } from '../closing';
import type { Engines } from '../engines/engines';
import { CLOCK, ENGINES } from '../tokens';
import { admit } from './request';

export class PassHistory {
  /** Timers of history that are due by then fire; those due later are held. */
  @IsISO8601({ strict: true }) until!: string;
}

export class Settle {
  /** Everything up to here. */
  @IsInt() @Min(0) position!: number;
}

/** The permission for all of it: it holds the timers of a whole tenant. */
export const HISTORY = 'ops.history';

@Controller('ops/history')
export class HistoryController {
  constructor(
    @Inject(ENGINES) private readonly engines: Engines,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Closing) private readonly closing: Closing,
  ) {}

  /** Without `until`: no history is being told. */
  @Get()
  async told(@Req() request: FastifyRequest) {
    admit(request, HISTORY);
    return (await this.engines.history.of(request.actor.tenant)) ?? { waiting: 0 };
  }

  /** Answers when all that the history has passed took effect. What lies in the future cannot have been passed. */
  @Post()
  @HttpCode(200)
  pass(@Body() body: PassHistory, @Req() request: FastifyRequest) {
    admit(request, HISTORY);
    validatorOf(PassHistory)(body);
    const until = new Date(Math.min(Date.parse(body.until), this.clock.now().getTime()));
    return this.closing.orEnding(this.engines.history.pass(request.actor.tenant, until));
  }

  /** For other services: answers when the policies, processes and timers that run here have done all there is. */
  @Post('settle')
  @HttpCode(204)
  async settle(@Body() body: Settle, @Req() request: FastifyRequest): Promise<void> {
    admit(request, HISTORY);
    validatorOf(Settle)(body);
    await this.closing.orEnding(this.engines.settled(body.position));
  }

  /** For other services: timers that are due fire, when a history has let them go. */
  @Post('fire')
  @HttpCode(204)
  async fire(@Req() request: FastifyRequest): Promise<void> {
    admit(request, HISTORY);
    await this.closing.orEnding(this.engines.fire());
  }

  /** The history is told, or given up. */
  @Delete()
  end(@Req() request: FastifyRequest) {
    admit(request, HISTORY);
    return this.closing.orEnding(this.engines.history.end(request.actor.tenant, this.clock.now()));
  }
}
