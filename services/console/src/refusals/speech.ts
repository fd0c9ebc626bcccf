/** How a language says why the server says no. */
export interface Speech {
  /** A sentence of the server; undefined if it is not known. */
  readonly reason: (sentence: string) => string | undefined;
  readonly field: (path: string) => string;
  /** A field and what is wrong with it. */
  readonly wrong: (field: string, message: string) => string;
}
