/** For the one who runs the process: whether it lives, and whether it should get work. */
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Closing } from './closing';
import { ENGINES } from './tokens';
import type { Engines } from './engines/engines';

@Controller('health')
export class HealthController {
  constructor(
    @Inject(ENGINES) private readonly engines: Pick<Engines, 'trouble'>,
    @Inject(Closing) private readonly closing: Closing,
  ) {}

  /** The process answers. Nothing else is asked, so that a broken disk restarts nobody. */
  @Get('live')
  live() {
    return { status: 'live' };
  }

  /** It can take work: the store answers and no consumer is stuck. One that is busy catching up is not stuck. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const reasons = this.closing.signal.aborted ? ['the process is ending'] : await this.engines.trouble();
    void reply.code(reasons.length === 0 ? 200 : 503);
    return reasons.length === 0 ? { status: 'ready' } : { status: 'not ready', reasons };
  }
}
