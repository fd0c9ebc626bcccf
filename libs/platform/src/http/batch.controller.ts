/** Many commands in one request: for imports, and for devices that were offline. */
import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import { Invalid, NotFound, to, validatorOf, type CommandDefinition, type CommandResult } from '@kizuna/event-sourcing';
import type { FastifyRequest } from 'fastify';
import { Closing } from '../closing';
import type { Engines } from '../engines/engines';
import { COMMANDS, ENGINES } from '../tokens';
import { CommandBatch, MOST_COMMANDS, type AddressedCommand, type BatchAnswer } from './batch';
import { commandOf } from './command-routes';
import { HISTORY } from './history.controller';
import { problemOf } from './problem';
import { admit } from './request';
import { inWaves } from './waves';

@Controller()
export class BatchController {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(COMMANDS) private readonly definitions: ReadonlyMap<string, CommandDefinition>,
    @Inject(ENGINES) private readonly engines: Engines,
    @Inject(Closing) private readonly closing: Closing,
  ) {}

  /**
   * Those for one id are carried out in the order given, one after the other; those for different ids side by side. In
   * history, those of one lane at two dates are not: between them, all that follows from the first is done.
   */
  @Post('commands')
  @HttpCode(200)
  async execute(@Body() body: CommandBatch, @Req() request: FastifyRequest): Promise<{ results: BatchAnswer[] }> {
    // Counted first: to list what is wrong with each of a million items would stop the server.
    if (Array.isArray(body?.commands) && body.commands.length > MOST_COMMANDS) {
      const message = `must NOT have more than ${MOST_COMMANDS} items`;
      throw new Invalid([{ field: 'commands', rule: 'maxItems', message }]);
    }
    validatorOf(CommandBatch)(body);
    const { commands, history } = body;
    const results = new Array<BatchAnswer>(commands.length);
    if (history) await this.closing.orEnding(this.asHistory(commands, results, request));
    else await this.sideBySide(commands, commands.keys(), results, request);
    return { results };
  }

  private async sideBySide(
    commands: readonly AddressedCommand[],
    indexes: Iterable<number>,
    results: BatchAnswer[],
    request: FastifyRequest,
  ): Promise<void> {
    const { elsewhere } = this.engines;
    if (!elsewhere) return this.here(commands, indexes, results, request);
    const contexts = Map.groupBy(indexes, (index) => commands[index]!.command.split('.', 1)[0]!);
    await Promise.all(
      [...contexts].map(async ([context, some]) => {
        if (!elsewhere.has(context)) return this.here(commands, some, results, request);
        const batch = { commands: some.map((index) => commands[index]!) };
        const answers = await elsewhere
          .send(context, batch, request)
          .catch((error: unknown) => some.map(() => problemOf(error)));
        some.forEach((index, i) => (results[index] = answers[i]!));
      }),
    );
  }

  private async here(
    commands: readonly AddressedCommand[],
    indexes: Iterable<number>,
    results: BatchAnswer[],
    request: FastifyRequest,
  ): Promise<void> {
    const lanes = Map.groupBy(indexes, (index) => commands[index]!.id);
    await Promise.all(
      [...lanes.values()].map(async (lane) => {
        for (const index of lane) results[index] = await this.one(commands[index]!, request);
      }),
    );
  }

  private async asHistory(
    commands: readonly AddressedCommand[],
    results: BatchAnswer[],
    request: FastifyRequest,
  ): Promise<void> {
    admit(request, HISTORY);
    const told = commands.map(({ effectiveAt = '', lane, id }) => ({ at: Date.parse(effectiveAt), lane: lane ?? id }));
    const astray = told.findIndex(({ at }, index) => Number.isNaN(at) || at < (told[index - 1]?.at ?? at));
    if (astray >= 0) {
      const message = 'history is told in the order of its dates: it must be there, and not before the one before it';
      throw new Invalid([{ field: `commands.${astray}.effectiveAt`, rule: 'inOrder', message }]);
    }
    await inWaves(this.engines.history, request.actor.tenant, told, (wave) =>
      this.sideBySide(commands, wave, results, request),
    );
  }

  private async one({ command, id, commandId, effectiveAt, body }: AddressedCommand, request: FastifyRequest) {
    try {
      const definition = this.definitions.get(command);
      if (!definition) throw new NotFound(`there is no command ${command}`);
      const envelope = {
        id,
        actor: request.actor,
        correlationId: request.id,
        ...(commandId === undefined ? {} : { commandId }),
        ...(effectiveAt === undefined ? {} : { effectiveAt }),
      };
      const result = await this.bus.execute<ICommand, CommandResult>(to(envelope, commandOf(definition, body)));
      return { status: 200, ...result };
    } catch (error) {
      const problem = problemOf(error);
      if (problem.status >= 500) throw error;
      return problem;
    }
  }
}
