/**
 * A row with these numbers added. Sums are kept to the cent, so that those of many amounts do not drift and do not
 * depend on the order of the events.
 */
export function plus<R extends object>(row: R, added: Readonly<Record<string, number>>): R {
  const sums = { ...row } as Record<string, unknown>;
  for (const [field, number] of Object.entries(added)) {
    sums[field] = Math.round((((sums[field] as number | undefined) ?? 0) + number) * 100) / 100;
  }
  return sums as R;
}

/** Share of the deals won among those that ended, 0 to 1; undefined while none has. */
export const winRate = (won: number, lost: number): number | undefined =>
  won + lost === 0 ? undefined : Math.round((won / (won + lost)) * 10_000) / 10_000;
