/** On real files: a process that takes silence for a farewell, and a history that is told of customers long gone. */
import { events } from '@kizuna/contracts/shared';
import { envelopeOf, fact, newId, StoreUnavailable, type NewEvent, type RecordedEvent } from '@kizuna/event-sourcing';
import { IsString } from 'class-validator';
import { days } from './clock';
import { eventually } from './eventually';
import { FakeClock } from './fake-clock';
import { History, NotSettled } from './history';
import { after, at, process, react } from './process';
import { ProcessRunner } from './process-runner';
import { send } from './reaction';
import { EmbeddedUnderTest, scratch } from './sqlite/under-test';
import { SqliteTimers } from './sqlite/sqlite-timers';
import { TimerRunner } from './timer-runner';

class Bought {}
class Promised {
  @IsString() until!: string;
}
class Lapse {}
class Forget {}
class Remind {}
const Customer = events('historySpec.customer', { Bought, Promised });

/** 180 days of silence are a lapse, 30 more and the customer is forgotten. */
const silence = process('historySpec.silence', {})
  .on(Customer, {
    Bought: (state) => react(state, { timers: [after(days(180), 'lapse')], cancel: ['forget'] }),
    Promised: (state, { until }) => react(state, { timers: [at(until, 'remind')] }),
  })
  .timers({
    lapse: (state, { id }) =>
      react(state, { commands: [send(id, fact(Lapse, {}))], timers: [after(days(30), 'forget')] }),
    forget: (state, { id }) => react(state, { commands: [send(id, fact(Forget, {}))] }),
    remind: (state, { id }) => react(state, { commands: [send(id, fact(Remind, {}))] }),
  });

const NOW = new Date();
const day = (text: string) => new Date(`${text}T00:00:00.000Z`);
const { folder, remove } = scratch();
afterAll(remove);
let count = 0;

class House {
  readonly clock = new FakeClock(NOW.toISOString());
  readonly under = new EmbeddedUnderTest(`${folder}/${++count}`, { backoff: [1] });
  readonly sent: string[] = [];
  timers!: SqliteTimers;
  runner!: TimerRunner;
  history!: History;
  /** Appends of timers that fail, one after the other. */
  failures = 0;

  async start(): Promise<void> {
    const { store, stream } = this.under;
    this.timers = new SqliteTimers(`${this.under.folder}/timers.sqlite`);
    const append: typeof store.append = async (...appending) => {
      if (appending[2][0]!.type.endsWith('.Elapsed') && this.failures-- > 0) throw new StoreUnavailable('away');
      return store.append(...appending);
    };
    this.runner = new TimerRunner(this.timers, { append, read: (...reading) => store.read(...reading) }, this.clock);
    const dispatch = async (command: object) => {
      const { id, effectiveAt } = envelopeOf(command);
      this.sent.push(`${id} ${command.constructor.name} ${effectiveAt!.slice(0, 10)}`);
    };
    await new ProcessRunner(stream, store, this.runner, dispatch).run(silence);
    await this.runner.start();
    this.history = new History(this.timers, this.runner, stream);
  }

  async crash(): Promise<void> {
    await this.runner.stop();
    await this.under.reopen();
    await this.timers.close();
    await this.start();
  }

  async close(): Promise<void> {
    await this.runner.stop();
    await this.under.close();
  }

  async happens(id: string, effectiveAt: string, type: keyof typeof Customer = 'Bought', data: object = {}) {
    const eventId = newId();
    const metadata = { actor: 'sam', correlationId: 'c1', commandId: eventId, commandHash: '', schemaVersion: 1 };
    const at = day(effectiveAt).toISOString();
    const event: NewEvent = {
      id: eventId,
      type: `historySpec.customer.${type}`,
      data,
      effectiveAt: at,
      metadata,
      subject: id,
    };
    await this.under.publish({ category: 'historySpec.customer', tenant: 'main', id }, event);
  }

  pass = (until: string) => this.history.pass('main', day(until));
  elapsed = async (id: string): Promise<RecordedEvent[]> =>
    (await this.under.store.read({ category: silence.category, tenant: 'main', id })).filter(({ type }) =>
      type.endsWith('.Elapsed'),
    );
}

describe('history on its own clock', () => {
  let house: House;
  const ann = newId();
  const bob = newId();
  beforeEach(async () => {
    house = new House();
    await house.start();
  });
  afterEach(() => house.close());

  it('lets a timer that is due when it is set fire at once where no history is told', async () => {
    await house.happens(ann, '2020-01-01');
    await eventually(() => expect(house.sent).toEqual([`${ann} Lapse 2020-06-29`, `${ann} Forget 2020-07-29`]));
  });

  it('fires a timer once history has passed it, with its due date, and not before', async () => {
    await house.pass('2019-12-31');
    await house.happens(ann, '2020-01-01');
    expect(await house.pass('2020-06-28')).toMatchObject({ fired: 0, waiting: 1, next: '2020-06-29T00:00:00.000Z' });
    expect(house.sent).toEqual([]);
    expect(await house.pass('2020-06-29')).toMatchObject({ fired: 1, until: '2020-06-29T00:00:00.000Z' });
    expect(house.sent).toEqual([`${ann} Lapse 2020-06-29`]);
    expect(await house.elapsed(ann)).toMatchObject([{ effectiveAt: '2020-06-29T00:00:00.000Z', subject: ann }]);
  });

  it('does not fire what history cancelled before it came to it', async () => {
    await house.pass('2019-12-31');
    await house.happens(ann, '2020-01-01');
    await house.happens(ann, '2020-06-01');
    expect(await house.pass('2020-11-27')).toMatchObject({ fired: 0 });
    expect(await house.pass('2020-11-28')).toMatchObject({ fired: 1 });
    expect(house.sent).toEqual([`${ann} Lapse 2020-11-28`]);
  });

  it('passes what follows from a timer in its turn, whoever it concerns', async () => {
    await house.pass('2019-12-31');
    await house.happens(ann, '2020-01-01');
    await house.happens(bob, '2020-01-15');
    expect(await house.pass('2021-01-01')).toMatchObject({ fired: 4, waiting: 0 });
    expect(house.sent).toEqual([
      `${ann} Lapse 2020-06-29`,
      `${bob} Lapse 2020-07-13`,
      `${ann} Forget 2020-07-29`,
      `${bob} Forget 2020-08-12`,
    ]);
  });

  it('lets the effects of a timer settle before the next one of the same customer', async () => {
    await house.pass('2019-12-31');
    await house.happens(ann, '2020-01-01', 'Promised', { until: day('2020-02-01').toISOString() });
    await house.happens(ann, '2020-01-02');
    await house.pass('2020-12-31');
    const stream = await house.under.store.read({ category: silence.category, tenant: 'main', id: ann });
    const steps = stream.map(({ type, data }) =>
      `${type.split('.').at(-1)} ${(data as { name?: string }).name ?? ''}`.trim(),
    );
    const each = (name: string) => [`Elapsed ${name}`, 'Reacted'];
    expect(steps).toEqual(['Reacted', 'Reacted', ...each('remind'), ...each('lapse'), ...each('forget')]);
  });

  it('never moves back, and tells how far it has come', async () => {
    expect(await house.history.of('main')).toBeUndefined();
    await house.pass('2020-03-01');
    await house.pass('2020-01-01');
    expect(await house.history.of('main')).toEqual({ until: '2020-03-01T00:00:00.000Z', waiting: 0 });
    expect(await house.history.of('other')).toBeUndefined();
  });

  it('passes one customer alone, up to that moment and not with it', async () => {
    await house.pass('2019-12-31');
    for (const id of [ann, bob]) await house.happens(id, '2020-01-01');
    await house.history.passEach('main', new Map([[ann, day('2020-06-29')]]));
    expect(house.sent).toEqual([]);
    await house.history.passEach('main', new Map([[ann, day('2020-06-30')]]));
    expect(house.sent).toEqual([`${ann} Lapse 2020-06-29`]);
  });

  it('leaves alone what is set for the future of the real clock', async () => {
    await house.pass('2019-12-31');
    await house.happens(ann, '2020-01-01', 'Promised', { until: new Date(NOW.getTime() + days(1)).toISOString() });
    await house.happens(bob, '2020-01-01');
    await house.history.pass('main', day('2020-02-01'));
    await house.clock.advance(days(2));
    await eventually(() => expect(house.sent).toHaveLength(1));
    expect(house.sent).toEqual([`${ann} Remind ${new Date(NOW.getTime() + days(1)).toISOString().slice(0, 10)}`]);
  });

  it('holds over a crash, and goes on from there', async () => {
    await house.pass('2019-12-31');
    await house.happens(ann, '2020-01-01');
    await house.pass('2020-02-01');
    await house.crash();
    await house.clock.advance(days(1));
    expect(await house.pass('2020-06-01')).toMatchObject({ fired: 0, waiting: 1 });
    await house.happens(ann, '2020-06-02');
    await house.crash();
    expect(await house.pass('2020-12-01')).toMatchObject({ fired: 1 });
    expect(house.sent).toEqual([`${ann} Lapse 2020-11-29`]);
    expect(await house.elapsed(ann)).toHaveLength(1);
  });

  it('fires the rest in order when it is told, and holds nothing any more', async () => {
    await house.pass('2019-12-31');
    await house.happens(ann, '2020-01-01');
    await house.happens(bob, '2020-01-15');
    await house.pass('2020-02-01');
    expect(await house.history.end('main', NOW)).toEqual({ fired: 4 });
    expect(house.sent).toHaveLength(4);
    expect(await house.history.of('main')).toBeUndefined();
    await house.happens(ann, '2020-03-01');
    await eventually(() => expect(house.sent).toHaveLength(6));
  });

  it('says so when a timer cannot be fired now, and fires it once all the same', async () => {
    await house.pass('2019-12-31');
    await house.happens(ann, '2020-01-01');
    await house.pass('2020-06-01');
    house.failures = 1;
    await expect(house.pass('2020-07-01')).rejects.toThrow(StoreUnavailable);
    await house.runner.fireNow();
    await house.pass('2020-07-02');
    expect(house.sent).toEqual([`${ann} Lapse 2020-06-29`]);
  });

  it('does not wait without end for reactions, and fires nothing before they are done', async () => {
    await house.pass('2019-12-31');
    await house.happens(ann, '2020-01-01');
    await house.pass('2020-01-02');
    const hanging = new History(house.timers, house.runner, { settled: () => new Promise(() => {}) }, 1);
    await expect(hanging.pass('main', day('2021-01-01'))).rejects.toThrow(NotSettled);
    expect(house.sent).toEqual([]);
    expect(await house.history.of('main')).toMatchObject({ until: '2020-01-02T00:00:00.000Z' });
  });
});
