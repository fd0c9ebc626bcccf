/** Keys in a folder, each a file that only its owner may read. One process at a time has the folder. */
import { unavailable } from '@kizuna/event-sourcing';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSmall, writeSmall } from '../small-file';
import type { KeyStore } from './key-store';

export class FileKeyStore implements KeyStore {
  /** The folder is made when the first key is. */
  constructor(private readonly folder: string) {}

  async load<T extends object>(name: string): Promise<T | undefined> {
    return readSmall<T>(this.placeOf(name));
  }

  // Nothing is awaited between reading and writing: no other caller comes in between.

  async create<T extends object>(name: string, value: T): Promise<T> {
    const there = readSmall<T>(this.placeOf(name));
    if (there) return there;
    this.write(name, value);
    return value;
  }

  async replace<T extends object>(name: string, loaded: T, value: T): Promise<boolean> {
    if (JSON.stringify(readSmall(this.placeOf(name))) !== JSON.stringify(loaded)) return false;
    this.write(name, value);
    return true;
  }

  placeOf(name: string): string {
    return join(this.folder, `${name}.json`);
  }

  private write(name: string, value: object): void {
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    } catch (error) {
      throw unavailable(this.folder, error);
    }
    writeSmall(this.placeOf(name), value);
  }
}
