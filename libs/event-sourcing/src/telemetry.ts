import { metrics, type Meter } from '@opentelemetry/api';

/**
 * An instrument that is made when it is first used. The API gives out instruments that record nothing until a provider
 * is registered, and does not replace them later, so they must not be made while modules load.
 */
export function instrument<T>(make: (meter: Meter) => T): () => T {
  let made: T | undefined;
  return () => (made ??= make(metrics.getMeter('kizuna')));
}
