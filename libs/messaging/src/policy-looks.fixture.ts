/** For specs of looks: campaigns, contacts that are touched, rows that a test fills, and a runner on the real store. */
import { events } from '@kizuna/contracts/shared';
import { aggregate, CommandPipeline, fact, newId, type RecordedEvent } from '@kizuna/event-sourcing';
import { IsInt } from 'class-validator';
import { minutes } from './clock';
import { eventually } from './eventually';
import { each } from './look';
import { policy } from './policy';
import { PolicyRunner } from './policy-runner';
import { send } from './reaction';
import type { RowPage, RowQuery, RowSource } from './row-source';
import { EmbeddedUnderTest, scratch } from './sqlite/under-test';

class Launched {
  @IsInt() wave!: number;
}
class Touch {
  @IsInt() wave!: number;
}
class Touched extends Touch {}
export const Campaign = events('looksSpec.campaign', { Launched });
const Contact = events('looksSpec.contact', { Touched });

/** Takes every touch, so that one which comes twice is seen. */
const contact = aggregate('looksSpec.contact', 0)
  .on(Contact, { Touched: (times) => times + 1 })
  .begins({ Touch }, { Touch: (_, { wave }) => [fact(Touched, { wave })] });

class Member {
  wave!: number;
}
export const members = { name: 'looksSpec.members', row: Member };
export const touch = (id: string, wave = 1) => send(id, fact(Touch, { wave }));

/** Rows of one view by key; it remembers what it was asked. */
export class Rows implements RowSource {
  readonly asked: { readonly tenant: string; readonly query: RowQuery; readonly atLeast: number }[] = [];
  readonly byKey = new Map<string, Member>();
  trouble: Error | undefined;

  constructor(readonly head: () => Promise<number>) {}

  fill(count: number): string[] {
    const keys = Array.from({ length: count }, () => newId()).sort();
    for (const key of keys) this.byKey.set(key, { wave: 1 });
    return keys;
  }

  async rows(_: string, tenant: string, query: RowQuery, atLeast: number): Promise<RowPage> {
    this.asked.push({ tenant, query, atLeast });
    if (this.trouble) throw this.trouble;
    const { cursor = '', limit } = query;
    const keys = [...this.byKey.keys()].sort().filter((key) => key > cursor);
    const rows = keys.slice(0, limit).map((key) => ({ key, row: this.byKey.get(key)! }));
    return keys.length > limit ? { rows, next: rows[limit - 1]!.key } : { rows };
  }
}

const { folder, remove } = scratch();
export const removeAll = remove;
let count = 0;

export async function open() {
  const under = new EmbeddedUnderTest(`${folder}/${++count}`, { backoff: [1, minutes(60)] });
  const pipeline = new CommandPipeline(under.store);
  const rows = new Rows(() => under.store.head());
  const dispatched: object[] = [];
  const dispatch = (command: object): Promise<unknown> => {
    dispatched.push(command);
    return pipeline.execute(contact, contact.decisions[0]!, command);
  };
  const launch = async (id: string = newId(), wave = 1): Promise<string> => {
    const event = newId();
    const metadata = { actor: 'sam', correlationId: 'c1', commandId: event, commandHash: '', schemaVersion: 1 };
    const stated = {
      id: event,
      type: 'looksSpec.campaign.Launched',
      data: { wave },
      effectiveAt: '2024-05-06T00:00:00.000Z',
    };
    await under.publish({ category: 'looksSpec.campaign', tenant: 'main', id }, { ...stated, metadata });
    return event;
  };
  const touches = async (): Promise<RecordedEvent[]> => {
    const types = ['looksSpec.contact.Touched'];
    return (await under.store.readLog(0, 10_000, { tenant: 'main', types })).events;
  };
  const runner = new PolicyRunner(under.stream, dispatch, rows);
  const settled = async (running: { position(): number }) =>
    eventually(async () => expect(running.position()).toBe(await under.store.head()));
  return { under, rows, dispatch, dispatched, launch, touches, runner, settled };
}

export const touchAll = policy('looksSpec.touch-all').on(Campaign, {
  Launched: ({ wave }) => [each(members, {}, ({ id }) => [touch(id, wave)])],
});
export const idsOf = (events: readonly RecordedEvent[]): string[] =>
  events.map(({ aggregateId }) => aggregateId).sort();
export const wavesOf = (events: readonly RecordedEvent[], id: string): number[] =>
  events.filter(({ aggregateId }) => aggregateId === id).map(({ data }) => (data as Touched).wave);
