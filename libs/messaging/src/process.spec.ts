import { fact, newId } from '@kizuna/event-sourcing';
import { days, hours } from './clock';
import { eventually } from './eventually';
import { at, process, react } from './process';
import { aHouse, expiry, Quote, Remind, type House } from './process.fixture';
import { send } from './reaction';

describe('process', () => {
  const current = aHouse();
  let house: House;
  beforeEach(() => void (house = current()));

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
