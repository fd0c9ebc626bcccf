/** The first half of an import: reads the files and plans the commands. Nothing but the scratch changes. */
import { Invalid, validatorOf, type CommandDefinition } from '@kizuna/event-sourcing';
import { NoCsv, type CsvRecord } from './csv';
import type { MappedCommand } from './kind';
import type { MappedFile, Mapping } from './mapping';
import { Rejected } from './reading';
import { Row } from './row';
import { Scratch, type CheckedCommand, type KeyField } from './scratch';
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
  let places: ReadonlyMap<string, number> | undefined;
  try {
    for await (const records of recordsOf(source, read)) {
      for (const record of records) {
        if (places) planRow(file, number, record, places, scratch, definitions);
        else places = columnsOf(file, record);
      }
    }
  } catch (error) {
    if (error instanceof NoCsv) throw new WrongFiles([`${source.path}: ${error.message}`]);
    throw error;
  }
}

function planRow(
  file: MappedFile,
  number: number,
  { line, raw, fields, broken }: CsvRecord,
  places: ReadonlyMap<string, number>,
  scratch: Scratch,
  definitions: Preparing['definitions'],
): void {
  const place = { file: number, line };
  try {
    if (!fields) throw new Rejected('', broken!);
    const row = new Row(line, fields, places);
    const commands = file.commands(row).map((command) => checked(command, definitions));
    scratch.add(place, raw, keyOf(file, row), row, commands);
  } catch (error) {
    if (!(error instanceof Rejected))
      throw new Error(`${file.name}, row ${line}: the mapping failed`, { cause: error });
    scratch.reject(place, raw, error.column, error.message);
  }
}

function keyOf({ key }: MappedFile, row: Row): KeyField | undefined {
  const value = key === undefined ? '' : row.raw(key);
  return value === '' ? undefined : { column: key!, value };
}

/** @throws Rejected if the command's body breaks its contract */
function checked(command: MappedCommand, definitions: Preparing['definitions']): CheckedCommand {
  const definition = definitions.get(command.command);
  if (!definition) throw new Error(`there is no command ${command.command}`);
  try {
    validatorOf(definition.class)(command.body);
    return { ...command, begins: definition.begins };
  } catch (error) {
    throw error instanceof Invalid ? new Rejected('', `${command.command}: ${error.message}`) : error;
  }
}
