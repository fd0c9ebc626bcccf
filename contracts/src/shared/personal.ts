import type { Class } from './events';

/**
 * Marks a field as personal data: it never reaches a log, a metric or a trace. Classes that extend inherit the mark;
 * mapped types (`PickType`, …) copy validation but not this mark, so they repeat it.
 */
export function Personal(): PropertyDecorator {
  return (prototype, property) => {
    const cls = prototype.constructor as Class;
    const fields = marked.get(cls) ?? new Set<string>();
    marked.set(cls, fields.add(String(property)));
  };
}

const marked = new Map<Class, Set<string>>();

/** The personal fields of a class and of those it extends. */
export function personalFieldsOf(cls: Class): ReadonlySet<string> {
  const fields = new Set<string>();
  for (let c: unknown = cls; typeof c === 'function' && c !== Function.prototype; c = Object.getPrototypeOf(c)) {
    for (const field of marked.get(c as Class) ?? []) fields.add(field);
  }
  return fields;
}
