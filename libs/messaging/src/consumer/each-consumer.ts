/** Delivers one event at a time per key and several keys at once. A slow key keeps no other key from going on. */
import type { LogPage, RecordedEvent } from '@kizuna/event-sourcing';
import type { EachHandler, Subscription } from '../event-stream';
import { Lanes } from '../lanes';
import { Consumer, ignoreStopped } from './consumer';
import { nameOf, type Lane } from './lane';
import type { Start, Surroundings } from './surroundings';

/** As many as may share a commit; what each of them holds in memory is small. */
const CONCURRENCY = 64;
/** Read on while fewer events than this are in hand; it is also the size of a page, so at most twice this are. */
const IN_HAND = 500;
const TELL_EVERY_MS = 1000;

export class EachConsumer extends Consumer {
  /** Positions of events that are not handled yet, in order; each with the position before it that was handed out. */
  private readonly open = new Map<number, number>();
  /** Keys with the look for requests after which they may be replayed again: never, as long as a replay runs. */
  private readonly replaying = new Map<string, number>();
  private readonly keys: Lanes;
  private told = 0;

  constructor(
    around: Surroundings,
    subscription: Subscription,
    private readonly handler: EachHandler,
    start: Start,
  ) {
    super(around, subscription, start, IN_HAND);
    this.keys = new Lanes(handler.concurrency ?? CONCURRENCY);
  }

  /** The first open event bounds it: what lies behind that does not count, handled or not. */
  position(): number {
    const first = this.open.values().next();
    return first.done ? this.read : first.value;
  }

  protected isFull(): boolean {
    return this.open.size >= IN_HAND;
  }

  protected async deliver({ events, position }: LogPage): Promise<boolean> {
    let wanted = false;
    let before = this.read;
    for (const event of events) {
      if (this.isWanted(event)) {
        wanted = true;
        const lane = this.laneOf(event);
        this.open.set(event.position, before);
        this.keys.add(nameOf(lane), () => this.settleOne(lane, event).catch(ignoreStopped));
      }
      before = event.position;
    }
    this.read = position;
    return wanted;
  }

  /** One on which the question itself fails is wanted: its handler fails too, and says why. */
  private isWanted(event: RecordedEvent): boolean {
    try {
      return this.handler.wants?.(event) ?? true;
    } catch {
      return true;
    }
  }

  protected handle(event: RecordedEvent): Promise<void> {
    return this.handler.each(event);
  }

  protected async beginReplay(lane: Lane): Promise<void> {
    const name = nameOf(lane);
    if (this.looks <= (this.replaying.get(name) ?? 0)) return;
    this.replaying.set(name, Infinity);
    this.keys.add(name, async () => {
      await this.attempt(name, () => this.replay(lane), Infinity).catch(ignoreStopped);
      // A look that is on its way may still find the request that was just answered.
      this.replaying.set(name, this.looks);
      this.wake();
    });
  }

  protected settle(): Promise<void> {
    return this.keys.stop();
  }

  /** Handled, held or parked; tried until the file takes it. */
  private async settleOne(lane: Lane, event: RecordedEvent): Promise<void> {
    const settled = async (): Promise<void> => {
      if (this.isHeld(lane, event)) await this.around.lot.hold(this.consumer, [{ lane, event }]);
      else await this.handleOrPark(lane, event);
    };
    await this.attempt(nameOf(lane), settled, Infinity);
    this.open.delete(event.position);
    this.moved();
    const now = this.around.clock.now().getTime();
    // A long page tells now and then how far it is: its cursor is saved, and nobody takes it for stuck.
    const due = now - this.told >= TELL_EVERY_MS;
    if (due) this.told = now;
    if (due || this.open.size === 0 || this.open.size === IN_HAND - 1) this.wake();
  }
}
