/** What `npm start` runs: the whole CRM in one process, and its page; and with `--demo`, beside it, the filling of it. */
import { contexts } from '@kizuna/all-in-one';
import { run, type Application } from '@kizuna/platform';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage, PAGE } from './console/page';

const KIZUNA = join(__dirname, '../bin/kizuna.cjs');

/** What was asked for; who asks for something else is told so. */
function wishes(): { demo?: boolean } {
  try {
    return parseArgs({ options: { demo: { type: 'boolean' } } }).values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\nKnown is: npm start -- --demo\n`);
    process.exit(2);
  }
}

/** A process of its own, so that the server answers as ever; it says itself how it fares. Ends with the server. */
function fill(): () => void {
  const child = spawn(process.execPath, [KIZUNA, 'demo'], { stdio: ['ignore', 'inherit', 'inherit'] });
  return () => void child.kill();
}

const { demo = false } = wishes();
/** Whoever names a folder has built the page already. */
const ownPage = process.env.KIZUNA_PAGE === undefined;
if (ownPage) process.env.KIZUNA_PAGE = PAGE;

void run(contexts, async ({ engines }: Application, say) => {
  const ends: (() => void)[] = [];
  if (ownPage) ends.push(buildPage(say));
  if (demo) {
    say('A demo company moves in; it says so when it is there.');
    ends.push(fill());
  } else if ((await engines.store.head()) === 0) say('Empty? npx kizuna demo fills it with a plausible company.');
  return () => ends.forEach((end) => end());
});
