/**
 * Publishes the log to Kafka: each event in its order to the topic of its context, and markers that say how far it has
 * come. The last marker is its checkpoint, so what was not marked is sent again: at least once, without a gap.
 *
 * One send is under way at a time, and after an error nothing of the client is used again: the order within a key
 * stays. One relay is to run in an installation, by a lease. While two do, there are only more duplicates.
 */
import { EVERY_TENANT, instrument, type EventStore, type LogPage } from '@kizuna/event-sourcing';
import { trace } from '@opentelemetry/api';
import { systemClock, type Clock } from '../clock';
import { backOff } from '../back-off';
import { Publication, type PublicationParts } from './publication';

export interface RelayParts extends PublicationParts {
  readonly log: Pick<EventStore, 'readLog' | 'onAppended' | 'head'>;
  /** Told of each error; the relay then tries again. */
  readonly failed?: (error: unknown) => void;
  readonly clock?: Clock;
}

export interface RelayStatus {
  /** Everything up to here was published. */
  readonly position: number;
  /** Positions between it and the head of the log. */
  readonly lag: number;
  /** How long ago the oldest event was stored that is being published, in seconds; 0 if there is none. */
  readonly lagSeconds: number;
}

const PAGE_SIZE = 500;
const tracer = trace.getTracer('kizuna');
const lags = instrument((meter) =>
  meter.createHistogram('kizuna.relay.lag', { unit: 'ms', description: 'From stored to published, oldest of a page' }),
);

export class Relay {
  private readonly clock: Clock;
  private position: number | undefined;
  /** When the oldest event that is not published yet was stored. */
  private oldest: string | undefined;

  constructor(private readonly parts: RelayParts) {
    this.clock = parts.clock ?? systemClock;
  }

  /** Publishes until the signal; errors are tried again without end. To be called by whoever holds the lease. */
  async run(signal: AbortSignal): Promise<void> {
    // Another relay may have come further since this one ran.
    this.position = undefined;
    let { contexts } = this.parts;
    for (let failures = 0; !signal.aborted;) {
      const publication = new Publication({ ...this.parts, contexts });
      try {
        await this.publish(publication, signal, () => (failures = 0));
      } catch (error) {
        failures++;
        this.parts.failed?.(error);
      } finally {
        contexts = [...new Set([...contexts, ...publication.contexts])];
        await publication.close();
      }
      if (!signal.aborted) await backOff(failures, signal);
    }
    this.oldest = undefined;
  }

  /** Of the time in which it runs. @throws StoreUnavailable */
  async status(): Promise<RelayStatus> {
    const position = this.position ?? 0;
    const lag = Math.max(0, (await this.parts.log.head()) - position);
    return { position, lag, lagSeconds: this.oldest === undefined ? 0 : this.age(this.oldest) / 1000 };
  }

  private async publish(publication: Publication, signal: AbortSignal, advanced: () => void): Promise<void> {
    await publication.begin(this.position);
    this.position = publication.marked;
    const news = new News(this.parts.log, signal);
    try {
      for (let reading = this.read(this.position, news); !signal.aborted;) {
        const page = await reading;
        // The next page is read while this one is sent.
        if (!page.end) reading = this.read(page.position, news);
        // Stretches without events are marked at their end only.
        const isNews = page.events.length > 0 || (page.end && page.position > publication.marked);
        if (isNews) await this.publishPage(publication, page);
        advanced();
        if (!page.end) continue;
        await news.come();
        reading = this.read(page.position, news);
      }
    } finally {
      news.stop();
    }
  }

  private read(after: number, news: News): Promise<LogPage> {
    news.seen();
    const reading = this.parts.log.readLog(after, PAGE_SIZE, { tenant: EVERY_TENANT });
    // It is awaited later, or not at all.
    reading.catch(() => {});
    return reading;
  }

  private publishPage(publication: Publication, { events, position }: LogPage): Promise<void> {
    this.oldest = events[0]?.recordedAt;
    const attributes = { 'kizuna.position': position, 'kizuna.events': events.length };
    return tracer.startActiveSpan('publish', { attributes, root: true }, async (span) => {
      try {
        await publication.publish(events, position);
      } catch (error) {
        span.recordException(error as Error);
        throw error;
      } finally {
        this.position = publication.marked;
        span.end();
      }
      if (this.oldest !== undefined) lags().record(this.age(this.oldest));
      this.oldest = undefined;
    });
  }

  private age(recordedAt: string): number {
    return Math.max(0, this.clock.now().getTime() - Date.parse(recordedAt));
  }
}

/** Whether the log has grown since one looked. */
class News {
  private any = false;
  private rouse = (): void => {};
  private readonly unsubscribe: () => void;

  constructor(
    log: Pick<EventStore, 'onAppended'>,
    private readonly signal: AbortSignal,
  ) {
    this.unsubscribe = log.onAppended(this.notice);
    signal.addEventListener('abort', this.notice);
  }

  seen(): void {
    this.any = false;
  }

  /** Resolves when there is news, or the signal was aborted. */
  async come(): Promise<void> {
    if (!this.any && !this.signal.aborted) await new Promise<void>((resolve) => (this.rouse = resolve));
  }

  stop(): void {
    this.unsubscribe();
    this.signal.removeEventListener('abort', this.notice);
  }

  private readonly notice = (): void => {
    this.any = true;
    this.rouse();
  };
}
