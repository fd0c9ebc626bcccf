/** Fills an application with a generated company. */
import { setImmediate } from 'node:timers/promises';
import { type Refusal, replay, type Target } from '@kizuna/imports';
import { tellAll } from './company';
import { planOf, type Wishes } from './plan';
import { DemoStopped } from './refusal';
import { Spool, unspooled, type Spooled } from './spool';

export interface Filled {
  readonly commands: number;
  /** Commands that led to something new, and that were carried out before or were no news. */
  readonly added: number;
  readonly repeated: number;
  readonly refused: number;
  /** The first of the refusals. */
  readonly refusals: readonly string[];
}

/** Customers first, then commands. */
export type Phase = 'thinking it up' | 'living it';

const MOST_REFUSALS = 10;
/** Customers that are thought up before others have a turn. */
const AT_ONCE = 100;

/** Once more, it adds nothing; after a crash, it goes on. @throws DemoStopped */
export async function fill(
  wishes: Wishes,
  target: Target,
  progress: (phase: Phase, done: number, of: number) => void = () => {},
): Promise<Filled> {
  const spool = new Spool();
  const filled = { added: 0, repeated: 0, refused: 0 };
  const refusals: string[] = [];
  let done = 0;
  try {
    for (const told of tellAll(planOf(wishes), (command) => spool.add(command))) {
      if (told % AT_ONCE > 0) continue;
      progress('thinking it up', told, wishes.customers);
      await setImmediate();
    }
    const before = await target.head();
    await replay(spool.inOrder(), target, {
      addressed: unspooled,
      bodyBytes: ({ body }) => Buffer.byteLength(body),
      answered: (portion, answers) => {
        for (const [place, answer] of answers.entries()) {
          if (!('position' in answer)) {
            filled.refused++;
            if (refusals.length < MOST_REFUSALS) refusals.push(reasonOf(answer, portion[place]!));
          } else if (answer.position > before) filled.added++;
          else filled.repeated++;
        }
        progress('living it', (done += portion.length), spool.size);
      },
    });
    return { commands: spool.size, ...filled, refusals };
  } catch (error) {
    throw new DemoStopped(done, spool.size, error);
  } finally {
    spool.close();
  }
}

const reasonOf = ({ title, detail }: Refusal, { command, id, effectiveAt }: Spooled): string =>
  `${command} of ${id} on ${effectiveAt}: ${detail ?? title}`;
