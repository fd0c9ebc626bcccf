/**
 * Single faults, one after the other, while clients write: each server killed and paused for a while, and each kind of
 * process killed. KIZUNA_OUTAGE says for how many seconds a server is away, else 6.
 */
import { setTimeout } from 'node:timers/promises';
import { ENGINES, Fragile, givenFragile } from './fragile';
import type { Load } from './load';

const OUTAGE_MS = Number(process.env.KIZUNA_OUTAGE ?? 6) * 1000;
const CLIENTS = 2;
/** What is written while a server is away waits for it, and is worked off before the next fault. */
const REST_MS = 60;
const MINUTE = 60_000;

givenFragile('while clients write', () => {
  let fragile: Fragile;
  let load: Load;
  beforeAll(async () => {
    fragile = await Fragile.start();
    load = fragile.load();
  }, 4 * MINUTE);
  afterAll(() => fragile?.close(), MINUTE);

  /** Lets something happen under load, and then some more commands be acknowledged. */
  async function through(fault: () => Promise<void>): Promise<void> {
    const stop = new AbortController();
    const working = load.run({ clients: CLIENTS, restMs: REST_MS, signal: stop.signal });
    const more = () => load.until(load.acknowledged.size + 20);
    await more();
    await fault();
    await more();
    stop.abort();
    await working;
    const counted = await fragile.expectAllThere(load);
    process.stderr.write(`${expect.getState().currentTestName}: ${JSON.stringify(counted)}\n`);
  }

  describe.each(ENGINES)('%s', (name) => {
    test(
      'is killed and comes back',
      () =>
        through(async () => {
          await fragile.engines[name].kill();
          await setTimeout(OUTAGE_MS);
          await fragile.engines[name].up();
        }),
      OUTAGE_MS + 3 * MINUTE,
    );

    test(
      'is reachable but silent, and wakes up',
      () =>
        through(async () => {
          await fragile.engines[name].pause();
          await setTimeout(OUTAGE_MS);
          await fragile.engines[name].resume();
        }),
      OUTAGE_MS + 3 * MINUTE,
    );
  });

  // Of the others each is killed at some time in chaos.engines.spec.ts.
  test(
    'the service analytics is killed and started again',
    () =>
      through(async () => {
        await fragile.cluster.kill('analytics');
        fragile.cluster.launch('analytics');
        await fragile.cluster.ready('analytics');
      }),
    3 * MINUTE,
  );

  test(
    'a second instance of a service takes over from one that is killed, and back',
    () =>
      through(async () => {
        const second = fragile.cluster.second('sales');
        await second.says(/answers at/);
        await fragile.cluster.kill('sales');
        await second.says(/sales: this instance runs the consumers/, 'err');
        fragile.cluster.launch('sales');
        await fragile.cluster.ready('sales');
        second.signal('SIGTERM');
        expect(await second.end()).toBe(0);
      }),
    3 * MINUTE,
  );

  test('after all of it every view is what a rebuild says', () => fragile.cluster.expectViewsAsRebuilt(), 3 * MINUTE);
});
