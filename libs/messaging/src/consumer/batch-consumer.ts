/** Delivers page by page. As long as nothing fails it does nothing for each event. */
import type { LogPage, RecordedEvent } from '@kizuna/event-sourcing';
import type { BatchHandler, Subscription } from '../event-stream';
import { Consumer } from './consumer';
import type { Lane } from './lane';
import type { Start, Surroundings } from './surroundings';

const PAGE_SIZE = 1000;

export class BatchConsumer extends Consumer {
  constructor(
    around: Surroundings,
    subscription: Subscription,
    private readonly handler: BatchHandler,
    start: Start,
  ) {
    super(around, subscription, start, handler.size ?? PAGE_SIZE);
  }

  position(): number {
    return this.read;
  }

  protected isFull(): boolean {
    return false;
  }

  protected async deliver({ events, position }: LogPage): Promise<boolean> {
    const delivery = { events: this.held.size === 0 ? events : await this.withoutHeld(events), position };
    if (await this.attempt('a page', () => this.handler.batch(delivery), 0)) {
      await this.deliverOneByOne(delivery.events);
      await this.attempt('a page', () => this.handler.batch({ events: [], position }), Infinity);
    }
    this.read = position;
    return events.length > 0;
  }

  protected handle(event: RecordedEvent): Promise<void> {
    return this.handler.batch({ events: [event], position: Math.max(this.read, event.position) });
  }

  protected beginReplay(lane: Lane): Promise<void> {
    return this.replay(lane);
  }

  protected async settle(): Promise<void> {}

  /** Once an event of the page has used up its tries, time has passed for the others too: each has one try left. */
  private async deliverOneByOne(events: readonly RecordedEvent[]): Promise<void> {
    let retries: number | undefined;
    for (const event of events) {
      const lane = this.laneOf(event);
      if (this.isHeld(lane, event)) await this.around.lot.hold(this.consumer, [{ lane, event }]);
      else if ((await this.handleOrPark(lane, event, retries))?.permanent === false) retries = 0;
      this.read = event.position;
    }
  }

  /** The events of a page that may be handled. Those that must wait are on disk before the others are delivered. */
  private async withoutHeld(events: readonly RecordedEvent[]): Promise<readonly RecordedEvent[]> {
    const placed = events.map((event) => ({ event, lane: this.laneOf(event) }));
    await this.around.lot.hold(
      this.consumer,
      placed.filter(({ lane, event }) => this.isHeld(lane, event)),
    );
    return placed.filter(({ lane, event }) => !this.isHeld(lane, event)).map(({ event }) => event);
  }
}
