/**
 * The port to the secrets of an installation: few and small, each a JSON object under a name. Every instance reads and
 * writes them. What each engine must keep: see key-store.contract.ts. Every method rejects with StoreUnavailable.
 */
export interface KeyStore {
  /** Undefined if there is none. */
  load<T extends object>(name: string): Promise<T | undefined>;
  /** Stores it unless there is one. Answers the one that is there then, for all who create it at once the same. */
  create<T extends object>(name: string, value: T): Promise<T>;
  /**
   * Stores another one in place of what was loaded.
   * @returns false if it is not the same any more: somebody else was quicker, and nothing was written
   */
  replace<T extends object>(name: string, loaded: T, value: T): Promise<boolean>;
  /** Where it is kept, in words for the one who runs the process. */
  placeOf(name: string): string;
}
