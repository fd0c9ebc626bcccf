/** The port to the places that consumers have reached. What was not saved is delivered again. */

export interface Cursors {
  /** The position that was saved last; undefined if none was. @throws StoreUnavailable */
  load(consumer: string): Promise<number | undefined>;
  /** Once this resolves it survives the end of the process. @throws StoreUnavailable */
  save(consumer: string, position: number): Promise<void>;
}
