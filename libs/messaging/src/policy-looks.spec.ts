/** Policies that look at views, carried out on the real store and stream; the rows are what each test says. */
import { derivedId, envelopeOf, newId } from '@kizuna/event-sourcing';
import { eventually } from './eventually';
import { each, look } from './look';
import { policy, type Policy } from './policy';
import { Campaign, idsOf, members, open, removeAll, touch, touchAll, wavesOf, type Rows } from './policy-looks.fixture';
import { PolicyRunner } from './policy-runner';

afterAll(removeAll);

/** The key of a row that stands before all others. */
const EARLY = '00000000-0000-7000-8000-000000000000';

describe('a policy that looks', () => {
  it('sees rows of the tenant of the event, once the view has taken it in', async () => {
    const { under, rows, launch, touches, runner, settled } = await open();
    const [a, b] = rows.fill(3);
    const filter = { wave: 1 };
    const running = await runner.run(
      policy('looksSpec.touch-two').on(Campaign, {
        Launched: () => [look(members, { filter, limit: 2 }, (seen) => seen.map(({ id, wave }) => touch(id, wave)))],
      }),
    );
    await launch();
    await settled(running);
    expect(rows.asked).toEqual([{ tenant: 'main', query: { filter, limit: 2 }, atLeast: 1 }]);
    expect(idsOf(await touches())).toEqual([a, b]);
    await under.close();
  });

  it('sees at most a thousand rows in one look, and all of them with each', async () => {
    const { under, rows, launch, runner, touches, settled } = await open();
    const keys = rows.fill(1100);
    const seen: number[] = [];
    const counting = policy('looksSpec.count').on(Campaign, {
      Launched: () => [look(members, {}, (all) => (seen.push(all.length), []))],
    });
    await settled(await runner.run(counting));
    const running = await runner.run(touchAll);
    await launch();
    await settled(running);
    expect(idsOf(await touches())).toEqual(keys);
    await eventually(() => expect(seen).toEqual([1000]));
    await under.close();
  });

  it('handles rows side by side, within a bound, and what follows from one in order', async () => {
    const { under, rows, dispatch, launch, touches, settled } = await open();
    const keys = rows.fill(200);
    let [atWork, most] = [0, 0];
    const watched = async (command: object) => {
      most = Math.max(most, ++atWork);
      await dispatch(command).finally(() => atWork--);
    };
    const twice = policy('looksSpec.twice').on(Campaign, {
      Launched: () => [each(members, {}, ({ id }) => [touch(id, 1), touch(id, 2)])],
    });
    const running = await new PolicyRunner(under.stream, watched, rows).run(twice);
    await launch();
    await settled(running);
    expect(most).toBe(64);
    const all = await touches();
    expect(keys.map((key) => wavesOf(all, key))).toEqual(keys.map(() => [1, 2]));
    await under.close();
  });

  it('does the rest, and nothing twice, when it breaks off in the middle and meets other rows then', async () => {
    const { under, rows, dispatch, dispatched, launch, touches, settled } = await open();
    const keys = rows.fill(600);
    const breaking = (command: object) => (dispatched.length < 550 ? dispatch(command) : new Promise<never>(() => {}));
    await new PolicyRunner(under.stream, breaking, rows).run(touchAll);
    await launch();
    await eventually(async () => expect(await touches()).toHaveLength(550));
    rows.byKey.set(EARLY, { wave: 1 });
    await settled(await new PolicyRunner(await under.reopen(), dispatch, rows).run(touchAll));
    expect(dispatched).toHaveLength(550 + 601);
    expect(idsOf(await touches())).toEqual([EARLY, ...keys]);
    await under.close();
  });

  it('keeps the id of a command, whatever rows stand before it at the next delivery', async () => {
    const { under, rows, dispatch, launch, touches, settled } = await open();
    const [late] = rows.fill(1);
    const mixed = policy('looksSpec.mixed').on(Campaign, {
      Launched: () => [
        touch(late!, 0),
        look(members, {}, (seen) => seen.flatMap(({ id }) => [touch(id, seen.length), touch(id, seen.length)])),
        touch(late!, 3),
      ],
    });
    let left = 3;
    const breaking = (command: object) => (left-- > 0 ? dispatch(command) : new Promise<never>(() => {}));
    await new PolicyRunner(under.stream, breaking, rows).run(mixed);
    const launched = await launch();
    await eventually(async () => expect(await touches()).toHaveLength(3));
    rows.byKey.set(EARLY, { wave: 1 });
    // Now the commands for the late one say 2 where they said 1: they were carried out before, and that stands.
    await settled(await new PolicyRunner(await under.reopen(), dispatch, rows).run(mixed));
    const all = await touches();
    expect(wavesOf(all, late!)).toEqual([0, 1, 1, 3]);
    expect(wavesOf(all, EARLY)).toEqual([2, 2]);
    // Ids are a storage format: a redelivery may come after a new version of the program was started.
    const nested = JSON.stringify([1, `${late} Touch`, 1]);
    const ids = [0, nested, 2].map((place) => derivedId('looksSpec.mixed', launched, place));
    expect(all.map(({ metadata }) => metadata.commandId)).toEqual(expect.arrayContaining(ids));
    await under.close();
  });

  it('waits for what its own commands did: of this event, of this key, and before it was started', async () => {
    const { under, rows, dispatch, launch, settled, runner } = await open();
    const [one] = rows.fill(1);
    const looking = policy('looksSpec.looking').on(Campaign, {
      Launched: ({ wave }) => [
        ...(wave > 0 ? [touch(one!)] : []),
        each(members, {}, () => [look(members, {}, () => [])]),
      ],
    });
    const askedBy = async (work: () => Promise<unknown>): Promise<number[]> => {
      rows.asked.length = 0;
      await work();
      await settled(running);
      return rows.asked.map(({ atLeast }) => atLeast);
    };
    let running = await runner.run(looking);
    const [key, other] = [newId(), newId()];
    // Its own command stands behind it, at position 2.
    expect(await askedBy(() => launch(key, 1))).toEqual([2, 2]);
    expect(await askedBy(() => launch(other, 1))).toEqual([4, 4]);
    const slow = new PolicyRunner(await under.reopen(), dispatch, rows);
    await launch(newId(), 0);
    await launch(newId(), 0);
    // Both are at rest when it starts, at position 6.
    running = await slow.run(looking);
    expect(await askedBy(async () => {})).toEqual([6, 6, 6, 6]);
    await under.close();
  });

  it('does not wait for what was done for other keys', async () => {
    const { under, rows, dispatch, launch, touches, settled } = await open();
    const [one] = rows.fill(1);
    const looking = policy('looksSpec.lanes').on(Campaign, {
      Launched: ({ wave }) => [wave > 0 ? touch(one!, wave) : look(members, {}, () => [])],
    });
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const [idle, busy] = [newId(), newId()];
    const holdingUp = ({ wave }: { wave?: number }, command: object) => (wave === 9 ? released : dispatch(command));
    const runner = new PolicyRunner(under.stream, (command) => holdingUp(command, command), rows);
    const running = await runner.run(looking);
    await launch(idle, 9);
    await launch(idle, 0);
    await launch(busy, 1);
    await eventually(async () => expect(await touches()).toMatchObject([{ position: 4 }]));
    release();
    await settled(running);
    expect(rows.asked.map(({ atLeast }) => atLeast)).toEqual([2]);
    await under.close();
  });

  it('is tried again without end while the view has not come so far, and never parked for it', async () => {
    const { under, rows, launch, touches, runner, settled } = await open();
    const keys = rows.fill(1);
    rows.trouble = Object.assign(new Error('not yet'), { transient: true });
    const stream = under.another({ backoff: [1] });
    const running = await new PolicyRunner(stream, async () => {}, rows).run(touchAll);
    await launch();
    await eventually(() => expect(rows.asked.length).toBeGreaterThan(5));
    expect(await running.status()).toMatchObject({ state: 'failing', parked: 0, position: 0 });
    await stream.close();
    rows.trouble = undefined;
    await settled(await runner.run(touchAll));
    expect(idsOf(await touches())).toEqual(keys);
    await under.close();
  });

  it.each<[string, string, Policy, (rows: Rows) => unknown]>([
    [
      'what its pure function chokes on',
      'RangeError: an unlucky row',
      policy('looksSpec.choking').on(Campaign, {
        Launched: () => [
          each(members, {}, () => {
            throw new RangeError('an unlucky row');
          }),
        ],
      }),
      (rows) => rows.fill(3),
    ],
    [
      'a view that is not there',
      'Error: there is no such view',
      touchAll,
      (rows) => (rows.trouble = Object.assign(new Error('there is no such view'), { permanent: true })),
    ],
  ])('parks at once %s', async (_, error, choking, prepare) => {
    const { under, rows, launch, runner } = await open();
    prepare(rows);
    await runner.run(choking);
    await launch();
    await eventually(async () => expect(await under.stream.parked.list()).toMatchObject([{ error, failures: 1 }]));
    await under.close();
  });

  it('parks at once where policies are shown no views', async () => {
    const { under, launch, dispatch } = await open();
    await new PolicyRunner(under.stream, dispatch).run(touchAll);
    await launch();
    const error = 'Error: policies are shown no views here, so not looksSpec.members either';
    await eventually(async () => expect(await under.stream.parked.list()).toMatchObject([{ error }]));
    await under.close();
  });

  it('ends after the commands at hand when it is stopped, and does the rest at the next start', async () => {
    const { under, rows, dispatch, dispatched, launch, touches, settled } = await open();
    const keys = rows.fill(1200);
    let stopping: Promise<void> | undefined;
    const stoppingSoon = (command: object) => {
      if (dispatched.length === 100) stopping ??= runner.stop();
      return dispatch(command);
    };
    const runner = new PolicyRunner(under.stream, stoppingSoon, rows);
    await runner.run(touchAll);
    await launch();
    await eventually(() => expect(stopping).toBeDefined());
    await stopping;
    expect((await touches()).length).toBeLessThan(200);
    await settled(await new PolicyRunner(under.another(), dispatch, rows).run(touchAll));
    expect(idsOf(await touches())).toEqual(keys);
    expect(envelopeOf(dispatched[0]!)).toMatchObject({ actor: { id: 'policy:looksSpec.touch-all', tenant: 'main' } });
    await under.close();
  });
});
