/** Lints texts as if they stood at given paths: [{ path, text }] on standard input, the broken rules of each on output. */
import { ESLint } from 'eslint';
import { text } from 'node:stream/consumers';

const eslint = new ESLint({ overrideConfigFile: 'scripts/eslint.config.mjs' });
const planted = JSON.parse(await text(process.stdin));
const broken = [];
for (const { path, text: code } of planted) {
  const [{ messages }] = await eslint.lintText(code, { filePath: path });
  broken.push(messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(broken));
