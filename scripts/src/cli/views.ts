/** `kizuna views`: what the read models are, how far they have come, and whether they are right. */
import { type Client, Problem, type ProblemDetails } from '@kizuna/imports';
import { Command } from 'commander';
import type { Session } from './session';
import { plural, table } from './text';

interface ViewStatus {
  readonly name: string;
  readonly version?: number;
  readonly position: number;
  readonly lag: number;
}

interface Comparison {
  readonly view: string;
  readonly rows: number;
  readonly equal: boolean;
  readonly differing: readonly { readonly tenant: string; readonly key: string }[];
}

type Line =
  | { readonly done: number; readonly of: number }
  | { readonly result: Comparison }
  | { readonly problem: ProblemDetails };

interface Json {
  readonly json?: boolean;
}

export function viewsCommand(session: Session): Command {
  const command = (name: string, description: string) =>
    new Command(name).description(description).option('--json', 'end with one JSON object');
  return new Command('views')
    .description('read models: list them, see how far they are, rebuild and verify them')
    .addCommand(command('list', 'list the views').action(({ json = false }: Json) => list(session, json)))
    .addCommand(
      command('lag', 'how far each view is behind the log').action(({ json = false }: Json) => lag(session, json)),
    )
    .addCommand(
      command('rebuild', 'build a view anew beside the live one, compare, and switch')
        .argument('[view]', 'name of the view; default all')
        .action((view: string | undefined, { json = false }: Json, at: Command) =>
          compare('rebuild', session, view, json, at),
        ),
    )
    .addCommand(
      command('verify', 'fold the history again and compare with the live rows; ends with 1 if they differ')
        .argument('[view]', 'name of the view; default all')
        .action((view: string | undefined, { json = false }: Json, at: Command) =>
          compare('verify', session, view, json, at),
        ),
    );
}

const statusOf = async (client: Client): Promise<ViewStatus[]> =>
  (await client.get<{ views: ViewStatus[] }>('/ops/views')).views;

async function list(session: Session, json: boolean): Promise<void> {
  const views = (await statusOf(await session.client())).map(({ name, version }) => ({ name, version }));
  const rows = views.map(({ name, version }) => [name, version ?? 'not built yet']);
  session.finish({ json: { views }, lines: table(['view', 'version'], rows) }, json);
}

async function lag(session: Session, json: boolean): Promise<void> {
  const views = await statusOf(await session.client());
  const rows = views.map(({ name, position, lag: behind }) => [name, position, behind]);
  session.finish({ json: { views }, lines: table(['view', 'position', 'lag'], rows) }, json);
}

async function compare(
  what: 'rebuild' | 'verify',
  session: Session,
  view: string | undefined,
  json: boolean,
  at: Command,
): Promise<void> {
  const client = await session.client();
  const names = (await statusOf(client)).map(({ name }) => name);
  if (view !== undefined && !names.includes(view)) {
    at.error(`error: there is no view '${view}'. The views are: ${names.join(', ')}.`, { exitCode: 2 });
  }
  const results: Comparison[] = [];
  for (const name of view === undefined ? names : [view]) results.push(await compareOne(what, session, client, name));
  const done = what === 'rebuild' ? 'rebuilt' : 'verified';
  const lines = results.map(({ view: name, rows, equal, differing }) =>
    equal
      ? `${name}: ${done}, ${plural(rows, 'row')} equal`
      : `${name}: ${done}, and rows differ: ${keysOf(differing)}`,
  );
  session.finish({ json: { views: results }, lines, failed: results.some(({ equal }) => !equal) }, json);
}

async function compareOne(what: string, session: Session, client: Client, view: string): Promise<Comparison> {
  for await (const line of client.lines<Line>('POST', `/ops/views/${view}/${what}`)) {
    if ('problem' in line) throw new Problem(line.problem);
    if ('result' in line) return line.result;
    session.progress.report(`${what} ${view}`, line.done, line.of);
  }
  session.signal.throwIfAborted();
  throw new Error(`${view}: the answer ended before there was a result`);
}

const keysOf = (rows: Comparison['differing']): string =>
  rows.map(({ tenant, key }) => `${tenant}/${key}`).join(', ') || 'not one by one';
