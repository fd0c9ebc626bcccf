/** Chooses the engines: those of the servers that the configuration names, or else files in a folder. */
import type { Clock } from '@kizuna/messaging';
import type { Logger } from 'pino';
import type { Configuration } from '../configuration';
import type { Context } from '../context';
import { EmbeddedEngines } from './embedded';
import type { Engines } from './engines';

/** @throws HomeInUse, StoreUnavailable, WrongTopic; nothing stays open then */
export async function openEngines(
  contexts: readonly Context[],
  configuration: Configuration,
  log: Logger,
  clock: Clock,
): Promise<Engines> {
  const { servers } = configuration;
  if (servers) {
    // Loaded only here: the clients of three servers weigh 50 MB.
    // eslint-disable-next-line @nx/enforce-module-boundaries -- a relative path would end in .ts here, in .js when built
    const { DistributedEngines } = await import('@kizuna/platform/distributed');
    return DistributedEngines.open(contexts, { ...configuration, servers }, log, clock);
  }
  return EmbeddedEngines.open(contexts, configuration, log, clock);
}
