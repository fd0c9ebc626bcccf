/** Puts aggregates on Nest's CommandBus: one handler for each command class, made from the aggregate's table. */
import { Inject, type Type } from '@nestjs/common';
import { CommandHandler, type ICommand, type ICommandHandler } from '@nestjs/cqrs';
import type { Aggregate } from './aggregate';
import { CommandPipeline, type CommandResult } from './pipeline';

export function commandHandlersOf(a: Aggregate): Type<ICommandHandler>[] {
  return a.decisions.map((definition) => {
    class Handler implements ICommandHandler<ICommand> {
      constructor(private readonly pipeline: CommandPipeline) {}
      execute(command: ICommand): Promise<CommandResult> {
        return this.pipeline.execute(a, definition, command);
      }
    }
    Inject(CommandPipeline)(Handler, undefined, 0);
    CommandHandler(definition.class as never)(Handler);
    Object.defineProperty(Handler, 'name', { value: `Handle ${definition.name}` });
    return Handler;
  });
}
