/** A policy: when this has happened, do that. A pure value; policy-runner.ts carries it out. */
import { eventTypeOf, type EventClasses } from '@kizuna/contracts/shared';
import type { RecordedEvent } from '@kizuna/event-sourcing';
import type { Reaction } from './look';
import type { Reactions } from './reaction';

type React = (data: object, event: RecordedEvent) => readonly Reaction[];

const NAME = /^[a-z][a-zA-Z0-9]*\.[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** @throws Error for a name that is not `{context}.{what-it-does}` */
export function checkName(name: string): void {
  if (!NAME.test(name)) throw new Error(`"${name}" is no name of a policy or process: write context.what-it-does`);
}

/**
 * Begins the declaration of a policy: `policy(name).key(event => …).on(Events, { Won: (data, event) => [send(…)] })`.
 * @param name `{context}.{what-it-does}`. Cursor and ids of commands depend on it: never change it.
 */
export function policy(name: string): Policy {
  checkName(name);
  return new Policy(name, (event) => event.stream, new Map());
}

/** A policy under declaration; each step returns a new value and each value is usable. */
export class Policy {
  constructor(
    readonly name: string,
    /** Events of one key are handled in order; by default those of one stream. */
    readonly keyOf: (event: RecordedEvent) => string,
    private readonly reactions: ReadonlyMap<string, React>,
  ) {}

  key(keyOf: (event: RecordedEvent) => string): Policy {
    return new Policy(this.name, keyOf, this.reactions);
  }

  /** What follows from an event: commands, or looks at views. Pure: it may be asked more than once. */
  on<E extends EventClasses>(events: E, reactions: Reactions<E, [readonly Reaction[]]>): Policy {
    const added = Object.entries(reactions).map(
      ([key, react]) => [eventTypeOf(events[key]!).type, react as React] as const,
    );
    return new Policy(this.name, this.keyOf, new Map([...this.reactions, ...added]));
  }

  /** Full names of the events that it reacts to. */
  get types(): string[] {
    return [...this.reactions.keys()];
  }

  /** What follows from an event; nothing from one that it does not list. */
  react(event: RecordedEvent): readonly Reaction[] {
    return this.reactions.get(event.type)?.(event.data, event) ?? [];
  }
}
