/** The generators as Nx calls them: `nx g @kizuna/scripts:aggregate sales.invoice`; see generators.json. */
import { type GeneratorCallback, logger, type Tree } from '@nx/devkit';
import { addAggregate } from './aggregate';
import { addContext } from './context';
import { addPolicy } from './policy';
import { addView } from './view';

const telling =
  <O>(add: (tree: Tree, options: O) => Promise<string[]>) =>
  async (tree: Tree, options: O): Promise<GeneratorCallback> => {
    const left = await add(tree, options);
    return () => left.forEach((line) => logger.info(line));
  };

export const context = telling(addContext);
export const aggregate = telling(addAggregate);
export const view = telling(addView);
export const policy = telling(addPolicy);
