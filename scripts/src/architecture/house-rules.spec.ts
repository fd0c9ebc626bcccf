/** The rules of the house are held by a machine: each is shown to catch a violation that is planted for it. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const RULES = 'services/sales/src/opportunity/planted.ts';

const PLANTED: readonly (readonly [what: string, path: string, text: string, caught: RegExp | undefined])[] = [
  [
    'a service enters another service',
    'services/sales/src/planted.ts',
    `import { identity } from '@kizuna/identity/module';\nexport const x = identity;`,
    /enforce-module-boundaries/,
  ],
  [
    'a lib enters a lib to its right',
    'libs/event-sourcing/src/planted.ts',
    `import { view } from '@kizuna/read-models';\nexport const x = view;`,
    /enforce-module-boundaries/,
  ],
  [
    'messaging enters read-models',
    'libs/messaging/src/planted.ts',
    `import { view } from '@kizuna/read-models';\nexport const x = view;`,
    /enforce-module-boundaries/,
  ],
  [
    'a lib enters a service',
    'libs/platform/src/planted.ts',
    `import { sales } from '@kizuna/sales/module';\nexport const x = sales;`,
    /enforce-module-boundaries/,
  ],
  [
    'a lib speaks of the CRM',
    'libs/platform/src/planted.ts',
    `import { Opportunity } from '@kizuna/contracts/sales';\nexport const x = Opportunity;`,
    /Libs know no CRM word/,
  ],
  [
    'contracts enter a lib',
    'contracts/src/sales/planted.ts',
    `import { fact } from '@kizuna/event-sourcing';\nexport const x = fact;`,
    /enforce-module-boundaries/,
  ],
  [
    'files import each other in a circle',
    'libs/event-sourcing/src/aggregate.ts',
    `import { given } from './testing';\nexport const fold = given;`,
    /no-cycle/,
  ],
  [
    'an in-memory event bus',
    'services/sales/src/planted.ts',
    `import { EventBus } from '@nestjs/cqrs';\nexport const x = EventBus;`,
    /lossy/,
  ],
  ['a rules file asks the clock', RULES, `export const x = () => new Date();`, /no clock/],
  ['a rules file asks the clock in another way', RULES, `export const x = () => Date.now();`, /no clock/],
  ['a rules file throws dice', RULES, `export const x = () => Math.random();`, /no chance/],
  ['a rules file waits', RULES, `export const x = async () => await Promise.resolve(1);`, /no waiting/],
  ['a rules file prints', RULES, `export const x = () => console.log(1);`, /no outside world/],
  ['a rules file asks the environment', RULES, `export const x = () => process.env.PORT;`, /no outside world/],
  [
    'a rules file injects',
    RULES,
    `import { Injectable } from '@nestjs/common';\nexport const x = Injectable;`,
    /imports contracts/,
  ],
  [
    'a rules file reads a file',
    RULES,
    `import { readFileSync } from 'node:fs';\nexport const x = readFileSync;`,
    /imports contracts/,
  ],
  [
    'a view asks the clock',
    'services/sales/src/opportunity/planted.view.ts',
    `export const x = () => new Date();`,
    /no clock/,
  ],
  [
    'a policy waits',
    'services/analytics/src/lifecycle/planted.policy.ts',
    `export const x = async () => 1;`,
    /no waiting/,
  ],
  [
    'a process asks the environment',
    'services/sales/src/opportunity/planted.process.ts',
    `export const x = () => process.env.PORT;`,
    /no outside world/,
  ],
  [
    'a process asks the environment in another way',
    'services/sales/src/opportunity/planted.process.ts',
    `const { env } = process;\nexport const x = env;`,
    /no outside world/,
  ],
  ['a rules file goes around the names', RULES, `export const x = () => globalThis.console;`, /no outside world/],
  ['a rules file sets a timer', RULES, `export const x = () => setTimeout(() => {}, 1);`, /no clock/],
  [
    'a process throws dice',
    'services/sales/src/opportunity/planted.process.ts',
    `export const x = () => Math.random();`,
    /no chance/,
  ],
  [
    'a mapping of imports asks the clock',
    'services/imports/src/mappings/planted.ts',
    `export const x = () => new Date();`,
    /no clock/,
  ],
  [
    'imports enter another service',
    'services/imports/src/web/planted.ts',
    `import { identity } from '@kizuna/identity/module';\nexport const x = identity;`,
    /enforce-module-boundaries/,
  ],
  [
    'the routes of imports, which are no rules',
    'services/imports/src/web/planted.ts',
    `import { createReadStream } from 'node:fs';\nexport const x = () => [createReadStream('x'), new Date()];`,
    undefined,
  ],
  [
    'honest rules',
    RULES,
    `import { fact } from '@kizuna/event-sourcing';\nexport const x = fact;\nexport const day = (at: string) => new Date(at);`,
    undefined,
  ],
  [
    'an honest process',
    'services/sales/src/opportunity/planted.process.ts',
    `import { process } from '@kizuna/messaging';\nexport const x = process('sales.x', {});`,
    undefined,
  ],
  [
    'a fact that shares its name with a global',
    RULES,
    `export const x = (data: { process: string }) => data.process;`,
    undefined,
  ],
  [
    'an honest service',
    'services/sales/src/planted.ts',
    `import { context } from '@kizuna/platform';\nexport const x = context;`,
    undefined,
  ],
];

describe('the rules of the house', () => {
  let broken: string[][];
  beforeAll(() => {
    execFileSync('nx', ['show', 'projects'], { cwd: ROOT, env: { ...process.env, NX_DAEMON: 'false' } });
    const input = JSON.stringify(PLANTED.map(([, path, text]) => ({ path: join(ROOT, path), text })));
    const linted = execFileSync(process.execPath, [join(__dirname, 'lint-planted.mjs')], { cwd: ROOT, input });
    broken = JSON.parse(linted.toString()) as string[][];
  }, 60_000);

  test.each(PLANTED.map(([what, , , caught], i) => [caught ? 'catch' : 'allow', what, i] as const))(
    '%s: %s',
    (_, what, i) => {
      const caught = PLANTED[i]![3];
      if (caught) expect([what, broken[i]!.join('\n')]).toEqual([what, expect.stringMatching(caught)]);
      else expect([what, broken[i]]).toEqual([what, []]);
    },
  );
});
