/** The second half of an import: carries out what was planned, by date. */
import type { PlannedCommand, Scratch } from './scratch';

/** One command among many, as `POST /commands` takes it. */
export interface AddressedCommand {
  readonly command: string;
  readonly id: string;
  readonly commandId: string;
  readonly effectiveAt: string;
  readonly body: unknown;
}

/** What became of it, as `POST /commands` answers. */
export type CommandAnswer = { readonly status: 200; readonly position: number } | Refusal;

interface Refusal {
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly detail?: string;
}

/** The application that the data goes to. */
export interface Target {
  /** Those for one id in the order given, others side by side; answers in the order given. */
  send(commands: readonly AddressedCommand[]): Promise<readonly CommandAnswer[]>;
  /** Position of the last event, 0 if there is none. */
  head(): Promise<number>;
}

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

/** Enough for a group commit, and few enough that progress is seen. */
const MOST = 500;

/**
 * Sends all commands. Sending them again changes nothing, so an import that was cut off is simply run again.
 * @throws ImportStopped
 */
export async function send(
  scratch: Scratch,
  target: Target,
  progress: (done: number, of: number) => void,
): Promise<Sent> {
  const total = scratch.commands();
  const before = await target.head();
  const sent = { added: 0, repeated: 0, refused: 0 };
  let done = 0;
  for (const batch of batches(scratch)) {
    const answers = await target.send(batch.map(addressed)).catch((error: unknown) => {
      throw new ImportStopped(done, total, error);
    });
    for (const [at, answer] of answers.entries()) {
      if (!('position' in answer)) {
        sent.refused++;
        scratch.refuse(batch[at]!, reasonOf(answer, batch[at]!));
      } else if (answer.position > before) sent.added++;
      else sent.repeated++;
    }
    progress((done += batch.length), total);
  }
  return sent;
}

/**
 * Portions in the order of dates. What is in one portion is carried out side by side; so no portion holds two dates
 * of one lane. The log of each customer then runs forward in time, which is what lifecycles and reads as of a date
 * stand on.
 */
export function* batches(scratch: Pick<Scratch, 'page'>): Generator<PlannedCommand[]> {
  let batch: PlannedCommand[] = [];
  let lanes = new Map<string, PlannedCommand>();
  let last: PlannedCommand | undefined;
  for (let page = scratch.page(last, MOST); page.length > 0; page = scratch.page(last, MOST)) {
    for (const command of page) {
      const ahead = lanes.get(command.lane);
      const mustWait = ahead && ahead.effectiveAt < command.effectiveAt;
      if (mustWait || batch.length === MOST) {
        yield batch;
        batch = [];
        lanes = new Map();
      }
      batch.push(command);
      lanes.set(command.lane, command);
    }
    last = page.at(-1);
  }
  if (batch.length > 0) yield batch;
}

const addressed = ({ command, id, commandId, effectiveAt, body }: PlannedCommand): AddressedCommand => ({
  command,
  id,
  commandId,
  effectiveAt,
  body: JSON.parse(body) as unknown,
});

function reasonOf({ type, title, detail }: Refusal, { command }: PlannedCommand): string {
  if (type === 'urn:kizuna:problem:command-id-reused') {
    return `${command}: it was imported before with other values; importing adds, it does not change`;
  }
  return `${command}: ${detail ?? title}`;
}
