/** The two steps of every fold over a view: which rows an event touches, and what it makes of one. */
import type { RecordedEvent } from '@kizuna/event-sourcing';
import type { View } from './view';

/** A view's own function threw on an event. The cause says why; the message names no data. */
export class FoldFailed extends Error {
  /** It is pure and would throw each time. By this mark the stream parks the event without trying again. */
  readonly permanent = true;

  constructor(view: View, { type, position }: RecordedEvent, cause: unknown) {
    super(`${view.name} cannot take in ${type} at position ${position}`, { cause });
  }
}

const NONE: readonly string[] = [];

/** @throws FoldFailed */
export function keysFor(view: View, event: RecordedEvent): readonly string[] {
  if (!view.evolve.has(event.type)) return NONE;
  try {
    return view.keysOf(event);
  } catch (error) {
    throw new FoldFailed(view, event, error);
  }
}

/** A row after an event, null if it is dropped; `row` is null before its first event. @throws FoldFailed */
export function evolved(view: View, row: object | null, event: RecordedEvent, key: string): object | null {
  try {
    return view.evolve.get(event.type)!(row ?? view.initial(key), event.data, event, key) ?? null;
  } catch (error) {
    throw new FoldFailed(view, event, error);
  }
}
