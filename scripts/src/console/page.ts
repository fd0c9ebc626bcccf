/** The web page for `npm start`: built beside the server where it is not there yet, or older than what it is made of. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const CONSOLE = join(__dirname, '../../../services/console');
const LOCK = join(__dirname, '../../../package-lock.json');

/** Where it is served from. */
export const PAGE = join(CONSOLE, 'dist');

/** Begins to build it if that is needed; answers how to end that. Until it is there the server says that it is coming. */
export function buildPage(say: (text: string) => void): () => void {
  if (!isStale()) return () => {};
  say('The page is being built beside it: some seconds.');
  const child = spawn(process.execPath, [join(CONSOLE, 'build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
  child.once('exit', (code) => code === 0 || code === null || say(`the page could not be built (exit code ${code})`));
  return () => void child.kill();
}

function isStale(): boolean {
  const built = join(PAGE, 'index.html');
  if (!existsSync(built)) return true;
  const at = statSync(built).mtimeMs;
  const sources = ['src', 'public'].flatMap((folder) =>
    readdirSync(join(CONSOLE, folder), { recursive: true, withFileTypes: true }).map((each) =>
      join(each.parentPath, each.name),
    ),
  );
  return [...sources, LOCK, join(CONSOLE, 'index.html'), join(CONSOLE, 'vite.config.ts')].some(
    (file) => statSync(file).mtimeMs > at,
  );
}
