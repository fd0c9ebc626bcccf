/** Loads TypeScript as it is, compiled in memory: nothing to build on the way from source to a running process. */
const { join } = require('node:path');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) require('./node.cjs').checkNode();
process.env.SWC_NODE_PROJECT ??= join(__dirname, '../../tsconfig.base.json');
require('@swc-node/register');
