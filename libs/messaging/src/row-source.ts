/** The port to the rows of views, for policies that look at them. Who runs the policies brings its engine. */

export interface RowQuery {
  /** In the query language of views. */
  readonly filter: object;
  /** Rows in a page, 1 to 500. */
  readonly limit: number;
  /** `next` of the page before. */
  readonly cursor?: string;
}

export interface RowPage {
  /** In the order of their keys. */
  readonly rows: readonly { readonly key: string; readonly row: object }[];
  /** Cursor to what follows; absent on the last page. */
  readonly next?: string;
}

export interface RowSource {
  /**
   * A page of a view's rows of one tenant. The view has taken in everything up to the position `atLeast`; it is waited
   * for, but not for long.
   * @throws an error with the mark `Transient` if the view has not come so far yet, `Permanent` if there is no such
   *   view or the filter does not suit it
   */
  rows(view: string, tenant: string, query: RowQuery, atLeast: number): Promise<RowPage>;
  /** Position of the last event in the log. */
  head(): Promise<number>;
}

/** For those who run only policies that look at nothing. */
export const NO_ROWS: RowSource = {
  rows: async (view) => {
    throw Object.assign(new Error(`policies are shown no views here, so not ${view} either`), { permanent: true });
  },
  head: async () => 0,
};
