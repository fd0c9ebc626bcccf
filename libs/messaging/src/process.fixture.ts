/** For the specs of processes: a process of a quote, and all that carries it out, on real files and a clock of its own. */
import { events } from '@kizuna/contracts/shared';
import { envelopeOf, fact, newId, type NewEvent } from '@kizuna/event-sourcing';
import { IsString } from 'class-validator';
import { days } from './clock';
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
export class Remind {}
class Expire {}
export const Quote = events('processSpec.quote', { Sent, Extended, Accepted });

export const expiry = process('processSpec.quote-expiry', { extended: 0 })
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

/** The whole set. `crash` abandons all of it but the files and the log. */
export class House {
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

/** For a `describe`: a house that is new for each of its tests. */
export function aHouse(): () => House {
  let house: House;
  beforeEach(async () => {
    house = new House();
    await house.start();
  });
  afterEach(async () => {
    await house.timers.stop();
    await house.under.close();
  });
  return () => house;
}
