import { metrics, type Attributes, type Counter } from '@opentelemetry/api';

/** Counts one. Made at its first use, since metrics are set up after this module is loaded, if at all. */
export function counter(name: string, description: string): (attributes: Attributes) => void {
  let made: Counter | undefined;
  return (attributes) => (made ??= metrics.getMeter('kizuna').createCounter(name, { description })).add(1, attributes);
}
