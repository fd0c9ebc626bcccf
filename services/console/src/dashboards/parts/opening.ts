/** What a click into a chart opens: the entry under the pointer. */
export const opening =
  <E>(entries: readonly E[], open: (entry: E) => void) =>
  ({ activeTooltipIndex: index }: { readonly activeTooltipIndex?: unknown }): void => {
    const entry = index === undefined || index === null ? undefined : entries[Number(index)];
    if (entry !== undefined) open(entry);
  };
