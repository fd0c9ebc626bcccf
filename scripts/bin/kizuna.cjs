#!/usr/bin/env node
/** Becomes the command line, with the flags that Node takes only at its start and the version that the house runs on. */
const { spawn } = require('node:child_process');
const { join } = require('node:path');
const { pinnedNode } = require('./node.cjs');

const main = join(__dirname, '../src/cli/main.ts');
const node = pinnedNode();
// An import runs for long and leaves much garbage: it is to be collected before it takes the memory of the machine.
const memory = ['--heap-growing-percent=50', '--max-semi-space-size=16'];
const args = [
  ...memory,
  '--conditions=@kizuna/source',
  '-r',
  join(__dirname, 'register.cjs'),
  main,
  ...process.argv.slice(2),
];

if (process.execve) {
  // The same process goes on under the same id: a signal meets the command line itself, and no parent outlives it.
  process.execve(node, [node, ...args], process.env);
} else {
  const child = spawn(node, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code)));
}
