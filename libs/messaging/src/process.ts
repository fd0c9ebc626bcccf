/**
 * A process: a workflow that remembers and can wait. A pure value; process-runner.ts carries it out. Its state lies in
 * an event stream of its own: keep ids and figures in it, and no personal data.
 */
import { eventTypeOf, type EventClasses } from '@kizuna/contracts/shared';
import type { RecordedEvent } from '@kizuna/event-sourcing';
import { checkName } from './policy';
import type { Reactions, Send } from './reaction';

/** A timer to set. Set under a name that is pending already, it takes that one's place. */
export interface TimerRequest {
  readonly name: string;
  /** When it is due: so many ms after the event took effect, or a date. */
  readonly when: number | string;
}

/** Sets a timer to some time after the event took effect: `after(days(14), 'expire')`. */
export const after = (ms: number, name: string): TimerRequest => ({ name, when: ms });

/** Sets a timer to a date, ISO 8601: `at(quote.validUntil, 'expire')`. */
export const at = (date: string, name: string): TimerRequest => ({ name, when: date });

/** What follows from an input: the next state (plain JSON), and what to do. */
export interface ProcessStep<S> {
  readonly state: S;
  readonly commands: readonly Send[];
  readonly timers: readonly TimerRequest[];
  /** Names of timers that are no longer wanted, whether pending or not. */
  readonly cancel: readonly string[];
}

export const react = <S>(state: S, then: Partial<Omit<ProcessStep<S>, 'state'>> = {}): ProcessStep<S> => ({
  commands: [],
  timers: [],
  cancel: [],
  ...then,
  state,
});

type OnEvent = (state: unknown, data: object, event: RecordedEvent) => ProcessStep<unknown>;
type OnTimer<S> = (state: S, timer: { readonly due: string; readonly id: string }) => ProcessStep<S>;

/** A process as those see it who carry it out. */
export interface Process {
  readonly name: string;
  /** Category of its streams: `sales.quote-expiry` keeps them as `sales.quoteExpiryProcess`. */
  readonly category: string;
  /** Full names of the events that it takes. */
  readonly types: readonly string[];
  readonly initial: unknown;
  /** Which instance an event is for; undefined: none. */
  keyOf(event: RecordedEvent): string | undefined;
  onEvent(state: unknown, event: RecordedEvent): ProcessStep<unknown>;
  /** @throws Error for a timer that it does not know any more */
  onTimer(state: unknown, name: string, timer: { readonly due: string; readonly id: string }): ProcessStep<unknown>;
}

interface Parts {
  readonly name: string;
  readonly initial: unknown;
  readonly keyOf: (event: RecordedEvent) => string | undefined;
  readonly events: ReadonlyMap<string, OnEvent>;
  readonly onTimer: Readonly<Record<string, OnTimer<unknown>>>;
}

/**
 * Begins the declaration of a process:
 * `process(name, initial).key(event => …).on(Events, { Sent: (state, data) => react(…) }).timers({ expire: … })`.
 * @param name `{context}.{what-it-is}`. Cursor, stream and ids of commands depend on it: never change it.
 */
export function process<S>(name: string, initial: S): DeclaredProcess<S> {
  checkName(name);
  return new DeclaredProcess<S>({ name, initial, keyOf: (event) => event.aggregateId, events: new Map(), onTimer: {} });
}

/** A process under declaration; each step returns a new value and each value is usable. */
export class DeclaredProcess<S> implements Process {
  constructor(private readonly parts: Parts) {}

  get name(): string {
    return this.parts.name;
  }

  get category(): string {
    return `${this.name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Process`;
  }

  get types(): string[] {
    return [...this.parts.events.keys()];
  }

  get initial(): S {
    return this.parts.initial as S;
  }

  /** Which instance an event is for; undefined: none. By default that of the event's aggregate. */
  key(keyOf: (event: RecordedEvent) => string | undefined): DeclaredProcess<S> {
    return new DeclaredProcess<S>({ ...this.parts, keyOf });
  }

  /** What an event leads to. Pure: it may be asked more than once. */
  on<E extends EventClasses>(events: E, reactions: Reactions<E, [S, ProcessStep<S>]>): DeclaredProcess<S> {
    const added = Object.entries(reactions).map(
      ([key, step]) => [eventTypeOf(events[key]!).type, step as OnEvent] as const,
    );
    return new DeclaredProcess<S>({ ...this.parts, events: new Map([...this.parts.events, ...added]) });
  }

  /** What a timer that has run out leads to; `id` is that of the instance. Pure. */
  timers(reactions: Readonly<Record<string, OnTimer<S>>>): DeclaredProcess<S> {
    const onTimer = { ...this.parts.onTimer, ...(reactions as Parts['onTimer']) };
    return new DeclaredProcess<S>({ ...this.parts, onTimer });
  }

  keyOf(event: RecordedEvent): string | undefined {
    return this.parts.keyOf(event);
  }

  onEvent(state: S, event: RecordedEvent): ProcessStep<S> {
    const step = this.parts.events.get(event.type);
    if (!step) throw new Error(`the process ${this.name} takes no ${event.type}`);
    return step(state, event.data, event) as ProcessStep<S>;
  }

  onTimer(state: S, name: string, timer: { readonly due: string; readonly id: string }): ProcessStep<S> {
    const step = this.parts.onTimer[name];
    if (!step) throw new Error(`the process ${this.name} has no timer ${name}`);
    return step(state, timer) as ProcessStep<S>;
  }
}
