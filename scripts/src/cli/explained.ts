/** Errors as lines for the one at the terminal, and as data for programs. */
import { ImportStopped, Problem, type ProblemDetails, Unreachable, WrongFiles } from '@kizuna/imports';
import { CommanderError } from 'commander';
import { DemoRefused, DemoStopped } from '../demo/refusal';
import { NotPossible, WrongName } from '../generators/refusal';
import { Interrupted } from './session';

export interface Explained {
  /** One sentence or more. */
  readonly text: string;
  /** 2 if what was asked for, or a setting, is wrong in itself; else 1. */
  readonly exitCode: 1 | 2;
  /** What the server said, if it was the one that refused. */
  readonly problem?: ProblemDetails;
}

/** What a contract refuses came from the command line as it is: no other state of things would make it right. */
const INVALID = 'urn:kizuna:problem:invalid';

/** What went wrong, and with which exit code to end. */
export async function explained(error: unknown): Promise<Explained> {
  if (error instanceof ImportStopped || error instanceof DemoStopped) {
    return { text: `${(await explained(error.cause)).text}\n${error.message}`, exitCode: 1 };
  }
  // All that commander finds is wrong usage.
  if (error instanceof CommanderError) return { text: error.message.replace(/^error: /, ''), exitCode: 2 };
  if (error instanceof Problem) {
    const { message: text, problem } = error;
    return { text, exitCode: problem.type === INVALID ? 2 : 1, problem };
  }
  if (error instanceof WrongName) return { text: error.message, exitCode: 2 };
  const own = [WrongFiles, DemoRefused, NotPossible, Unreachable, Interrupted].some((cls) => error instanceof cls);
  if (own) return { text: (error as Error).message, exitCode: 1 };
  const { explain, WrongConfiguration } = await import('@kizuna/platform');
  return { text: explain(error), exitCode: error instanceof WrongConfiguration ? 2 : 1 };
}
