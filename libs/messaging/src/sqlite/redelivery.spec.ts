/** The law of delivery, over any interleaving of publishing, handling, failing and crashing. */
import fc from 'fast-check';
import { newId, type RecordedEvent } from '@kizuna/event-sourcing';
import type { Running } from '../event-stream';
import { eventually } from '../eventually';
import { EmbeddedUnderTest, scratch } from './under-test';

const { folder, remove } = scratch();
afterAll(remove);
let count = 0;

const KEYS = [newId(), newId(), newId()];

type Action =
  | { readonly do: 'publish'; readonly key: number }
  /** What happens to one of the handlers that are running. A crash leaves it without an end, after its effect. */
  | { readonly do: 'succeed' | 'fail' | 'crash'; readonly which: number };

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('publish' as const), key: fc.nat(KEYS.length - 1) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('succeed' as const), which: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fail' as const), which: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const), which: fc.nat(9) }) },
);

interface Handling {
  readonly events: readonly RecordedEvent[];
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** A consumer whose handlers end when and how the test says. */
class Play {
  readonly under = new EmbeddedUnderTest(`${folder}/${++count}`, { backoff: [] });
  readonly effects: RecordedEvent[] = [];
  private readonly handled = new Set<number>();
  private handlings: Handling[] = [];
  private readonly interrupted: Handling[] = [];
  private running!: Running;
  private healthy = false;
  published = 0;

  constructor(private readonly kind: 'each' | 'batch') {}

  async subscribe(): Promise<void> {
    this.handlings = [];
    const handlings = this.handlings;
    const handle = (events: readonly RecordedEvent[]): Promise<void> => {
      if (this.healthy) this.takeEffect(events);
      return this.healthy || events.length === 0
        ? Promise.resolve()
        : new Promise((resolve, reject) => handlings.push({ events, resolve, reject }));
    };
    this.running = await this.under.stream.subscribe({
      consumer: 'tester',
      handle:
        this.kind === 'each'
          ? { each: (event) => handle([event]), concurrency: 2 }
          : { batch: ({ events }) => handle(events), size: 3 },
    });
  }

  async perform(action: Action): Promise<void> {
    if (action.do === 'publish') await this.publish(KEYS[action.key]!);
    else await this.end(action.do, action.which);
    for (let turns = 0; turns < 4; turns++) await new Promise(setImmediate);
    await this.checkCursor();
  }

  /** Everything that is left is handled, also what is parked. */
  async finish(): Promise<void> {
    this.healthy = true;
    await this.crash();
    await this.subscribe();
    await eventually(() => expect(this.running.position()).toBe(this.published));
    await this.under.stream.parked.replay();
    await eventually(async () => expect(await this.under.stream.parked.list()).toEqual([]));
    for (const { resolve } of this.interrupted) resolve();
    await this.under.abandoned;
    await this.under.close();
  }

  private async publish(id: string): Promise<void> {
    const eventId = newId();
    const metadata = { actor: 'tester', correlationId: eventId, commandId: eventId, commandHash: '', schemaVersion: 1 };
    const effectiveAt = '2030-01-02T03:04:05.000Z';
    const stream = { category: 'test.thing', tenant: 'main', id };
    await this.under.publish(stream, { id: eventId, type: 'test.thing.Happened', data: {}, effectiveAt, metadata });
    this.published++;
  }

  private async end(how: 'succeed' | 'fail' | 'crash', which: number): Promise<void> {
    const [handling] = this.handlings.splice(which % Math.max(1, this.handlings.length), 1);
    if (!handling) return;
    if (how === 'fail') return handling.reject(new Error('poison'));
    this.takeEffect(handling.events);
    if (how === 'succeed') {
      for (const { position } of handling.events) this.handled.add(position);
      return handling.resolve();
    }
    this.interrupted.push(handling);
    await this.crash();
    await this.subscribe();
  }

  private async crash(): Promise<void> {
    this.interrupted.push(...this.handlings);
    await this.under.reopen();
  }

  private takeEffect(events: readonly RecordedEvent[]): void {
    this.effects.push(...events);
  }

  /** The cursor is contiguous: all up to it is handled or parked. */
  private async checkCursor(): Promise<void> {
    const parked = new Set((await this.under.stream.parked.list()).map(({ position }) => position));
    for (let position = 1; position <= this.running.position(); position++) {
      expect(this.handled.has(position) || parked.has(position)).toBe(true);
    }
  }
}

describe.each(['each', 'batch'] as const)('any interleaving of deliveries, failures and crashes (%s)', (kind) => {
  it('gives every event its effect at least once, in the order of its key, behind a contiguous cursor', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 40 }), async (actions) => {
        const play = new Play(kind);
        await play.subscribe();
        for (const each of actions) await play.perform(each);
        await play.finish();
        expect(new Set(play.effects.map(({ position }) => position)).size).toBe(play.published);
        for (const key of KEYS) {
          const first = [...new Set(play.effects.filter((e) => e.aggregateId === key).map((e) => e.revision))];
          expect(first).toEqual([...first].sort((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
