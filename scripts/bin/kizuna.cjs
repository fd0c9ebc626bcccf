#!/usr/bin/env node
/** Starts the command line with the settings that Node takes only at its start. */
const { spawn } = require('node:child_process');
const { join } = require('node:path');

const flags = ['--conditions=@kizuna/source', '-r', join(__dirname, 'register.cjs'), join(__dirname, '../src/cli/main.ts')];
const child = spawn(process.execPath, [...flags, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code)));
