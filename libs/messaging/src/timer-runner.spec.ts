/** What fell due while nobody looked; that timers fire in time, process.spec.ts shows. */
import { newId } from '@kizuna/event-sourcing';
import { FakeClock } from './fake-clock';
import { EmbeddedUnderTest, scratch } from './sqlite/under-test';
import { SqliteTimers } from './sqlite/sqlite-timers';
import { TimerRunner, type Elapsed } from './timer-runner';
import type { Timer } from './timers';

const [ann, bob] = [newId(), newId()];
const timer = (name: string, due: string, subject: string): Timer => ({
  id: newId(),
  name,
  due: `${due}T00:00:00.000Z`,
  stream: { category: 'timerSpec.wait', tenant: 'main', id: newId() },
  causationId: newId(),
  correlationId: newId(),
  subject,
});

const { folder, remove } = scratch();
afterAll(remove);
let count = 0;

describe('timers that fell due while nobody looked', () => {
  let under: EmbeddedUnderTest;
  let timers: SqliteTimers;
  let runner: TimerRunner;
  /** What follows from the timers that have fired, each time that it is waited for. */
  let effects: (() => Promise<unknown> | void)[];
  beforeEach(() => {
    under = new EmbeddedUnderTest(`${folder}/${++count}`);
    timers = new SqliteTimers(`${under.folder}/timers.sqlite`);
    effects = [];
    const settled = async () => void (await effects.shift()?.());
    runner = new TimerRunner(timers, under.store, new FakeClock('2030-06-01T00:00:00.000Z'), settled);
  });
  afterEach(async () => {
    await runner.stop();
    await timers.close();
    await under.close();
  });

  const fired = async () =>
    (await under.store.readLog(0, 100, { tenant: 'main' })).events.map(({ data }) => (data as Elapsed).name);

  it('fire date by date for each whom they concern, after what follows from the date before', async () => {
    await timers.schedule([
      timer('c', '2030-03-01', ann),
      timer('a', '2030-01-01', ann),
      timer('b', '2030-02-01', bob),
    ]);
    const seen: string[][] = [];
    const look = async () => void seen.push(await fired());
    effects = [look, look];
    await runner.start();
    expect(seen).toEqual([[], ['a', 'b']]);
    expect(await fired()).toEqual(['a', 'b', 'c']);
  });

  it('do not fire if an earlier one leads to their cancellation, and let what it sets come before them', async () => {
    const [first, gone, last] = [
      timer('first', '2030-01-01', ann),
      timer('gone', '2030-02-01', ann),
      timer('last', '2030-04-01', ann),
    ];
    await timers.schedule([first, gone, last]);
    const afterFirst = async () => {
      await runner.cancel([gone.id]);
      await runner.schedule([timer('set', '2030-03-01', ann)]);
    };
    effects = [() => {}, afterFirst];
    await runner.start();
    expect(await fired()).toEqual(['first', 'set', 'last']);
    await runner.idle();
    expect(await timers.next()).toBeUndefined();
  });

  it('have fired when one who sets them is answered, if nothing is waited for', async () => {
    await runner.start();
    await runner.schedule([timer('late', '2030-01-01', ann)]);
    expect(await fired()).toEqual(['late']);
  });

  it('do not hold up the end, whatever follows from them', async () => {
    await timers.schedule([timer('a', '2030-01-01', ann), timer('b', '2030-02-01', ann)]);
    const reached = Promise.withResolvers<void>();
    effects = [
      () => {},
      () => {
        reached.resolve();
        return new Promise(() => {});
      },
    ];
    const started = runner.start();
    await reached.promise;
    await runner.stop();
    await started;
    expect(await fired()).toEqual(['a']);
    expect(await timers.next()).toEqual(new Date('2030-02-01T00:00:00.000Z'));
  });
});
