/**
 * A service is stopped and comes back with a field and an event more, while another one runs that knows of neither: it
 * goes on, and has nothing parked.
 */
import { newId } from '@kizuna/event-sourcing';
import { onEngines } from '@kizuna/event-sourcing/testing';
import { join } from 'node:path';
import { tokenFor } from '../server-process';
import { asking, type Asking } from './as-of';
import { addressOf, newFolder, removeFolders, Started } from './processes';

const REGISTER = join(__dirname, '../../bin/register.cjs');

onEngines(['KIZUNA_EVENTSTORE_URL', 'KIZUNA_KAFKA_BROKERS', 'KIZUNA_MONGO_URL'], () => {
  const settings = { KIZUNA_INSTALLATION: `t${newId().slice(-10)}`, PORT: '0', KIZUNA_LOG: 'error' };
  const running: Started[] = [];
  let token: string;
  afterAll(async () => {
    for (const process of running) process.signal('SIGTERM');
    await Promise.all(running.map((process) => process.end()));
    removeFolders();
  }, 20_000);

  async function start(name: string): Promise<{ process: Started; ask: Asking; url: string }> {
    const file = join(__dirname, `upgrade/${name}.fixture.ts`);
    const process = new Started(['--conditions=@kizuna/source', '-r', REGISTER, file], settings);
    running.push(process);
    const url = await addressOf(process);
    token ??= await tokenFor(newFolder(), { ...globalThis.process.env, ...settings });
    return { process, ask: asking(url, token), url };
  }

  test('an older consumer goes on while a newer producer starts', async () => {
    const reader = await start('reader.v1');
    /** What the reader shows of an order, once it has come that far. */
    const shown = async (id: string, position: number) => {
      for (;;) {
        const headers = { authorization: `Bearer ${token}`, 'consistency-token': String(position) };
        const answer = await fetch(`${reader.url}/reader/orders/${id}`, { headers });
        if (answer.status !== 503) return answer.json() as Promise<object>;
      }
    };
    const place = async ({ ask }: { ask: Asking }, body: object) => {
      const id = newId();
      const answer = await ask.post<{ position: number }>('/stall/orders', { id, ...body });
      expect(answer.status).toBe(201);
      return shown(id, answer.body.position).then((row) => ({ id, row }));
    };

    const before = await start('stall.v1');
    const first = await place(before, { amount: 3 });
    expect(first.row).toMatchObject({ amount: 3 });
    expect((await before.ask.post('/stall/orders', { id: newId(), amount: 1, gift: true })).status).toBe(400);
    before.process.signal('SIGTERM');
    expect(await before.process.end()).toBe(0);

    const after = await start('stall.v2');
    const gift = await place(after, { amount: 5, gift: true });
    expect(gift.row).toEqual({ id: gift.id, amount: 5 });
    expect((await after.ask.post(`/stall/orders/${gift.id}/wrap`, {})).status).toBe(200);
    expect((await after.ask.post(`/stall/orders/${first.id}/wrap`, {})).status).toBe(409);
    expect((await place(after, { amount: 7 })).row).toMatchObject({ amount: 7 });

    expect((await reader.ask.get('/ops/parked')).body).toEqual({ parked: [] });
    expect((await reader.ask.get('/ops/foreign')).body).toEqual({ foreign: [] });
    expect((await reader.ask.get('/health/ready')).body).toEqual({ status: 'ready' });
  }, 90_000);
});
