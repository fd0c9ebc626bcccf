import { events } from '@kizuna/contracts/shared';
import { envelopeOf, fact, newId, type NewEvent } from '@kizuna/event-sourcing';
import { IsString } from 'class-validator';
import { days, hours } from './clock';
import { eventually } from './eventually';
import { FakeClock } from './fake-clock';
import { after, at, process, react, type Process } from './process';
import { ProcessRunner } from './process-runner';
import { send } from './reaction';
import { EmbeddedUnderTest, scratch } from './sqlite/under-test';
import { SqliteTimers } from './sqlite/sqlite-timers';
import { TimerRunner } from './timer-runner';

class Sent {}
class Extended {
  @IsString() until!: string;
}
class Accepted {}
class Remind {}
class Expire {}
const Quote = events('processSpec.quote', { Sent, Extended, Accepted });

const expiry = process('processSpec.quote-expiry', { extended: 0 })
  .on(Quote, {
    Sent: (state, _, { aggregateId }) =>
      react(state, { commands: [send(aggregateId, fact(Remind, {}))], timers: [after(days(14), 'expire')] }),
    Extended: ({ extended }, { until }, { aggregateId }) =>
      react(
        { extended: extended + 1 },
        { commands: extended === 0 ? [send(aggregateId, fact(Remind, {}))] : [], timers: [at(until, 'expire')] },
      ),
    Accepted: (state) => react(state, { cancel: ['expire'] }),
  })
  .timers({ expire: (state, { id }) => react(state, { commands: [send(id, fact(Expire, {}))] }) });

const START = '2030-01-01T00:00:00.000Z';
const { folder, remove } = scratch();
afterAll(remove);
let count = 0;

/** The whole set, on real files and a clock of its own. `crash` abandons all of it but the files and the log. */
class House {
  readonly clock = new FakeClock(START);
  readonly sent: { command: string; id: string; commandId?: string; effectiveAt?: string }[] = [];
  readonly under = new EmbeddedUnderTest(`${folder}/${++count}`, { backoff: [1] });
  /** What happens to a command; by default it is noted. */
  dispatch = async (command: object): Promise<void> => {
    const { id, commandId, effectiveAt } = envelopeOf(command);
    this.sent.push({ command: command.constructor.name, id, commandId: commandId!, effectiveAt: effectiveAt! });
  };
  timers!: TimerRunner;

  async start(process: Process = expiry): Promise<void> {
    this.timers = new TimerRunner(new SqliteTimers(`${this.under.folder}/timers.sqlite`), this.under.store, this.clock);
    const dispatch = this.dispatch;
    await new ProcessRunner(this.under.stream, this.under.store, this.timers, dispatch).run(process);
    await this.timers.start();
  }

  async crash(): Promise<void> {
    await this.timers.stop();
    await this.under.reopen();
  }

  async happens(id: string, key: keyof typeof Quote, data: object = {}): Promise<string> {
    const eventId = newId();
    const metadata = { actor: 'sam', correlationId: 'c1', commandId: eventId, commandHash: '', schemaVersion: 1 };
    const effectiveAt = this.clock.now().toISOString();
    const event: NewEvent = { id: eventId, type: `processSpec.quote.${key}`, data, effectiveAt, metadata };
    await this.under.publish({ category: 'processSpec.quote', tenant: 'main', id }, event);
    return eventId;
  }

  /** Until every event is handled. */
  settled = () =>
    eventually(async () => {
      const head = await this.under.store.head();
      expect(await this.under.stream.status()).toMatchObject([{ position: head, parked: 0 }]);
    });

  commands = (): string[] => this.sent.map(({ command }) => command);
  history = (id: string) => this.under.store.read({ category: expiry.category, tenant: 'main', id });
}

describe('process', () => {
  let house: House;
  beforeEach(async () => {
    house = new House();
    await house.start();
  });
  afterEach(async () => {
    await house.timers.stop();
    await house.under.close();
  });

  it('remembers in a stream of its own what each input led to', async () => {
    const id = newId();
    const sent = await house.happens(id, 'Sent');
    await house.happens(id, 'Extended', { until: '2030-03-01T00:00:00.000Z' });
    await house.settled();
    expect(await house.history(id)).toMatchObject([
      {
        type: 'processSpec.quoteExpiryProcess.Reacted',
        data: { input: sent, state: { extended: 0 } },
        metadata: { causationId: sent },
      },
      { data: { state: { extended: 1 } } },
    ]);
  });

  it('fires a timer when its time has come, once, as of that time', async () => {
    const id = newId();
    await house.happens(id, 'Sent');
    await house.settled();
    await house.clock.advance(days(14) - 1);
    await house.settled();
    expect(house.commands()).toEqual(['Remind']);
    await house.clock.advance(1);
    await house.settled();
    expect(house.sent).toMatchObject([{}, { command: 'Expire', id, effectiveAt: '2030-01-15T00:00:00.000Z' }]);
    await house.clock.advance(days(100));
    await house.settled();
    expect(house.commands()).toEqual(['Remind', 'Expire']);
  });

  it('fires late, and as of its own time, what fell due while it was down', async () => {
    const id = newId();
    await house.happens(id, 'Sent');
    await house.settled();
    await house.crash();
    await house.clock.advance(days(30));
    expect(house.commands()).toEqual(['Remind']);
    await house.start();
    await house.settled();
    expect(house.sent).toMatchObject([{}, { command: 'Expire', effectiveAt: '2030-01-15T00:00:00.000Z' }]);
  });

  it('fires no timer that was cancelled', async () => {
    const id = newId();
    await house.happens(id, 'Sent');
    await house.happens(id, 'Accepted');
    await house.settled();
    await house.clock.advance(days(30));
    await house.settled();
    expect(house.commands()).toEqual(['Remind']);
  });

  it('ignores a timer that was cancelled after it ran out and before that was heard', async () => {
    const id = newId();
    await house.happens(id, 'Sent');
    await house.settled();
    const { stream } = house.under;
    await stream.close();
    await house.happens(id, 'Accepted');
    await house.clock.advance(days(14));
    await house.crash();
    await house.start();
    await house.settled();
    expect((await house.history(id)).map(({ type }) => type.split('.').at(-1))).toEqual([
      'Reacted',
      'Elapsed',
      'Reacted',
    ]);
    expect(house.commands()).toEqual(['Remind']);
  });

  it('sets a timer anew under the same name', async () => {
    const id = newId();
    await house.happens(id, 'Sent');
    await house.happens(id, 'Extended', { until: '2030-02-01T00:00:00.000Z' });
    await house.settled();
    await house.clock.advance(days(30));
    await house.settled();
    expect(house.commands()).toEqual(['Remind', 'Remind']);
    await house.clock.advance(days(1));
    await house.settled();
    expect(house.sent).toMatchObject([{}, {}, { command: 'Expire', effectiveAt: '2030-02-01T00:00:00.000Z' }]);
  });

  it('repairs a crash between the record and its commands and timers: the input comes again and is recorded once', async () => {
    await house.crash();
    const noted = house.dispatch;
    house.dispatch = () => new Promise(() => {});
    await house.start();
    const id = newId();
    await house.happens(id, 'Sent');
    await eventually(async () => expect(await house.history(id)).toHaveLength(1));
    await house.crash();
    house.dispatch = noted;
    await house.start();
    await house.settled();
    expect(await house.history(id)).toHaveLength(1);
    expect(house.commands()).toEqual(['Remind']);
    await house.clock.advance(days(14));
    await house.settled();
    expect(house.commands()).toEqual(['Remind', 'Expire']);
  });

  it('sends the same command ids when an input is delivered again', async () => {
    await house.crash();
    const noted = house.dispatch;
    house.dispatch = async (command) => {
      await noted(command);
      await new Promise(() => {});
    };
    await house.start();
    await house.happens(newId(), 'Sent');
    await eventually(() => expect(house.sent).toHaveLength(1));
    await house.crash();
    house.dispatch = noted;
    await house.start();
    await house.settled();
    expect(house.sent).toHaveLength(2);
    expect(house.sent[1]).toEqual(house.sent[0]);
  });

  it('answers an input that comes again from the state in which it came first', async () => {
    await house.crash();
    const [slow, id] = [newId(), newId()];
    const noted = house.dispatch;
    house.dispatch = (command) => (envelopeOf(command).id === slow ? new Promise(() => {}) : noted(command));
    await house.start();
    await house.happens(slow, 'Sent'); // keeps the cursor where it is
    await house.happens(id, 'Extended', { until: '2030-02-01T00:00:00.000Z' });
    await house.happens(id, 'Extended', { until: '2030-03-01T00:00:00.000Z' });
    await eventually(async () => expect(await house.history(id)).toHaveLength(2));
    expect(house.commands()).toEqual(['Remind']);
    await house.crash();
    house.dispatch = noted;
    await house.start();
    await house.settled();
    const [first, again] = house.sent.filter((command) => command.id === id);
    expect(again).toEqual(first);
    expect(house.sent).toHaveLength(3);
    await house.clock.advance(days(365));
    await house.settled();
    expect(house.sent.filter(({ command }) => command === 'Expire')).toMatchObject([
      { id: slow },
      { id, effectiveAt: '2030-03-01T00:00:00.000Z' },
    ]);
  });

  it('sets no timer again that a later input has ended, when the one that set it comes again', async () => {
    await house.crash();
    const slow = newId();
    const noted = house.dispatch;
    house.dispatch = (command) => (envelopeOf(command).id === slow ? new Promise(() => {}) : noted(command));
    await house.start();
    const id = newId();
    await house.happens(slow, 'Sent'); // keeps the cursor where it is
    await house.happens(id, 'Extended', { until: '2030-02-01T00:00:00.000Z' });
    await house.happens(id, 'Accepted');
    await house.happens(id, 'Accepted'); // is heard when the timer is gone
    await eventually(async () => expect(await house.history(id)).toHaveLength(3));
    await house.crash();
    await house.clock.advance(days(60));
    house.dispatch = noted;
    await house.start();
    await house.settled();
    expect(await house.history(id)).toHaveLength(3);
  });

  it('parks an instance whose timer nobody knows any more, and the others go on', async () => {
    const id = newId();
    await house.happens(id, 'Extended', { until: '2030-02-01T00:00:00.000Z' });
    await house.settled();
    await house.crash();
    const forgetful = process('processSpec.quote-expiry', { extended: 0 }).on(Quote, { Sent: (state) => react(state) });
    await house.start(forgetful);
    await house.clock.advance(days(31));
    await house.happens(newId(), 'Sent');
    await eventually(async () =>
      expect(await house.under.stream.parked.list()).toMatchObject([
        { key: id, error: 'Error: the process processSpec.quote-expiry has no timer expire' },
      ]),
    );
    await eventually(async () => expect(await house.under.stream.status()).toMatchObject([{ lag: 0, parked: 1 }]));
  });

  it('parks at once what its pure functions choke on, and the others go on', async () => {
    await house.crash();
    let tries = 0;
    const choosy = process('processSpec.choosy', {}).on(Quote, {
      Sent: (state, _, { aggregateId }) => react(state, { commands: [send(aggregateId, fact(Remind, {}))] }),
      Extended: (state, { until }) => react(state, { timers: [at(until, 'expire')] }),
      Accepted: () => {
        tries++;
        throw new TypeError('nobody accepts');
      },
    });
    await house.start(choosy);
    const [unknown, undated, sound] = [newId(), newId(), newId()];
    await house.happens(unknown, 'Accepted');
    await house.happens(undated, 'Extended', { until: 'one day' });
    await house.happens(sound, 'Sent');
    await eventually(async () => expect(await house.under.stream.status()).toMatchObject([{ lag: 0, parked: 2 }]));
    expect(await house.under.stream.parked.list()).toMatchObject([
      { key: unknown, error: 'TypeError: nobody accepts' },
      { key: undated, error: 'RangeError: Invalid time value' },
    ]);
    expect(tries).toBe(1);
    expect(house.commands()).toEqual(['Remind']);
  });

  it('keeps instances and tenants apart', async () => {
    const [one, two] = [newId(), newId()];
    await house.happens(one, 'Sent');
    await house.clock.advance(hours(1));
    await house.happens(two, 'Sent');
    await house.happens(one, 'Accepted');
    await house.settled();
    await house.clock.advance(days(15));
    await house.settled();
    expect(house.sent.filter(({ command }) => command === 'Expire')).toMatchObject([
      { id: two, effectiveAt: '2030-01-15T01:00:00.000Z' },
    ]);
    expect(await house.under.store.read({ category: expiry.category, tenant: 'other', id: one })).toEqual([]);
  });
});
