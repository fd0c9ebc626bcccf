/** `kizuna parked`: events that could not be handled, and what becomes of them. */
import type { Client } from '@kizuna/imports';
import { Command } from 'commander';
import type { Session } from './session';
import { plural, table } from './text';

interface ParkedEvent {
  readonly consumer: string;
  readonly key: string;
  readonly eventId: string;
  readonly type: string;
  readonly position: number;
  readonly failures: number;
  readonly error?: string;
}

interface Filter {
  readonly consumer?: string;
  readonly key?: string;
  readonly eventId?: string;
}

interface Options extends Filter {
  readonly json?: boolean;
}

export function parkedCommand(session: Session): Command {
  const command = (name: string, description: string) =>
    new Command(name)
      .description(description)
      .option('--consumer <name>', 'only of this consumer')
      .option('--json', 'end with one JSON object');
  return new Command('parked')
    .description('events that could not be handled: list, replay, discard')
    .addCommand(
      command('list', 'list what is parked or waits behind it')
        .option('--key <key>', 'only of this key')
        .action((options: Options) => list(session, options)),
    )
    .addCommand(
      command('replay', 'handle what is parked once more')
        .option('--key <key>', 'only of this key')
        .action((options: Options) => replay(session, options)),
    )
    .addCommand(
      command('discard', 'go on without an event, for good')
        .argument('<event>', 'id of the event, as `parked list` shows it')
        .requiredOption('--reason <text>', 'why; kept with the event')
        .action((event: string, options: Options & { reason: string }, at: Command) =>
          discard(session, event, options, at),
        ),
    );
}

async function parkedIn(client: Client, { consumer, key, eventId }: Filter): Promise<ParkedEvent[]> {
  const query = new URLSearchParams(
    Object.entries({ consumer, key, eventId }).filter((pair): pair is [string, string] => !!pair[1]),
  );
  return (await client.get<{ parked: ParkedEvent[] }>(`/ops/parked?${query}`)).parked;
}

async function list(session: Session, { json = false, ...filter }: Options): Promise<void> {
  const parked = await parkedIn(await session.client(), filter);
  const rows = parked.map(({ consumer, key, eventId, type, failures, error }) => [
    consumer,
    key,
    eventId,
    type,
    failures === 0 ? 'waits behind another' : (error ?? ''),
  ]);
  const lines = rows.length === 0 ? ['Nothing is parked.'] : table(['consumer', 'key', 'event', 'type', 'why'], rows);
  session.finish({ json: { parked }, lines }, json);
}

async function replay(session: Session, { json = false, consumer, key }: Options): Promise<void> {
  const client = await session.client();
  const { keys } = await client.post<{ keys: number }>('/ops/parked/replay', { consumer, key });
  session.finish({ json: { keys }, lines: [`${plural(keys, 'key')} will be handled once more.`] }, json);
}

async function discard(
  session: Session,
  event: string,
  { json = false, reason, ...filter }: Options & { reason: string },
  at: Command,
): Promise<void> {
  const client = await session.client();
  const found = await parkedIn(client, { ...filter, eventId: event });
  if (found.length > 1) {
    const consumers = found.map(({ consumer }) => consumer).join(', ');
    at.error(`error: the event is parked for several: give --consumer, one of ${consumers}.`, { exitCode: 2 });
  }
  const consumer = found[0]?.consumer;
  if (consumer === undefined) {
    return session.finish({ json: { discarded: null }, lines: ['That event is not parked.'], failed: true }, json);
  }
  await client.post('/ops/parked/discard', { consumer, eventId: event, reason });
  session.finish({ json: { discarded: event, consumer }, lines: [`${consumer} goes on without the event.`] }, json);
}
