/**
 * The whole CRM as a process, killed with SIGKILL while many write: what was acknowledged is there, nothing is there
 * twice, and every view is what a rebuild says.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectOnceEach, Load, type WrittenEvent } from './load';
import { request } from './processes';
import { startKizuna, tokenFor, type Server } from '../server-process';

const COMMANDS = 10_000;
const CLIENTS = 32;
const KILL_AFTER = 4_000;

describe('SIGKILL in the middle of 10,000 commands', () => {
  const home = mkdtempSync(join(tmpdir(), 'kizuna-crash-'));
  let server: Server;
  let token: string;
  afterAll(async () => {
    await server?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const ask = (path: string, body?: object, commandId?: string) => request(server.url + path, token, body, commandId);

  test('loses nothing, doubles nothing, and views equal their rebuild', async () => {
    server = await startKizuna(home);
    token = await tokenFor(home);
    const load = new Load(ask);
    const restarted = load.until(KILL_AFTER).then(async () => {
      await server.kill();
      server = await startKizuna(home);
    });
    await load.run({ clients: CLIENTS, commands: COMMANDS });
    await restarted;
    expect(load.acknowledged.size).toBe(COMMANDS);
    expectOnceEach(await settledEvents(), load.acknowledged);

    const { views } = (await (await ask('/ops/views')).json()) as { views: { name: string }[] };
    for (const { name } of views) {
      const lines = (await (await ask(`/ops/views/${name}/verify`, {})).text()).trim().split('\n');
      expect(JSON.parse(lines.at(-1)!)).toMatchObject({ result: { view: name, equal: true } });
    }
  }, 180_000);

  /** All events, once nothing follows from them any more: each customer has reached two stages. */
  async function settledEvents(): Promise<WrittenEvent[]> {
    for (;;) {
      const { consumers } = (await (await ask('/ops/consumers')).json()) as { consumers: { lag: number }[] };
      if (consumers.every(({ lag }) => lag === 0)) break;
    }
    const text = await (await ask('/events')).text();
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as WrittenEvent);
  }
});
