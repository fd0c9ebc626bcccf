/** The command line itself: usage, exit codes, output. What it does is tested end to end. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { run } from './main';

const folder = mkdtempSync(join(tmpdir(), 'kizuna-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function kizuna(...args: string[]) {
  const said = { out: '', err: '' };
  const stream = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        said[name] += String(chunk);
        done();
      },
    }) as unknown as NodeJS.WriteStream;
  const env = { KIZUNA_HOME: join(folder, 'home') };
  const exitCode = await run(args, { out: stream('out'), err: stream('err') }, env, new AbortController().signal);
  return { exitCode, ...said };
}

test('help is an answer: it goes to standard output and ends with 0', async () => {
  const { exitCode, out, err } = await kizuna('--help');
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  for (const command of ['demo', 'import', 'events', 'views', 'parked', 'figures', 'token', 'new'])
    expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
});

test.each<[string, string[], string]>([
  ['an unknown command', ['improt'], "unknown command 'improt'"],
  ['an unknown option', ['figures', '--asof', 'x'], "unknown option '--asof'"],
  ['a missing argument', ['import', 'maven-crm'], "missing required argument 'path'"],
  ['an argument too many', ['figures', 'now'], 'too many arguments'],
  ['an unknown mapping', ['import', 'nothing', '.'], 'The known mappings are: atomic-crm, cdnow'],
  ['a day that does not exist', ['figures', '--as-of', '2017-02-30'], 'A day is written YYYY-MM-DD'],
  ['no customers', ['demo', '--customers', '0'], 'a whole number from 1'],
  ['a day to come', ['demo', '--until', '2999-01-01'], 'a day that is over'],
  ['a position that is none', ['events', '--from', '-1'], 'A position is a whole number from 0'],
  ['a customer that is no id', ['events', '--subject', 'nosuch'], 'The id of a customer is a UUID'],
  ['no reason to discard', ['parked', 'discard', 'x'], "required option '--reason <text>' not specified"],
  ['a role and permissions', ['token', '--role', 'seller', '--permission', 'x'], 'cannot be used with option'],
])('%s is wrong usage: it ends with 2 and says so on standard error', async (_, args, message) => {
  const { exitCode, out, err } = await kizuna(...args);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toContain(message);
});

test('the version is an answer', async () => {
  expect(await kizuna('--version')).toEqual({ exitCode: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' });
});

test('to a program an error is the last line of standard output too', async () => {
  const { exitCode, out, err } = await kizuna('figures', '--as-of', 'soon', '--json');
  expect(exitCode).toBe(2);
  const { error } = JSON.parse(out) as { error: { message: string } };
  expect(error).toEqual({ message: expect.stringContaining('A day is written YYYY-MM-DD'), exitCode: 2 });
  expect(err).toContain(error.message);
  expect(out.trimEnd().split('\n')).toHaveLength(1);
});

test('the hint names the command whose help is meant', async () => {
  expect((await kizuna('parked', 'discard', 'x')).err).toContain('(see kizuna parked discard --help)');
});

test('files that are not those of the mapping end with 1, one line for each', async () => {
  const data = mkdtempSync(join(folder, 'data-'));
  writeFileSync(join(data, 'accounts.csv'), 'account\n');
  const { exitCode, out, err } = await kizuna('import', 'maven-crm', data, '--dry-run');
  expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
  expect(err.trimEnd().split('\n')).toHaveLength(4);
  expect(err).toContain('accounts.csv lacks the columns sector, year_established');
  const told = await kizuna('import', 'maven-crm', data, '--dry-run', '--json');
  expect(JSON.parse(told.out)).toEqual({ error: { message: err.trimEnd(), exitCode: 1 } });
});
