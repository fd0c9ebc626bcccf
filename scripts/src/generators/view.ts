/** A view of what happens to an aggregate of any context, and its spec. */
import { formatFiles, type Tree } from '@nx/devkit';
import { edit, withImport, withPart } from './edit';
import { moduleOf, mustBeFree, mustHaveContext, sourceIn, writeFiles } from './house';
import { aggregateNamed, capital, rowOf, viewNamed } from './names';

export interface ViewOptions {
  /** `sales.openInvoices` */
  readonly name: string;
  /** The aggregate whose events it folds: `sales.invoice`. */
  readonly on: string;
}

/** Answers what is left to do. @throws WrongName, NotPossible */
export async function addView(tree: Tree, options: ViewOptions): Promise<string[]> {
  const view = viewNamed(options.name);
  const { context, file, value, words } = view;
  const aggregate = aggregateNamed(options.on);
  mustHaveContext(tree, context);
  mustBeFree(tree, 'view', view);
  const on = sourceIn(tree, aggregate);
  writeFiles(tree, 'view', { ...view, on, folder: on.file, row: rowOf(view), Words: capital(words) });
  edit(tree, moduleOf(context), (text) =>
    withPart(withImport(text, `./${on.file}/${file}.view`, value), 'views', value),
  );
  await formatFiles(tree);
  return [`Say under \`roles\` in ${moduleOf(context)} who may read it: until then only the owner may.`];
}
