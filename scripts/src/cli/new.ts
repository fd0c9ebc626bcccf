/** `kizuna new`: writes the files of a new context, aggregate, view or policy in the shapes of the house. */
import { Command } from 'commander';
import { join } from 'node:path';
import type { FileChange, Tree } from '@nx/devkit';
import type { Outcome, Session } from './session';

const ROOT = join(__dirname, '../../..');

interface Options {
  /** Of views and policies, which require it. */
  readonly on: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Changes the tree, and answers what is left to do. */
type Add = (tree: Tree) => Promise<string[]>;

export function newCommand(session: Session): Command {
  const command = (what: string, example: string, description: string, add: (name: string, on: string) => Add) =>
    new Command(what)
      .description(description)
      .argument('<name>', `e.g. ${example}`)
      .option('--dry-run', 'say which files, and write none')
      .option('--json', 'end with one JSON object')
      .action(async (name: string, { on, dryRun = false, json = false }: Options) =>
        session.finish(await written(add(name, on), dryRun), json),
      );
  return new Command('new')
    .description('write the files of a new context, aggregate, view or policy into this repository')
    .addCommand(
      command(
        'context',
        'billing',
        'a service with its contracts, in all-in-one',
        (name) => (tree) => generators().addContext(tree, { name }),
      ),
    )
    .addCommand(
      command(
        'aggregate',
        'sales.invoice',
        'contract, rules, a view, their specs',
        (name) => (tree) => generators().addAggregate(tree, { name }),
      ),
    )
    .addCommand(
      command(
        'view',
        'sales.openInvoices',
        'a view and its spec',
        (name, on) => (tree) => generators().addView(tree, { name, on }),
      ).requiredOption('--on <aggregate>', 'whose events it folds, e.g. sales.invoice'),
    )
    .addCommand(
      command(
        'policy',
        'sales.remind-of-invoice',
        'a policy and its spec',
        (name, on) => (tree) => generators().addPolicy(tree, { name, on }),
      ).requiredOption('--on <event>', 'what it reacts to, e.g. sales.invoice.Opened'),
    );
}

/** With all of Nx behind them: no other command waits for that. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- import() of a file wants its ending, which differs
const generators = () => require('../generators') as typeof import('../generators');

/** All of it is written, or nothing. */
async function written(add: Add, dryRun: boolean): Promise<Outcome> {
  const { FsTree, flushChanges } = await import('nx/src/generators/tree');
  const tree = new FsTree(ROOT, false);
  const next = await add(tree);
  const changes = tree.listChanges();
  if (!dryRun) flushChanges(ROOT, changes);
  const files = changes.map(({ type, path }) => ({ path, change: CHANGES[type] }));
  return {
    json: { dryRun, files, next },
    lines: [
      ...files.map(({ path, change }) => `${change.padEnd(7)}  ${path}`),
      '',
      'Then:',
      ...next.map((line) => `  ${line}`),
    ],
  };
}

const CHANGES: Record<FileChange['type'], string> = { CREATE: 'new', UPDATE: 'changed', DELETE: 'deleted' };
