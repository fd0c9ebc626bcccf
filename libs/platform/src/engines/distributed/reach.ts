/** Waits for servers that are not there yet, and says in one clear line what it waits for. */
import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { withoutPassword } from '../../configuration';

/** A server that a setting names. */
export interface Server {
  /** Name of the setting. */
  readonly setting: string;
  readonly address: string;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Tries until it succeeds, less and less often; each failure is one line in the log.
 * @param isFinal whether an error is one that no further try can mend; it is thrown
 */
export async function reached<T>(
  server: Server,
  tried: () => Promise<T>,
  log: Logger,
  isFinal: (error: unknown) => boolean = () => false,
): Promise<T> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await tried();
    } catch (error) {
      if (isFinal(error)) throw error;
      // Not all at once: a server that comes up again is not to be met by everybody in the same moment.
      const ms = Math.round(pause * (0.5 + Math.random()));
      log.warn(`${describe(server, error)}; next try in ${ms} ms`);
      await setTimeout(ms);
    }
  }
}

/** Why a server cannot be used, in a line that names its setting. */
export function describe({ setting, address }: Server, error: unknown): string {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
  return `${setting}=${withoutPassword(address)}: ${withoutPassword(reason)}`;
}
