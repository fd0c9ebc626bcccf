/** Builds the page, into a folder beside dist/ that then takes its place: a server that serves it meanwhile misses nothing. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const at = (name) => join(import.meta.dirname, name);

await build({
  configFile: at('vite.config.ts'),
  logLevel: 'warn',
  build: { outDir: at('dist.new'), emptyOutDir: true },
});
rmSync(at('dist.old'), { recursive: true, force: true });
if (existsSync(at('dist'))) renameSync(at('dist'), at('dist.old'));
renameSync(at('dist.new'), at('dist'));
rmSync(at('dist.old'), { recursive: true, force: true });
