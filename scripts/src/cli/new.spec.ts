/** When `kizuna new` says no. What it writes is tested end to end, in a copy of the house. */
import { Writable } from 'node:stream';
import { run } from './main';

async function refused(...args: string[]) {
  const said = { out: '', err: '' };
  const stream = (name: 'out' | 'err') =>
    new Writable({ write: (chunk, _, done) => done(void (said[name] += String(chunk))) }) as NodeJS.WriteStream;
  const output = { out: stream('out'), err: stream('err') };
  // Were it not refused, it would still write nothing.
  const exitCode = await run(['new', ...args, '--dry-run'], output, {}, new AbortController().signal);
  return { exitCode, ...said };
}

test.each<[string, string[], string]>([
  ['a context in two words', ['context', 'after-sales'], '"after-sales" is no name of a context'],
  ['an aggregate without context', ['aggregate', 'invoice'], 'write CONTEXT.NAME, the name in camelCase'],
  ['a view without events', ['view', 'sales.overdue'], "required option '--on <aggregate>' not specified"],
  ['a policy on no event', ['policy', 'sales.x', '--on', 'sales.order'], 'write CONTEXT.AGGREGATE.Event'],
  ['an unknown kind', ['service', 'sales'], "unknown command 'service'"],
])('%s is wrong usage and ends with 2', async (_, args, why) => {
  const { exitCode, out, err } = await refused(...args);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toContain(why);
});

test.each<[string, string[], string]>([
  ['a context that is there', ['context', 'sales'], 'there is a context sales already'],
  ['a context that is called as a lib is', ['context', 'messaging'], 'messaging is a word of the house itself'],
  ['a context that is a word of the language', ['context', 'import'], '"import" is a word of the language'],
  ['an aggregate that is there', ['aggregate', 'sales.product'], 'sales.product is declared in contracts/src/sales/'],
  ['an aggregate of no context', ['aggregate', 'nowhere.thing'], 'there is no context nowhere; there are'],
  ['an aggregate whose contract is called as another', ['aggregate', 'sales.stage'], 'declares a Stage already'],
  ['an aggregate whose class is taken', ['aggregate', 'sales.log'], '"Log" means something else'],
  [
    'a view that is there',
    ['view', 'sales.products', '--on', 'sales.product'],
    'sales.products is declared in services',
  ],
  ['a view of nothing', ['view', 'sales.ghosts', '--on', 'sales.ghost'], 'no contract declares events of sales.ghost'],
  [
    'a policy on an unknown event',
    ['policy', 'sales.x', '--on', 'sales.product.Sold'],
    'has no event Sold; it has Listed,',
  ],
  ['a policy of no context', ['policy', 'nowhere.x', '--on', 'sales.product.Listed'], 'there is no context nowhere'],
])('%s is refused with 1', async (_, args, why) => {
  const { exitCode, out, err } = await refused(...args);
  expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
  expect(err).toContain(why);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});
