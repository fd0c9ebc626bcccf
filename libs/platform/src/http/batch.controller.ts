/** Many commands in one request: for imports, and for devices that were offline. */
import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import { Id, Optional } from '@kizuna/contracts/shared';
import { Invalid, NotFound, to, validatorOf, type CommandDefinition, type CommandResult } from '@kizuna/event-sourcing';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsISO8601, IsObject, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { COMMANDS } from '../tokens';
import { commandOf } from './command-routes';
import { problemOf, type Problem } from './problem';

const MOST_COMMANDS = 1000;

/** One command among many. */
export class AddressedCommand {
  /** Its full name, e.g. `sales.opportunity.win`. */
  @IsString() @MaxLength(200) command!: string;
  @Id() id!: string;
  @Optional() @IsString() @MaxLength(100) commandId?: string;
  @Optional() @IsISO8601() effectiveAt?: string;
  @IsObject() body!: object;
}

export class CommandBatch {
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_COMMANDS)
  @ValidateNested({ each: true })
  @Type(() => AddressedCommand)
  commands!: AddressedCommand[];
}

/** What became of one command: its result, or its problem. The others are not touched by it. */
export type BatchAnswer = ({ readonly status: number } & CommandResult) | Problem;

@Controller()
export class BatchController {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(COMMANDS) private readonly definitions: ReadonlyMap<string, CommandDefinition>,
  ) {}

  /** Those for one id are carried out in the order given, one after the other; those for different ids side by side. */
  @Post('commands')
  @HttpCode(200)
  async execute(@Body() body: CommandBatch, @Req() request: FastifyRequest): Promise<{ results: BatchAnswer[] }> {
    // Counted first: to list what is wrong with each of a million items would stop the server.
    if (Array.isArray(body?.commands) && body.commands.length > MOST_COMMANDS) {
      const message = `must NOT have more than ${MOST_COMMANDS} items`;
      throw new Invalid([{ field: 'commands', rule: 'maxItems', message }]);
    }
    validatorOf(CommandBatch)(body);
    const results = new Array<BatchAnswer>(body.commands.length);
    const lanes = Map.groupBy(body.commands.keys(), (index) => body.commands[index]!.id);
    await Promise.all(
      [...lanes.values()].map(async (lane) => {
        for (const index of lane) results[index] = await this.one(body.commands[index]!, request);
      }),
    );
    return { results };
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
