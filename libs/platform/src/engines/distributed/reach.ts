/** Waits for servers that are not there yet, and says in one clear line what it waits for. */
import { backOff } from '@kizuna/messaging';
import type { Logger } from 'pino';
import { withoutPassword } from '../../configuration';

/** A server that a setting names. */
export interface Server {
  /** Name of the setting. */
  readonly setting: string;
  readonly address: string;
}

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
  for (let failures = 1; ; failures++) {
    try {
      return await tried();
    } catch (error) {
      if (isFinal(error)) throw error;
      log.warn(`${describe(server, error)}; it is tried again`);
      await backOff(failures);
    }
  }
}

/** Why a server cannot be used, in a line that names its setting. */
export function describe({ setting, address }: Server, error: unknown): string {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
  return `${setting}=${withoutPassword(address)}: ${withoutPassword(reason)}`;
}
