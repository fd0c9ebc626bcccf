/** A bounded context: a service with an empty table of contents, its room in the contracts, its place in all-in-one. */
import { formatFiles, readJson, type Tree, updateJson } from '@nx/devkit';
import { edit, withImport, withMember } from './edit';
import { pinned, writeFiles } from './house';
import { capital, contextNamed, mustBeWord } from './names';
import { NotPossible } from './refusal';

export interface ContextOptions {
  readonly name: string;
}

/** First segments of the routes, permissions and packages that are the house's own. */
const OCCUPIED = new Set(
  'access commands contracts docs events health libs messaging metrics ops platform scripts shared tokens'.split(' '),
);

const HOST = 'services/all-in-one';

/** Answers what is left to do. @throws WrongName, NotPossible */
export async function addContext(tree: Tree, options: ContextOptions): Promise<string[]> {
  const context = contextNamed(options.name);
  mustBeWord(context);
  if (OCCUPIED.has(context)) throw new NotPossible(`${context} is a word of the house itself; take another name`);
  if (tree.exists(`services/${context}`)) throw new NotPossible(`there is a context ${context} already`);
  const { version } = readJson<{ version: string }>(tree, 'package.json');
  writeFiles(tree, 'context', { context, title: capital(context), version, pinned: pinned.bind(undefined, tree) });
  edit(tree, `${HOST}/src/index.ts`, (text) =>
    withMember(withImport(text, `@kizuna/${context}/module`, context), 'contexts', context),
  );
  updateJson<{ dependencies: object }>(tree, `${HOST}/package.json`, ({ dependencies, ...manifest }) => ({
    ...manifest,
    dependencies: { ...dependencies, [`@kizuna/${context}`]: '*' },
  }));
  updateJson<{ references: object[] }>(tree, `${HOST}/tsconfig.json`, ({ references, ...settings }) => ({
    ...settings,
    references: [...references, { path: `../../services/${context}` }],
  }));
  edit(tree, 'scripts/src/golden.spec.ts', (text) => withImport(text, `@kizuna/contracts/${context}`));
  await formatFiles(tree);
  return [
    `npm install   # links @kizuna/${context} and notes it in the lock file; nothing that loads it starts before`,
    `npx kizuna new aggregate ${context}.…`,
  ];
}
