/** An aggregate in all its shapes: contract, rules, a view of all of them, their specs, and its lines in the tables. */
import { formatFiles, type Tree } from '@nx/devkit';
import { edit, withExport, withImport, withPart } from './edit';
import { contractsOf, lawsOf, moduleOf, mustBeFree, mustBeNewContract, mustHaveContext, writeFiles } from './house';
import { aggregateNamed, articleOf, capital, listOf, mustBeUsable } from './names';

export interface AggregateOptions {
  /** `sales.invoice` */
  readonly name: string;
}

const LAWS = "import { obeysTheLaws } from '@kizuna/event-sourcing/testing';\n\n";

/** Answers what is left to do. @throws WrongName, NotPossible */
export async function addAggregate(tree: Tree, options: AggregateOptions): Promise<string[]> {
  const aggregate = aggregateNamed(options.name);
  const list = listOf(aggregate);
  const { context, value, file, words } = aggregate;
  mustHaveContext(tree, context);
  mustBeUsable(aggregate);
  mustBeFree(tree, 'aggregate', aggregate);
  mustBeFree(tree, 'view', list);
  mustBeNewContract(tree, aggregate);
  const article = articleOf(words);
  writeFiles(tree, 'aggregate', {
    ...aggregate,
    article,
    Article: capital(article),
    viewValue: list.value,
    viewFull: list.full,
    viewFile: list.file,
    viewWords: list.words,
  });
  edit(tree, `${contractsOf(context)}/index.ts`, (text) => withExport(text, `./${file}`));
  edit(tree, moduleOf(context), (text) => withPart(withImport(text, `./${file}/${file}`, value), 'aggregates', value));
  edit(tree, moduleOf(context), (text) =>
    withPart(withImport(text, `./${file}/${list.file}.view`, list.value), 'views', list.value),
  );
  if (!tree.exists(lawsOf(context))) tree.write(lawsOf(context), LAWS);
  edit(tree, lawsOf(context), (text) => `${withImport(text, `./${file}/${file}`, value)}obeysTheLaws(${value});\n`);
  await formatFiles(tree);
  return [
    'UPDATE_GOLDEN=1 npm test -- golden   # writes the golden files of its events, once they are as you want them',
    `Say under \`roles\` in ${moduleOf(context)} who may use it: until then only the owner may.`,
  ];
}
