/**
 * The whole CRM as a process, killed with SIGKILL while many write: what was acknowledged is there, nothing is there
 * twice, and every view is what a rebuild says.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@kizuna/event-sourcing';
import { request } from './processes';
import { startKizuna, tokenFor, type Server } from '../server-process';

const COMMANDS = 10_000;
const CLIENTS = 32;
const KILL_AFTER = 4_000;

interface Event {
  readonly id: string;
  readonly type: string;
  readonly aggregateid: string;
  readonly streamrevision: number;
  readonly commandid: string;
  readonly causationid?: string;
}

describe('SIGKILL in the middle of 10,000 commands', () => {
  const home = mkdtempSync(join(tmpdir(), 'kizuna-crash-'));
  let server: Server;
  let token: string;
  afterAll(async () => {
    await server?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const ask = (path: string, body?: object, commandId?: string) => request(server.url + path, token, body, commandId);

  /** A customer, then a deal with them: one client does both, each when the one before was answered. */
  function* work(): Generator<{ path: string; body: object; commandId: string }[]> {
    for (let n = 0; n < COMMANDS / 2; n++) {
      const customerId = newId();
      const customer = { id: customerId, kind: 'person', name: `Person ${n}`, source: 'test' };
      const deal = { id: newId(), title: `Deal ${n}`, stage: 'engaging', amount: 100, customerId };
      yield [
        { path: '/identity/customers', body: customer, commandId: newId() },
        { path: '/sales/opportunities', body: deal, commandId: newId() },
      ];
    }
  }

  test('loses nothing, doubles nothing, and views equal their rebuild', async () => {
    server = await startKizuna(home);
    token = await tokenFor(home);
    const acknowledged = new Map<string, { id: string; revision: number }>();
    const todo = [...work()];
    let next = 0;
    let restarting: Promise<void> | undefined;
    const restart = async () => {
      await server.kill();
      server = await startKizuna(home);
    };
    const carriedOut = async ({ path, body, commandId }: { path: string; body: object; commandId: string }) => {
      for (;;) {
        try {
          const answer = await ask(path, body, commandId);
          if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
          return acknowledged.set(commandId, (await answer.json()) as { id: string; revision: number });
        } catch (error) {
          // How fetch says that nobody answers; the class itself is of another realm.
          if ((error as Error).name !== 'TypeError') throw error;
          await restarting;
        }
      }
    };
    const client = async () => {
      for (let i = next++; i < todo.length; i = next++) {
        for (const command of todo[i]!) await carriedOut(command);
        if (acknowledged.size >= KILL_AFTER) restarting ??= restart();
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    expect(restarting).toBeDefined();
    expect(acknowledged.size).toBe(COMMANDS);

    const events = await settledEvents();
    const byCommand = new Map(events.map((event) => [event.commandid, event]));
    for (const [commandId, { id, revision }] of acknowledged) {
      expect(byCommand.get(commandId)).toMatchObject({ aggregateid: id, streamrevision: revision });
    }
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const mine = events.filter(({ causationid }) => causationid === undefined);
    expect(mine.length).toBe(COMMANDS);
    // Each customer was reached and acquired, once.
    const stages = events.filter(({ type }) => type === 'analytics.lifecycle.Entered');
    expect(stages.length).toBe(COMMANDS);

    const { views } = (await (await ask('/ops/views')).json()) as { views: { name: string }[] };
    for (const { name } of views) {
      const lines = (await (await ask(`/ops/views/${name}/verify`, {})).text()).trim().split('\n');
      expect(JSON.parse(lines.at(-1)!)).toMatchObject({ result: { view: name, equal: true } });
    }
  }, 180_000);

  /** All events, once nothing follows from them any more: each customer has reached two stages. */
  async function settledEvents(): Promise<Event[]> {
    for (;;) {
      const { consumers } = (await (await ask('/ops/consumers')).json()) as { consumers: { lag: number }[] };
      if (consumers.every(({ lag }) => lag === 0)) break;
    }
    const text = await (await ask('/events')).text();
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Event);
  }
});
