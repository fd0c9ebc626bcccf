/**
 * An aggregate is a value: its events with how each changes the state, its commands with what each decides. Because it
 * is a value it can be listed, wired, authorised, documented and tested in bulk. All functions in it are pure.
 */
import { eventTypeOf, type Class, type EventClasses } from '@kizuna/contracts/shared';

export type InstanceOf<C> = C extends Class<infer T> ? T : never;

/** What a decision may know besides state and command. */
export interface Decision {
  /** Id of the aggregate instance. */
  readonly id: string;
  /** When it takes effect, ISO 8601 in UTC: now, or the date that a backdated command names. */
  readonly at: string;
  /** Who asks: the subject of the token, or the policy. */
  readonly actor: string;
}

/** One line for each event: the state after it. The compiler demands them all. */
export type Evolve<S, E extends EventClasses> = { readonly [K in keyof E]: (state: S, event: InstanceOf<E[K]>) => S };

/** One line for each command: the facts that follow, none if the command is no news, or a refusal. */
export type Decide<S, C extends EventClasses, E> = {
  readonly [K in keyof C]: (state: S, command: InstanceOf<C[K]>, decision: Decision) => readonly E[];
};

/** One command of an aggregate, as the pipeline, the HTTP routes and the documentation see it. */
export interface CommandDefinition {
  /** `{context}.{aggregate}.{command}`, the command in kebab case; also the permission that it needs. */
  readonly name: string;
  readonly class: Class;
  /** Whether it may be the first of its aggregate; if not, an unknown id is "not found". */
  readonly begins: boolean;
  readonly decide: (state: unknown, command: object, decision: Decision) => readonly object[];
}

export interface Aggregate {
  /** `{context}.{aggregate}`, also the category of its streams. */
  readonly name: string;
  readonly initial: unknown;
  /** State after an event, by the event's full name. */
  readonly evolve: ReadonlyMap<string, (state: unknown, event: object) => unknown>;
  readonly decisions: readonly CommandDefinition[];
  /** The customer whom the aggregate concerns, if the state tells. */
  readonly subjectOf: (state: unknown, id: string) => string | undefined;
  /** Absent: always folded from the events. Snapshots taken under another version are ignored. */
  readonly snapshots?: { readonly every: number; readonly version: number };
}

/** A business rule said no. The message is shown to the user, so it is a sentence and names no personal data. */
export class Refused extends Error {}

/** Refuses a command: `refuse('the opportunity is not open')`. */
export const refuse = (why: string): never => {
  throw new Refused(why);
};

/** States a fact: plain data of an event's class. Fields that are undefined are left out. */
export function fact<T extends object>(cls: Class<T>, data: T): T {
  const stated = Object.create(cls.prototype as object) as Record<string, unknown>;
  for (const [field, value] of Object.entries(data)) if (value !== undefined) stated[field] = value;
  return stated as T;
}

export const kebab = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();

/** No dash: in a stream's name the first one ends the category. */
const NAME = /^[a-z][a-zA-Z0-9]*\.[a-z][a-zA-Z0-9]*$/;

/**
 * Begins the declaration of an aggregate:
 * `aggregate(name, initial).on(Events, {…}).begins(Commands, {…}).commands(Commands, {…})`.
 * @param name `{context}.{aggregate}`, e.g. `sales.opportunity`
 */
export function aggregate<S>(name: string, initial: S) {
  if (!NAME.test(name)) throw new Error(`"${name}" is no aggregate name: write context.aggregate, each in camelCase`);
  return {
    /** What each event does to the state. */
    on<E extends EventClasses>(events: E, evolve: Evolve<S, E>) {
      const table = new Map(
        Object.entries(events).map(([key, cls]) => [eventTypeOf(cls).type, evolve[key as keyof E] as never]),
      );
      return new Declared<S, InstanceOf<E[keyof E]>>({
        name,
        initial,
        evolve: table,
        decisions: [],
        subjectOf: () => undefined,
      });
    },
  };
}

/** An aggregate under declaration; each step returns a new value and each value is usable. */
export class Declared<S, E> implements Aggregate {
  readonly name!: string;
  readonly initial!: S;
  readonly evolve!: Aggregate['evolve'];
  readonly decisions!: readonly CommandDefinition[];
  readonly subjectOf!: Aggregate['subjectOf'];
  readonly snapshots?: Aggregate['snapshots'];

  constructor(parts: Aggregate) {
    Object.assign(this, parts);
  }

  /** Commands that may be the first of an id. The first of these answers `POST /{context}/{aggregates}`. */
  begins<C extends EventClasses>(commands: C, decide: Decide<S, C, E>): Declared<S, E> {
    return this.with(commands, decide as never, true);
  }

  /** Commands on what exists. */
  commands<C extends EventClasses>(commands: C, decide: Decide<S, C, E>): Declared<S, E> {
    return this.with(commands, decide as never, false);
  }

  /** Which customer the aggregate concerns; `state` is the state after the event in question. */
  concerns(subjectOf: (state: S, id: string) => string | undefined): Declared<S, E> {
    return new Declared<S, E>({ ...this, subjectOf: subjectOf as Aggregate['subjectOf'] });
  }

  /**
   * Keeps a snapshot after each `every` events. Worth it only for streams of some hundred events, and possible only
   * for a state that JSON gives back as it was: no Map, Set or Date.
   * @param version raise it with each change of the state's shape or meaning
   */
  withSnapshots(every: number, version: number): Declared<S, E> {
    return new Declared<S, E>({ ...this, snapshots: { every, version } });
  }

  private with(commands: EventClasses, decide: Record<string, never>, begins: boolean): Declared<S, E> {
    const added = Object.entries(commands).map(([key, cls]) => {
      const name = `${this.name}.${kebab(key)}`;
      // On the bus a class stands for one command: a second meaning would silently replace the first.
      if (this.decisions.some((known) => known.name === name || known.class === cls)) {
        throw new Error(`the command ${name} is declared twice`);
      }
      return { name, class: cls, begins, decide: decide[key]! };
    });
    return new Declared<S, E>({ ...this, decisions: [...this.decisions, ...added] });
  }
}

/** The state that a history leads to. @throws Error for an event that the aggregate does not know */
export function fold(a: Aggregate, history: readonly { type: string; data: object }[], from: unknown = a.initial) {
  let state = from;
  for (const { type, data } of history) {
    const evolve = a.evolve.get(type);
    if (!evolve) throw new Error(`${a.name} does not know the event ${type}`);
    state = evolve(state, data);
  }
  return state;
}
