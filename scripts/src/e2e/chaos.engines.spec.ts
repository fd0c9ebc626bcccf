/**
 * Services and servers killed at random while clients write: nothing that was acknowledged is lost, nothing takes effect
 * twice. KIZUNA_KILLS says how many are killed, else 8; KIZUNA_SEED which and when, else 1. A run can be repeated as far
 * as it is decided here: what dies, in which order, after which pauses.
 */
import { setTimeout } from 'node:timers/promises';
import { SERVICES, type ServiceName } from './cluster';
import { ENGINES, Fragile, givenFragile } from './fragile';

const KILLS = Number(process.env.KIZUNA_KILLS ?? 8);
const SEED = Number(process.env.KIZUNA_SEED ?? 1);
const CLIENTS = 6;
/** A server is killed once for so many services. */
const SERVICES_TO_SERVERS = 4;
const LONGEST_PAUSE_MS = 1500;
const MINUTE = 60_000;

/** Numbers from 0 to 1 that follow from a seed (mulberry32, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

givenFragile(`${KILLS} random kills under load`, () => {
  let fragile: Fragile;
  beforeAll(async () => (fragile = await Fragile.start()), 4 * MINUTE);
  afterAll(() => fragile?.close(), MINUTE);

  test(
    'lose nothing that was acknowledged and double nothing',
    async () => {
      const random = randomFrom(SEED);
      const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
      const stop = new AbortController();
      const load = fragile.load();
      const working = load.run({ clients: CLIENTS, signal: stop.signal });
      const killed: Record<string, number> = {};
      for (let kill = 0; kill < KILLS; kill++) {
        await setTimeout(random() * LONGEST_PAUSE_MS);
        const name = random() * (SERVICES_TO_SERVERS + 1) < 1 ? pick(ENGINES) : pick(SERVICES);
        killed[name] = (killed[name] ?? 0) + 1;
        if (name in fragile.engines) await again(name as (typeof ENGINES)[number]);
        else {
          await fragile.cluster.kill(name as ServiceName);
          fragile.cluster.launch(name as ServiceName);
        }
      }
      await Promise.all(SERVICES.map((name) => fragile.cluster.ready(name)));
      stop.abort();
      await working;
      const counted = await fragile.expectAllThere(load);
      await fragile.cluster.expectViewsAsRebuilt();
      process.stderr.write(`${JSON.stringify({ seed: SEED, killed, repeats: load.repeats, ...counted })}\n`);
      expect(counted.commands).toBeGreaterThan(KILLS);
    },
    (6 + KILLS / 4) * MINUTE,
  );

  async function again(name: (typeof ENGINES)[number]): Promise<void> {
    await fragile.engines[name].kill();
    await fragile.engines[name].up();
  }
});
