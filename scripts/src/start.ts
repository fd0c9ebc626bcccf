/** What `npm start` runs: the whole CRM in one process; and with `--demo`, beside it, the filling of it. */
import { contexts } from '@kizuna/all-in-one';
import { run, type Application } from '@kizuna/platform';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

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

void run(contexts, async ({ engines }: Application, say) => {
  if (demo) {
    say('A demo company moves in; it says so when it is there.');
    return fill();
  }
  if ((await engines.store.head()) === 0) say('Empty? npx kizuna demo fills it with a plausible company.');
  return undefined;
});
