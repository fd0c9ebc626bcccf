/**
 * A view is a value: one row for each key, and how each event changes it. It is a pure fold, so the same declaration
 * serves live projection, rebuild, comparison and "as of" reads. All functions in it are pure.
 */
import { eventTypeOf, type Class, type EventClasses } from '@kizuna/contracts/shared';
import type { InstanceOf, RecordedEvent } from '@kizuna/event-sourcing';
import { checkText, kindOf } from './query/fields';

/** The row after an event; `undefined` drops it. `row` must not be changed: answer a new one. */
export type Step = (row: object, data: object, event: RecordedEvent, key: string) => object | undefined;

/** A line for each event that matters to the view. */
export type Steps<R, E extends EventClasses> = {
  readonly [K in keyof E]?: (
    row: R,
    data: InstanceOf<E[K]>,
    event: RecordedEvent<InstanceOf<E[K]> & object>,
    key: string,
  ) => R | undefined;
};

/** The keys of the rows that an event touches; `undefined` or none: it is not for this view. */
export type KeyOf = (event: RecordedEvent) => string | readonly string[] | undefined;

/** A view as engines, projectors and readers use it. */
export interface View<R extends object = object> {
  /** `{context}.{view}`; also its route and the permission to read it. */
  readonly name: string;
  /** Raised with each change of what a row holds or means: another version is built anew from the log. */
  readonly version: number;
  /** Class of the rows; its decorators say which fields a query may name. */
  readonly row: Class<R>;
  /** Full names of the events that it takes in. */
  readonly types: readonly string[];
  readonly evolve: ReadonlyMap<string, Step>;
  readonly keysOf: (event: RecordedEvent) => readonly string[];
  /** The row before its first event. */
  readonly initial: (key: string) => R;
  /** Fields that the engine keeps an index on. */
  readonly indexes: readonly string[];
  /** Fields that it keeps an index on for the rows that have them. */
  readonly lookups: readonly string[];
  /** Fields by whose words rows are found. */
  readonly searchable: readonly string[];
  /** Whether a row is made of the events of one customer alone, the one that its key names. */
  readonly bySubject: boolean;
  /** Whether a row is made of the events of one aggregate instance alone, the one that its key names. */
  readonly byAggregate: boolean;
}

const NAME = /^[a-z][a-zA-Z0-9]*\.[a-z][a-zA-Z0-9-]*$/;

/**
 * Begins the declaration of a view:
 * `view(name, Row, { version }).key(event => …).initially(key => …).on(Events, {…}).indexed(…)`.
 * Rows are plain JSON data.
 * @param name `{context}.{view}`, e.g. `sales.pipeline`
 */
export function view<R extends object>(name: string, row: Class<R>, { version }: { version: number }): DeclaredView<R> {
  if (!NAME.test(name)) throw new Error(`"${name}" is no view name: write context.view, e.g. sales.pipeline`);
  if (!Number.isSafeInteger(version) || version < 1) throw new Error(`the version of ${name} must be 1 or more`);
  return new DeclaredView<R>({
    name,
    version,
    row,
    types: [],
    evolve: new Map(),
    keysOf: (event) => [event.aggregateId],
    initial: () => ({}) as R,
    indexes: [],
    lookups: [],
    searchable: [],
    bySubject: false,
    byAggregate: true,
  });
}

/** A view under declaration; each step returns a new value and each value is usable. */
export class DeclaredView<R extends object> implements View<R> {
  readonly name!: string;
  readonly version!: number;
  readonly row!: Class<R>;
  readonly types!: readonly string[];
  readonly evolve!: ReadonlyMap<string, Step>;
  readonly keysOf!: View['keysOf'];
  readonly initial!: (key: string) => R;
  readonly indexes!: readonly string[];
  readonly lookups!: readonly string[];
  readonly searchable!: readonly string[];
  readonly bySubject!: boolean;
  readonly byAggregate!: boolean;

  constructor(parts: View<R>) {
    Object.assign(this, parts);
  }

  /** Which rows an event touches. Without this: the one with the id of the event's aggregate. */
  key(keyOf: KeyOf): DeclaredView<R> {
    return this.with({ keysOf: (event) => listed(keyOf(event)), byAggregate: false });
  }

  /** The row before its first event. Without this: an empty object. */
  initially(initial: (key: string) => R): DeclaredView<R> {
    return this.with({ initial });
  }

  /** What the events of an aggregate do to a row; events without a line are left out. */
  on<E extends EventClasses>(events: E, steps: Steps<R, E>): DeclaredView<R> {
    const evolve = new Map(this.evolve);
    for (const [key, step] of Object.entries(steps)) {
      const { type } = eventTypeOf(events[key]!);
      if (evolve.has(type)) throw new Error(`${this.name} lists ${type} twice`);
      evolve.set(type, step as Step);
    }
    return this.with({ evolve, types: [...evolve.keys()] });
  }

  /** Fields that filters and sorts use, also inner ones (`orders.value`). @throws InvalidQuery for one that cannot be compared */
  indexed(...fields: readonly (FieldOf<R> | `${FieldOf<R>}.${string}`)[]): DeclaredView<R> {
    for (const field of fields) kindOf(this.row, field);
    return this.with({ indexes: [...new Set([...this.indexes, ...fields])] });
  }

  /**
   * Fields that rows are found by and not sorted by, such as an id that only some have. Cheaper than `indexed`: a row
   * without the field costs nothing. @throws InvalidQuery for a field that cannot be compared
   */
  lookedUpBy(...fields: readonly (keyof R & string)[]): DeclaredView<R> {
    for (const field of fields) kindOf(this.row, field);
    return this.with({ lookups: [...new Set([...this.lookups, ...fields])] });
  }

  /**
   * Fields of text by whose words people look for rows, the most telling first: `name`, `place.city`, also each of a
   * list (`identifiers.value`). A row is found by its first 1,000 words. @throws InvalidQuery for a field without text
   */
  searched(...fields: readonly (FieldOf<R> | `${FieldOf<R>}.${string}`)[]): DeclaredView<R> {
    for (const field of fields) checkText(this.row, field);
    return this.with({ searchable: [...new Set([...this.searchable, ...fields])] });
  }

  /** Promises that a row's key is the subject of all its events: one row "as of" a date then reads only these. */
  asOfBySubject(): DeclaredView<R> {
    return this.with({ bySubject: true });
  }

  private with(parts: Partial<View<R>>): DeclaredView<R> {
    return new DeclaredView<R>({ ...this, ...parts });
  }
}

type FieldOf<R> = keyof R & string;

const NONE: readonly string[] = [];

function listed(keys: string | readonly string[] | undefined): readonly string[] {
  if (keys === undefined) return NONE;
  return typeof keys === 'string' ? [keys] : keys;
}
