/** The first half of an import: reads the files and plans the commands. Nothing but the scratch changes. */
import type { CommandDefinition } from '@kizuna/event-sourcing';
import { NoCsv } from './csv';
import type { Mapping } from './mapping';
import { Planner } from './planner';
import { Scratch } from './scratch';
import { columnsOf, look, recordsOf, WrongFiles, type Source } from './source';

export interface Preparing {
  /** The commands that there are, by name. */
  readonly definitions: ReadonlyMap<string, CommandDefinition>;
  /** Bytes read of all. */
  readonly progress?: (done: number, of: number) => void;
}

/**
 * Plans the import of a folder.
 * @returns the scratch, which the caller closes, and the encodings of the files
 * @throws WrongFiles before anything is read if a file or a column is missing or unknown
 */
export async function prepare(mapping: Mapping, folder: string, { definitions, progress = () => {} }: Preparing) {
  const sources = await look(mapping, folder);
  const scratch = new Scratch();
  try {
    const total = sources.reduce((sum, { bytes }) => sum + bytes, 0);
    let done = 0;
    for (const source of sources) {
      await readFile(source, scratch, definitions, (bytes) => progress((done += bytes), total));
    }
    scratch.seal();
    return { scratch, encodings: sources.map(({ encoding }) => encoding) };
  } catch (error) {
    scratch.close();
    throw error;
  }
}

async function readFile(
  source: Source,
  scratch: Scratch,
  definitions: Preparing['definitions'],
  read: (bytes: number) => void,
): Promise<void> {
  const { file, number } = source;
  let planner: Planner | undefined;
  try {
    for await (const records of recordsOf(source, read)) {
      for (const record of records) {
        const isHeader = !planner && file.header !== false && !file.reader;
        planner ??= new Planner(file, number, columnsOf(file, record), scratch, definitions);
        if (!isHeader) planner.take(record);
      }
    }
  } catch (error) {
    if (error instanceof NoCsv) throw new WrongFiles([`${source.path}: ${error.message}`]);
    throw error;
  }
  planner?.end();
}
