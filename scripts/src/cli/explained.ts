/** Errors as lines for the one at the terminal. */
import { ImportStopped } from '../import/send';
import { WrongFiles } from '../import/source';
import { Problem, Unreachable } from './client';
import { Interrupted } from './session';

/** What went wrong, and with which exit code to end: 2 if the settings are wrong, else 1. */
export async function explained(error: unknown): Promise<{ text: string; exitCode: 1 | 2 }> {
  if (error instanceof ImportStopped) {
    return { text: `${(await explained(error.cause)).text}\n${error.message}`, exitCode: 1 };
  }
  const own = [WrongFiles, Problem, Unreachable, Interrupted].some((cls) => error instanceof cls);
  if (own) return { text: (error as Error).message, exitCode: 1 };
  const { explain, WrongConfiguration } = await import('@kizuna/platform');
  return { text: explain(error), exitCode: error instanceof WrongConfiguration ? 2 : 1 };
}
