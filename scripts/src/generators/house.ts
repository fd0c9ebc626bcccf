/** What stands in the house already, and where things belong. */
import { generateFiles, OverwriteStrategy, readJson, type Tree, visitNotIgnoredFiles } from '@nx/devkit';
import { join } from 'node:path';
import { boundIn, eventsIn } from './edit';
import { articleOf, type Named } from './names';
import { NotPossible } from './refusal';

export const moduleOf = (context: string): string => `services/${context}/src/${context}.module.ts`;
export const lawsOf = (context: string): string => `services/${context}/src/laws.spec.ts`;
export const contractsOf = (context: string): string => `contracts/src/${context}`;

/** An aggregate of which events are known, and their short names. */
export interface Source extends Named {
  readonly article: string;
  readonly events: readonly string[];
}

/** What is declared under a name, as it is written in a file. */
const DECLARATIONS = {
  aggregate: ['events', 'aggregate'],
  view: ['view'],
  policy: ['policy', 'process'],
} as const;

/** @throws NotPossible if there is no such context */
export function mustHaveContext(tree: Tree, context: string): void {
  if (tree.exists(moduleOf(context))) return;
  const known = tree.children('services').filter((each) => tree.exists(moduleOf(each)));
  throw new NotPossible(`there is no context ${context}; there are ${known.join(', ')}`);
}

/** @throws NotPossible if something of that kind has the name already */
export function mustBeFree(tree: Tree, kind: keyof typeof DECLARATIONS, { context, full }: Named): void {
  const declaration = new RegExp(`\\b(?:${DECLARATIONS[kind].join('|')})\\(\\s*'${full.replace('.', '\\.')}'`);
  const where = [contractsOf(context), `services/${context}/src`];
  const taken = where.flatMap((folder) => filesIn(tree, folder)).find((path) => declaration.test(textOf(tree, path)));
  if (taken) throw new NotPossible(`${full} is declared in ${taken} already`);
}

/** @throws NotPossible if the contracts of the context export something of that name */
export function mustBeNewContract(tree: Tree, { context, full, type }: Named): void {
  const taken = filesIn(tree, contractsOf(context)).find((path) => boundIn(textOf(tree, path), type));
  if (taken) throw new NotPossible(`${full}: ${taken} declares a ${type} already`);
}

/** The aggregate whose events are listened to. @throws NotPossible if no contract declares it */
export function sourceIn(tree: Tree, aggregate: Named): Source {
  const { context, full, words } = aggregate;
  for (const path of filesIn(tree, contractsOf(context))) {
    const declared = eventsIn(textOf(tree, path), full);
    if (declared && declared.events.length > 0) return { ...aggregate, ...declared, article: articleOf(words) };
  }
  throw new NotPossible(`no contract declares events of ${full}`);
}

/** Writes the files of a template folder. @throws NotPossible if one of them is there */
export function writeFiles(tree: Tree, template: string, names: object): void {
  try {
    const overwriteStrategy = OverwriteStrategy.ThrowIfExisting;
    generateFiles(tree, join(__dirname, 'files', template), '.', { ...names }, { overwriteStrategy });
  } catch (error) {
    const [, path] = /already exists.*\((.+)\)$/.exec((error as Error).message) ?? [];
    throw path ? new NotPossible(`${path} is there already`) : error;
  }
}

/** The version of a package that the house uses. */
export function pinned(tree: Tree, name: string): string {
  const manifests = ['contracts', ...tree.children('libs').map((lib) => `libs/${lib}`)].map(
    (each) => `${each}/package.json`,
  );
  const versions = manifests
    .filter((path) => tree.exists(path))
    .map((path) => readJson<{ dependencies?: Record<string, string> }>(tree, path).dependencies?.[name]);
  return versions.find((version) => version !== undefined) ?? '*';
}

function filesIn(tree: Tree, folder: string): string[] {
  const files: string[] = [];
  visitNotIgnoredFiles(tree, folder, (path) => files.push(path));
  return files.filter((path) => path.endsWith('.ts'));
}

const textOf = (tree: Tree, path: string): string => tree.read(path, 'utf8') ?? '';
