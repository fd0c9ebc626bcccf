/** Whether two lists say the same: the same fields in the same places, in whatever order a caller writes the fields. */
export const same = (some: readonly object[], others: readonly object[]): boolean =>
  some.length === others.length && some.every((one, place) => sameFields(one, others[place]!));

function sameFields(one: object, other: object): boolean {
  const fields = Object.entries(one);
  const values = new Map(Object.entries(other));
  return fields.length === values.size && fields.every(([field, value]) => values.get(field) === value);
}
