/** The second half of an import: carries out what was planned, by date. */
import { replay, type AddressedCommand, type Refusal, type Target } from './replay';
import type { PlannedCommand, Scratch } from './scratch';

export type { AddressedCommand, CommandAnswer, Target } from './replay';

/** The target went out of reach; `cause` says why. What was done stays done. */
export class ImportStopped extends Error {
  constructor(done: number, of: number, cause: unknown) {
    super(`The import stopped after ${done} of ${of} commands. Run it again: it goes on.`, { cause });
  }
}

export interface Sent {
  /** Commands that led to something new. */
  readonly added: number;
  /** Commands that were carried out before, or were no news. */
  readonly repeated: number;
  readonly refused: number;
}

export interface Sending {
  /** The last moment whose commands are sent; absent: all are. */
  readonly until?: Date | undefined;
  readonly progress: (done: number, of: number) => void;
}

const PAGE = 1000;

/**
 * Sends the commands. Sending them again changes nothing, so an import that was cut off is simply run again.
 * @throws ImportStopped
 */
export async function send(scratch: Scratch, target: Target, { until, progress }: Sending): Promise<Sent> {
  const total = scratch.commands(until?.toISOString());
  const sent = { added: 0, repeated: 0, refused: 0 };
  let done = 0;
  try {
    const before = await target.head();
    await replay(planned(scratch, until), target, {
      ...(until ? { until } : {}),
      addressed,
      bodyBytes: ({ body }) => Buffer.byteLength(body),
      answered: (portion, answers) => {
        for (const [at, answer] of answers.entries()) {
          if (!('position' in answer)) {
            sent.refused++;
            scratch.refuse(portion[at]!, reasonOf(answer, portion[at]!));
          } else if (answer.position > before) sent.added++;
          else sent.repeated++;
        }
        progress((done += portion.length), total);
      },
    });
  } catch (error) {
    throw new ImportStopped(done, total, error);
  }
  return sent;
}

/** In the order of dates. The log of each customer then runs forward in time, which is what reads as of a date stand on. */
function* planned(scratch: Pick<Scratch, 'page'>, until: Date | undefined): Generator<PlannedCommand> {
  let last: PlannedCommand | undefined;
  do {
    const page = scratch.page(last, PAGE, until?.toISOString());
    yield* page;
    last = page.at(-1);
  } while (last);
}

const addressed = ({ command, id, commandId, effectiveAt, lane, body }: PlannedCommand): AddressedCommand => ({
  command,
  id,
  commandId,
  effectiveAt,
  lane,
  body: JSON.parse(body) as unknown,
});

function reasonOf({ type, title, detail }: Refusal, { command }: PlannedCommand): string {
  if (type === 'urn:kizuna:problem:command-id-reused') {
    return `${command}: it was imported before with other values; importing adds, it does not change`;
  }
  return `${command}: ${detail ?? title}`;
}
