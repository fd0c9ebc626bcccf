import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

test('the page is built against the types of the API as it is', () => {
  const args = [
    '--conditions=@kizuna/source',
    '-r',
    './scripts/bin/register.cjs',
    'scripts/src/console/api.ts',
    '--check',
  ];
  // A process of its own: the generator is an ES module.
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'pipe' });
}, 60_000);
