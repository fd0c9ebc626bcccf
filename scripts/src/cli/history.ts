/** `kizuna history`: the clock of a history that is being told, and how to give the telling up. */
import { endHistory } from '@kizuna/imports';
import { Command } from 'commander';
import type { Session } from './session';
import { plural } from './text';

interface Told {
  /** Absent: no history is being told. */
  readonly until?: string;
  readonly waiting: number;
  readonly next?: string;
}

interface Json {
  readonly json?: boolean;
}

export function historyCommand(session: Session): Command {
  const command = (name: string, description: string) =>
    new Command(name).description(description).option('--json', 'end with one JSON object');
  return new Command('history')
    .description('an import that has not come to its end: how far it told, and how to give it up')
    .addCommand(
      command('show', 'how far history has been told, and how many of its timers wait for the rest').action(
        ({ json = false }: Json) => show(session, json),
      ),
    )
    .addCommand(
      command('release', 'tell no more of it: the timers that waited for the rest fire').action(
        ({ json = false }: Json) => release(session, json),
      ),
    );
}

async function show(session: Session, json: boolean): Promise<void> {
  const told = await (await session.client()).get<Told>('/ops/history');
  const { until, waiting, next } = told;
  const lines =
    until === undefined
      ? ['No history is being told.']
      : [
          `History has been told until ${until}.`,
          next === undefined
            ? 'No timer waits for the rest.'
            : `For the rest ${plural(waiting, 'timer waits', 'timers wait')}, the first one due ${next}.`,
        ];
  session.finish({ json: told, lines }, json);
}

async function release(session: Session, json: boolean): Promise<void> {
  const { fired } = await endHistory(await session.client());
  session.finish({ json: { fired }, lines: [`Nothing is held any more: ${plural(fired, 'timer')} fired.`] }, json);
}
