/** The small JSON files of an installation: whole or as before, whatever happens in between. */
import { StoreUnavailable, unavailable } from '@kizuna/event-sourcing';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

/** Undefined if there is none. @throws StoreUnavailable if it cannot be read, or is not what was written there */
export function readSmall<T>(file: string): T | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    // What is in it may be a secret, so the reader's own words are not handed on.
    if (error instanceof SyntaxError) throw new StoreUnavailable(`cannot use ${file}: the file is corrupt`);
    throw unavailable(file, error);
  }
}

/** Writes a file that only its owner may read, in place of the one before. @throws StoreUnavailable */
export function writeSmall(file: string, content: object): void {
  const beside = `${file}.new`;
  try {
    const handle = openSync(beside, 'w', 0o600);
    try {
      writeSync(handle, JSON.stringify(content));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, file);
  } catch (error) {
    throw unavailable(file, error);
  }
}
