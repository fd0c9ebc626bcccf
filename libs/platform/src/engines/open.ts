/** Chooses the engines: those of the servers that the configuration names, or else files in a folder. */
import type { Clock } from '@kizuna/messaging';
import type { Logger } from 'pino';
import type { Configuration } from '../configuration';
import type { Context } from '../context';
import { EmbeddedEngines } from './embedded';
import type { Engines } from './engines';

/** @throws HomeInUse, StoreUnavailable; nothing stays open then */
export function openEngines(
  contexts: readonly Context[],
  configuration: Configuration,
  log: Logger,
  clock: Clock,
): Promise<Engines> {
  return EmbeddedEngines.open(contexts, configuration, log, clock);
}
