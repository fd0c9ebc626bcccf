/** For specs of mappings: imports into a target that says no to nothing, from small files or from the real ones. */
import type { CommandDefinition } from '@kizuna/event-sourcing';
import { contextsIn, type Context } from '@kizuna/platform';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFolder, type ImportSummary } from './import';
import type { Mapping } from './mapping';
import type { AddressedCommand } from './send';

export interface Mapped {
  readonly summary: ImportSummary;
  readonly commands: readonly AddressedCommand[];
  /** How many there are of each. */
  readonly counts: Readonly<Record<string, number>>;
  /** Those of one name. */
  named(command: string): AddressedCommand[];
  /** What there is to note, of every column, and how often. */
  readonly notes: readonly (readonly [column: string, text: string, rows: number])[];
  /** The lines of a report without its header. */
  report(name: string): string[];
}

type Body = Readonly<Record<string, unknown>>;
export const bodyOf = (command: AddressedCommand | undefined): Body => command?.body as Body;

/** A folder with those files, gone when the specs of the file are over. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kizuna-mapping-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Imports small files. */
export const mapped = (mapping: Mapping, files: Readonly<Record<string, string | Buffer>>): Promise<Mapped> =>
  mappedFolder(mapping, folderOf(files));

export async function mappedFolder(mapping: Mapping, folder: string): Promise<Mapped> {
  const commands: AddressedCommand[] = [];
  const send = async (batch: readonly AddressedCommand[]) =>
    batch.map((command) => ({ status: 200 as const, position: commands.push(command) }));
  const target = { head: async () => 0, send };
  const reports = folderOf({});
  const summary = await importFolder(mapping, folder, { definitions: definitions(), reports, target });
  const byName = Map.groupBy(commands, ({ command }) => command);
  return {
    summary,
    commands,
    counts: Object.fromEntries([...byName].map(([name, all]) => [name, all.length])),
    named: (command) => byName.get(command) ?? [],
    notes: summary.notes.map(({ column, text, rows }) => [column, text, rows] as const),
    report: (name) => readFileSync(join(reports, name), 'utf8').trimEnd().split('\r\n').slice(1),
  };
}

/** The contexts that are imported into, found as the server finds them: from their files. This room names none of them. */
export function otherContexts(): Context[] {
  const modules = ['identity', 'sales', 'marketing', 'service'].map((name) => `../../${name}/src/${name}.module.ts`);
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- another room
  return modules.flatMap((file) => contextsIn(require(join(__dirname, file)) as object));
}

/** The commands that there are. */
export function definitions(): ReadonlyMap<string, CommandDefinition> {
  const decisions = otherContexts()
    .flatMap(({ aggregates }) => aggregates)
    .flatMap((one) => one.decisions);
  return new Map(decisions.map((definition) => [definition.name, definition]));
}

/** Specs over a real data set. Where it is absent, that is said loudly, and they are skipped. */
export function givenData(name: string, specs: (folder: string) => void): void {
  const folder = join(process.env.KIZUNA_DATA ?? join(__dirname, '../../../../shared/data'), name);
  const present = existsSync(folder);
  if (!present) console.warn(`SKIPPED: specs over ${name}, because its data is not in ${folder}. Set KIZUNA_DATA.`);
  (present ? describe : describe.skip)(`over the data of ${name}`, () => specs(folder));
}
