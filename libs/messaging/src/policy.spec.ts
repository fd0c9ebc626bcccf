import { events } from '@kizuna/contracts/shared';
import {
  aggregate,
  CommandPipeline,
  derivedId,
  envelopeOf,
  fact,
  newId,
  refuse,
  type RecordedEvent,
} from '@kizuna/event-sourcing';
import { IsInt, IsString } from 'class-validator';
import { minutes } from './clock';
import { eventually } from './eventually';
import { policy } from './policy';
import { PolicyRunner } from './policy-runner';
import { send } from './reaction';
import type { SqliteEventStreamOptions } from './sqlite/sqlite-event-stream';
import { EmbeddedUnderTest, scratch } from './sqlite/under-test';

class Won {
  @IsString() customer!: string;
  @IsInt() amount!: number;
}
class Lost {}
class Praise {
  @IsInt() amount!: number;
}
class Praised extends Praise {}
const Deal = events('policySpec.deal', { Won, Lost });
const Fame = events('policySpec.fame', { Praised });

/** Refuses small sums; knows how often it was praised. */
const fame = aggregate('policySpec.fame', 0)
  .on(Fame, { Praised: (times) => times + 1 })
  .begins({ Praise }, { Praise: (_, { amount }) => [amount < 10 ? refuse('too little') : fact(Praised, { amount })] });

const praiseWinners = policy('policySpec.praise-winners')
  .key((event) => (event.data as Won).customer)
  .on(Deal, { Won: ({ customer, amount }) => [send(customer, fact(Praise, { amount }))] });

const { folder, remove } = scratch();
afterAll(remove);
let count = 0;

async function open(options: SqliteEventStreamOptions = { backoff: [1] }) {
  const under = new EmbeddedUnderTest(`${folder}/${++count}`, options);
  const pipeline = new CommandPipeline(under.store);
  const dispatched: object[] = [];
  const dispatch = (command: object) => {
    dispatched.push(command);
    return pipeline.execute(fame, fame.decisions[0]!, command);
  };
  const win = async (customer: string, amount: number): Promise<string> => {
    const id = newId();
    const metadata = { actor: 'sam', correlationId: 'c1', commandId: id, commandHash: '', schemaVersion: 1 };
    const event = {
      id,
      type: 'policySpec.deal.Won',
      data: { customer, amount },
      effectiveAt: '2024-05-06T00:00:00.000Z',
      metadata,
    };
    await under.publish({ category: 'policySpec.deal', tenant: 'main', id: newId() }, event);
    return id;
  };
  const praises = (id: string): Promise<RecordedEvent[]> =>
    under.store.read({ category: 'policySpec.fame', tenant: 'main', id });
  return { under, dispatch, dispatched, win, praises };
}

describe('policy', () => {
  it('lists the events that it reacts to, and nothing follows from others', () => {
    expect(praiseWinners.types).toEqual(['policySpec.deal.Won']);
    expect(praiseWinners.react({ type: 'policySpec.deal.Lost', data: {} } as RecordedEvent)).toEqual([]);
  });

  it('has a name that can be a consumer', () => {
    expect(() => policy('praise winners')).toThrow('is no name of a policy');
    expect(() => policy('sales.PraiseWinners')).toThrow('write context.what-it-does');
  });
});

describe('PolicyRunner', () => {
  it('sends commands on behalf of the policy, for the tenant of the event and as of its date', async () => {
    const { under, dispatch, dispatched, win, praises } = await open();
    await new PolicyRunner(under.stream, dispatch).run(praiseWinners);
    const customer = newId();
    const won = await win(customer, 100);
    await eventually(async () => expect(await praises(customer)).toHaveLength(1));
    expect(envelopeOf(dispatched[0]!)).toEqual({
      id: customer,
      actor: { id: 'policy:policySpec.praise-winners', tenant: 'main', permissions: ['*'] },
      commandId: derivedId('policySpec.praise-winners', won, 0),
      correlationId: 'c1',
      causationId: won,
      effectiveAt: '2024-05-06T00:00:00.000Z',
      orLater: true,
    });
    expect(await praises(customer)).toMatchObject([
      {
        data: { amount: 100 },
        effectiveAt: '2024-05-06T00:00:00.000Z',
        metadata: { causationId: won, correlationId: 'c1' },
      },
    ]);
    await under.close();
  });

  it('changes nothing when an event is delivered again', async () => {
    const { under, dispatch, dispatched, win, praises } = await open();
    const customer = newId();
    await win(customer, 100);
    const interrupted = async (command: object) => {
      await dispatch(command);
      await new Promise<never>(() => {});
    };
    await new PolicyRunner(under.stream, interrupted).run(praiseWinners);
    await eventually(async () => expect(await praises(customer)).toHaveLength(1));
    const running = await new PolicyRunner(await under.reopen(), dispatch).run(praiseWinners);
    await eventually(async () => expect(running.position()).toBe(await under.store.head()));
    expect(dispatched).toHaveLength(2);
    expect(await praises(customer)).toHaveLength(1);
    await under.close();
  });

  it('takes a refusal for an answer: it is neither tried again nor parked', async () => {
    const { under, dispatch, dispatched, win, praises } = await open();
    const running = await new PolicyRunner(under.stream, dispatch).run(praiseWinners);
    const customer = newId();
    await win(customer, 1);
    await win(customer, 100);
    await eventually(async () => expect(await praises(customer)).toHaveLength(1));
    await eventually(async () => expect(await running.status()).toMatchObject({ state: 'idle', parked: 0 }));
    expect(dispatched).toHaveLength(2);
    await under.close();
  });

  it('parks at once what its pure reaction chokes on, and the others flow', async () => {
    const { under, dispatch, win, praises } = await open({ backoff: [minutes(60)] });
    const choosy = policy('policySpec.choosy')
      .key((event) => (event.data as Won).customer)
      .on(Deal, {
        Won: ({ customer, amount }) => {
          if (amount === 13) throw new RangeError('an unlucky sum');
          return [send(customer, fact(Praise, { amount }))];
        },
      });
    const running = await new PolicyRunner(under.stream, dispatch).run(choosy);
    const [unlucky, lucky] = [newId(), newId()];
    await win(unlucky, 13);
    await win(lucky, 100);
    await eventually(async () => expect(await running.status()).toMatchObject({ state: 'idle', parked: 1 }));
    expect(await under.stream.parked.list()).toMatchObject([{ key: unlucky, error: 'RangeError: an unlucky sum' }]);
    expect(await praises(lucky)).toHaveLength(1);
    await under.close();
  });

  it('tries what else fails again, then parks it', async () => {
    const { under, win } = await open();
    let tries = 0;
    const broken = async () => {
      tries++;
      throw new TypeError('broken');
    };
    await new PolicyRunner(under.stream, broken).run(praiseWinners);
    await win(newId(), 100);
    await eventually(async () =>
      expect(await under.stream.parked.list()).toMatchObject([
        { consumer: 'policy:policySpec.praise-winners', error: 'TypeError: broken' },
      ]),
    );
    expect(tries).toBe(2);
    await under.close();
  });
});
