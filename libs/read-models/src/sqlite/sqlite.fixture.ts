/** For the specs of the embedded view store: one in a folder of its own, read by one or another reader. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { viewsInFile } from '../sample.fixture';
import type { OpenedViewStore } from '../view-store.contract';
import type { ViewReader } from '../view-store';

export const openWith = (Reader: new (file: string) => ViewReader): (() => Promise<OpenedViewStore>) => {
  return async function open(folder = mkdtempSync(join(tmpdir(), 'kizuna-views-'))): Promise<OpenedViewStore> {
    const { store, reader, close } = viewsInFile(join(folder, 'views.db'), Reader);
    return {
      store,
      reader,
      reopen: async () => {
        await close();
        return open(folder);
      },
      close: async () => {
        await close();
        rmSync(folder, { recursive: true });
      },
    };
  };
};
