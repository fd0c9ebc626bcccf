/** A policy on an event of any context, and its spec. */
import { formatFiles, type Tree } from '@nx/devkit';
import { edit, withImport, withPart } from './edit';
import { moduleOf, mustBeFree, mustHaveContext, sourceIn, writeFiles } from './house';
import { capital, eventNamed, policyNamed } from './names';
import { NotPossible } from './refusal';

export interface PolicyOptions {
  /** `sales.remind-of-invoice` */
  readonly name: string;
  /** The event that it reacts to: `sales.invoice.Opened`. */
  readonly on: string;
}

/** Answers what is left to do. @throws WrongName, NotPossible */
export async function addPolicy(tree: Tree, options: PolicyOptions): Promise<string[]> {
  const policy = policyNamed(options.name);
  const { context, file, value, words } = policy;
  const { aggregate, event } = eventNamed(options.on);
  mustHaveContext(tree, context);
  mustBeFree(tree, 'policy', policy);
  const on = sourceIn(tree, aggregate);
  if (!on.events.includes(event)) {
    throw new NotPossible(`${on.full} has no event ${event}; it has ${on.events.join(', ')}`);
  }
  writeFiles(tree, 'policy', { ...policy, on, event, folder: on.file, Words: capital(words) });
  edit(tree, moduleOf(context), (text) =>
    withPart(withImport(text, `./${on.file}/${file}.policy`, value), 'policies', value),
  );
  await formatFiles(tree);
  return [`Say in services/${context}/src/${on.file}/${file}.policy.ts what follows, and in its spec what you expect.`];
}
