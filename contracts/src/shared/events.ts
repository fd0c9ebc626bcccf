/**
 * How contracts name their events. An event's name is a storage format: once written it stays for ever, so an event
 * only grows (optional fields), a changed meaning is a new event, and an old shape is upcast when it is read.
 */

/** A class whose instances are plain data; decorators of class-validator say what is valid. */
export type Class<T = object> = new () => T;

/** The events of one aggregate, by the short name under which its tables list them. */
export type EventClasses = Record<string, Class>;

/** Turns the stored JSON of one version of an event into that of the next. Pure. */
export type Upcaster = (data: Record<string, unknown>) => Record<string, unknown>;

/** What is known of an event class. */
export interface EventType {
  /** Full name, `{context}.{aggregate}.{Event}`: what is stored, published and subscribed to. */
  readonly type: string;
  /** Version of the shape that is written today: one more than the number of upcasters. */
  readonly version: number;
  /** Step `i` turns version `i + 1` into version `i + 2`. */
  readonly upcasters: readonly Upcaster[];
  readonly class: Class;
}

const byClass = new Map<Class, EventType>();
const byType = new Map<string, EventType>();

/**
 * Declares the events of an aggregate.
 * @param aggregate `{context}.{aggregate}`, e.g. `sales.opportunity`
 * @param classes the events by short name; the full name is `{aggregate}.{short name}`
 * @param history for events that changed shape: the steps from each old version to the next
 * @throws Error if a name or a class is declared twice
 */
export function events<E extends EventClasses>(
  aggregate: string,
  classes: E,
  history: { readonly [K in keyof E]?: readonly Upcaster[] } = {},
): E {
  for (const [name, cls] of Object.entries(classes)) {
    const type = `${aggregate}.${name}`;
    if (byType.has(type)) throw new Error(`the event ${type} is declared twice`);
    if (byClass.has(cls)) throw new Error(`the class of ${type} is already the event ${byClass.get(cls)!.type}`);
    const upcasters = history[name] ?? [];
    const known: EventType = { type, version: upcasters.length + 1, upcasters, class: cls };
    byClass.set(cls, known);
    byType.set(type, known);
  }
  return classes;
}

/** The event that a class stands for. @throws Error for a class that no contract declares */
export function eventTypeOf(cls: Class): EventType {
  const known = byClass.get(cls);
  if (!known) throw new Error(`${cls.name} is no event: declare it with events(…)`);
  return known;
}

/** The event of a full name, or undefined if no loaded contract declares it. */
export const findEventType = (type: string): EventType | undefined => byType.get(type);

/** Every declared event, in order of declaration. */
export const allEventTypes = (): EventType[] => [...byType.values()];
