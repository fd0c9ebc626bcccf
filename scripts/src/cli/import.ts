/** `kizuna import MAPPING PATH`: data of another system, through the same commands that people use. */
import { importFolder, type ImportSummary, type Mapping, MAPPINGS, targetOf, type Told } from '@kizuna/imports';
import { Argument, Command, InvalidArgumentError } from 'commander';
import { join, resolve } from 'node:path';
import { day } from './day';
import { caughtUp, headOf } from './head';
import type { Outcome, Session } from './session';
import { count, plural } from './text';

/** How long to wait at the end until the views show what was imported, in milliseconds. */
const PATIENCE_MS = 60_000;

const known = MAPPINGS.map(({ name, about }) => `  ${name}  ${about}`).join('\n');

export const importCommand = (session: Session): Command =>
  new Command('import')
    .description('import a folder of files as a mapping declares them; again, it adds nothing')
    .addArgument(new Argument('<mapping>', 'what the files are').argParser(mappingNamed))
    .argument('<path>', 'folder with the files')
    .option('--until <day>', 'import only what happened until the end of that day (YYYY-MM-DD)', day)
    .option('--dry-run', 'check the files and every command, and change nothing')
    .option('--json', 'end with one JSON object')
    .addHelpText(
      'after',
      `
Mappings:
${known}

A file may be compressed: FILE.csv.gz in place of FILE.csv.
History is replayed in the order of its dates, on its own clock: a silence or a deadline within it takes effect when the
history has come to its date. After a crash, run the import again: it goes on. After --until, the system is as one that
lives on that day: a later import goes on, kizuna history release gives up the rest.
What there is to say about single rows (errors, corrections, notes) is written to KIZUNA_HOME/imports/MAPPING.
Ends with 1 if a row was rejected, or if the files are not those of the mapping.`,
    )
    .action(
      async (
        mapping: Mapping,
        path: string,
        { until, dryRun = false, json = false }: { until?: string; dryRun?: boolean; json?: boolean },
      ) => {
        const reports = join((await session.configuration()).home, 'imports', mapping.name);
        const client = dryRun ? undefined : await session.client();
        const summary = await importFolder(mapping, resolve(path), {
          definitions: await definitions(),
          reports,
          until,
          progress: (phase, done, of) => session.progress.report(phase, done, of),
          ...(client ? { target: targetOf(client, () => headOf(client)) } : {}),
        });
        session.finish({ ...(await told(summary, session)), failed: summary.rejectedRows > 0 }, json);
      },
    );

function mappingNamed(name: string): Mapping {
  const mapping = MAPPINGS.find((one) => one.name === name);
  if (mapping) return mapping;
  throw new InvalidArgumentError(`The known mappings are: ${MAPPINGS.map((one) => one.name).join(', ')}.`);
}

async function definitions() {
  const { contexts } = await import('@kizuna/all-in-one');
  const all = contexts.flatMap(({ aggregates }) => aggregates).flatMap(({ decisions }) => decisions);
  return new Map(all.map((definition) => [definition.name, definition]));
}

async function told(summary: ImportSummary, session: Session): Promise<Outcome> {
  const shown =
    summary.dryRun ||
    (await caughtUp(await session.client(), PATIENCE_MS, {
      signal: session.signal,
      progress: (done, of) => session.progress.report('updating views', done, of),
    }));
  const { dryRun, rows, rejectedRows, commands, added, repeated, refused, seconds, reports } = summary;
  const each = ({ file, column, from, text, rows: some }: Told) =>
    `  ${[file, column].filter(Boolean).join(', ')}: ${from === undefined ? '' : `"${from}" → `}${text} (${plural(some, 'row')})`;
  const part = (title: string, some: readonly Told[]) =>
    some.length === 0 ? [] : [title, ...some.slice(0, MOST).map(each), ...more(some)];
  return {
    json: summary,
    lines: [
      `${dryRun ? 'Checked' : 'Imported'} ${summary.mapping}: ${plural(rows, 'row')} in ${count(seconds)} s`,
      ...(summary.until === undefined ? [] : [`Only what happened until the end of ${summary.until}`]),
      dryRun
        ? `${plural(commands, 'command')} would be carried out; nothing was changed`
        : `${plural(added, 'command')} added something, ${count(repeated)} were there already, ${count(refused)} refused`,
      ...summary.files.flatMap(({ name, encoding }) => (encoding === 'utf-8' ? [] : [`Read as ${encoding}: ${name}`])),
      ...summary.notKept.map(({ file, columns }) => `Not kept of ${file}: ${columns.join(', ')}`),
      ...part('Corrected:', summary.corrections),
      ...part('Worth knowing:', summary.notes),
      ...part(`Rejected (${plural(rejectedRows, 'row')}):`, summary.rejections),
      ...(reports.length > 0 ? ['Row by row in:', ...reports.map((path) => `  ${path}`)] : []),
      ...(shown ? [] : ['The views are still catching up: see `kizuna views lag`.']),
    ],
  };
}

/** Of what is told in the end; all of it is in the reports. */
const MOST = 20;
const more = (some: readonly Told[]) => (some.length > MOST ? [`  and ${count(some.length - MOST)} more`] : []);
