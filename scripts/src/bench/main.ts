/**
 * `npm run bench [-- --json] [-- --only NAME]`: the speed budget of the house, each figure with its conditions.
 * `npm run bench -- --home FOLDER` measures a company that is there already, with `--page` the page over it, `--servers`
 * the services on the servers that the environment names. Exit code 1 if one does not hold.
 */
import { append } from './append';
import { catchUpCustomer360, catchUpTrivial } from './catchup';
import { command } from './command';
import { measureCompany } from './company';
import { emmett } from './emmett';
import { conditions, type Result } from './measure';
import { memory } from './memory';
import { measurePage } from './page';
import { measureServers } from './servers';
import { visible } from './visible';

const ALL = [command, append, catchUpTrivial, catchUpCustomer360, visible, memory, emmett];

async function main(args: readonly string[]): Promise<void> {
  const json = args.includes('--json');
  const valuesOf = (option: string) => args.flatMap((arg, i) => (args[i - 1] === option ? [arg] : []));
  const only = valuesOf('--only');
  const [home] = valuesOf('--home');
  const chosen = only.length > 0 ? ALL.filter(({ name }) => only.includes(name)) : ALL;
  const results: Result[] = [];
  const tell = (result: Result) => {
    results.push(result);
    if (!json) process.stdout.write(`${line(result)}\n`);
  };
  const page = args.includes('--page');
  if (home) (await (page ? measurePage(home) : measureCompany(home))).forEach(tell);
  const servers = args.includes('--servers');
  if (servers) (await measureServers()).forEach(tell);
  for (const benchmark of home || servers ? [] : chosen) {
    process.stderr.write(`${benchmark.name} …\n`);
    tell(await benchmark.run());
  }
  if (json) process.stdout.write(`${JSON.stringify({ conditions: conditions(), results })}\n`);
  process.exitCode = results.every(({ holds }) => holds) ? 0 : 1;
}

const line = ({ name, value, unit, budget, holds, detail }: Result): string =>
  `${holds ? 'holds ' : 'SHORT '} ${name.padEnd(20)} ${String(value).padStart(9)} ${unit.padEnd(8)} ${budget}\n       ${detail}`;

void main(process.argv.slice(2));
