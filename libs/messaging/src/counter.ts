import { instrument } from '@kizuna/event-sourcing';
import type { Attributes } from '@opentelemetry/api';

/** Counts one. */
export function counter(name: string, description: string): (attributes: Attributes) => void {
  const made = instrument((meter) => meter.createCounter(name, { description }));
  return (attributes) => made().add(1, attributes);
}
