/** The routes of imports, but those that take files: `uploads` has these. */
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Req, Res } from '@nestjs/common';
import { Optional } from '@kizuna/contracts/shared';
import { NotFound, validatorOf } from '@kizuna/event-sourcing';
import { admit } from '@kizuna/platform';
import { IsObject } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createReadStream } from 'node:fs';
import { Imports } from './imports';
import { catalogue, shown } from './shown';
import type { ImportRecord } from './store';

export class ChosenColumns {
  /** From column to field. */
  @IsObject() columns!: Record<string, string>;
  /** Values of fields that no column has. */
  @Optional() @IsObject() defaults?: Record<string, string>;
}

const READ = 'imports.read';
const RUN = 'imports.run';

@Controller('imports')
export class ImportsController {
  constructor(@Inject(Imports) private readonly imports: Imports) {}

  @Get('mappings')
  mappings(@Req() request: FastifyRequest) {
    admit(request, READ);
    return catalogue();
  }

  @Get()
  all(@Req() request: FastifyRequest) {
    admit(request, READ);
    return { imports: this.imports.all(request.actor.tenant).map((record) => this.shown(record)) };
  }

  @Get(':id')
  one(@Param('id') id: string, @Req() request: FastifyRequest) {
    admit(request, READ);
    return this.shown(this.imports.one(request.actor.tenant, id));
  }

  @Put(':id/columns')
  choose(@Param('id') id: string, @Body() body: ChosenColumns, @Req() request: FastifyRequest) {
    admit(request, RUN);
    validatorOf(ChosenColumns)(body);
    const { columns, defaults = {} } = body;
    return this.shown(this.imports.choose(request.actor.tenant, id, { columns, defaults }));
  }

  @Get(':id/preview')
  preview(@Param('id') id: string, @Req() request: FastifyRequest) {
    admit(request, READ);
    return this.imports.preview(request.actor.tenant, id);
  }

  @Post(':id/check')
  @HttpCode(202)
  check(@Param('id') id: string, @Req() request: FastifyRequest) {
    admit(request, RUN);
    return this.shown(this.imports.check(request.actor, id));
  }

  /** What it will send is known from the check: who may not send it learns that before anything is sent. */
  @Post(':id/run')
  @HttpCode(202)
  async run(@Param('id') id: string, @Req() request: FastifyRequest) {
    admit(request, RUN);
    const { checked } = this.imports.mayRun(request.actor.tenant, id);
    for (const permission of ['ops.history', 'history.backdate', ...Object.keys(checked.byCommand)]) {
      admit(request, permission);
    }
    const token = request.headers.authorization!.replace(/^Bearer /i, '');
    return this.shown(await this.imports.run(request.actor, id, token));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  async cancel(@Param('id') id: string, @Req() request: FastifyRequest) {
    admit(request, RUN);
    return this.shown(await this.imports.cancel(request.actor.tenant, id));
  }

  @Get(':id/problems.csv')
  async problems(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    admit(request, READ);
    const path = this.imports.problemsFile(request.actor.tenant, id);
    if (path === undefined) throw new NotFound('there is nothing to say of its rows before it was checked');
    await reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="problems-${id}.csv"`)
      .send(createReadStream(path));
  }

  /** Giving up the rest of a run that was cut off lets the timers go that wait for it: that has its own permission. */
  @Delete(':id')
  @HttpCode(204)
  async remove(@Param('id') id: string, @Req() request: FastifyRequest): Promise<void> {
    admit(request, RUN);
    const { tenant } = request.actor;
    if (this.imports.one(tenant, id).unfinished) admit(request, 'ops.history');
    await this.imports.remove(tenant, id);
  }

  private shown(record: ImportRecord) {
    return shown(record, this.imports.progressOf(record.id));
  }
}
