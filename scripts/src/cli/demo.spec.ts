/** `kizuna demo` as a command: what it says, and when it does nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { run } from './main';

const home = mkdtempSync(join(tmpdir(), 'kizuna-demo-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function demo(...args: string[]) {
  const said = { out: '', err: '' };
  const stream = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        said[name] += String(chunk);
        done();
      },
    }) as unknown as NodeJS.WriteStream;
  const output = { out: stream('out'), err: stream('err') };
  const env = { KIZUNA_HOME: home, KIZUNA_LOG: 'silent' };
  const exitCode = await run(['demo', ...args], output, env, new AbortController().signal);
  return { exitCode, ...said };
}

test('it is known again on a later day, and comes to no other data unless that is wished', async () => {
  const first = await demo('--customers', '3', '--until', '2026-01-31', '--json');
  expect(first.exitCode).toBe(0);
  const made = JSON.parse(first.out) as { commands: number; events: number };
  expect(made).toMatchObject({ customers: 3, until: '2026-01-31', refused: 0, added: made.commands, repeated: 0 });
  expect(made.events).toBeGreaterThan(made.commands);

  const again = await demo('--customers', '3');
  expect(again.exitCode).toBe(0);
  expect(again.out).toContain('two years until 2026-01-31');
  expect(again.out).toContain('All of it was there already');

  const otherDay = await demo('--customers', '3', '--until', '2026-01-30');
  expect(otherDay).toMatchObject({ exitCode: 1, out: '', err: expect.stringContaining('2026-01-31') });
  const other = await demo('--customers', '2');
  expect(other).toMatchObject({ exitCode: 1, out: '', err: expect.stringContaining('--anyway') });
}, 60_000);
