/**
 * Tells that the log has grown, whoever wrote it: by a live subscription that is begun anew whenever it is lost. It says
 * only how far the log goes; who wants the events reads them, so that none can be missed or come twice.
 */
import { setTimeout as after } from 'node:timers/promises';
import type { ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { positionOf } from './calls';
import type { Connection, ReadCall } from './connection';
import { ofNews } from './requests';

/** How often listeners are told while appends keep coming. */
const TELL_EVERY_MS = 10;
/** The wait before a lost subscription is begun anew: doubled each time, and shortened by chance. */
const [FIRST_WAIT_MS, LONGEST_WAIT_MS] = [100, 5000];

export class News {
  private readonly listeners = new Set<(position: number) => void>();
  private readonly closing = new AbortController();
  private following: Promise<void> | undefined;
  private latest = 0;
  /** Runs while listeners were told a moment ago. */
  private pause: NodeJS.Timeout | undefined;

  /** On a connection of its own: what is not read yet takes up room that other calls then wait for. */
  constructor(
    private readonly connection: Connection,
    private readonly pattern: string,
    private readonly head: () => Promise<number>,
  ) {}

  /** Subscribes with the first listener, and stays subscribed. */
  listen(listener: (position: number) => void): () => void {
    this.listeners.add(listener);
    this.following ??= this.follow();
    return () => this.listeners.delete(listener);
  }

  /** The log goes at least to there. The same news may come from several sides, and late. */
  reached(position: number): void {
    if (position <= this.latest || this.closing.signal.aborted) return;
    this.latest = position;
    this.pause ??= this.tell();
  }

  async close(): Promise<void> {
    this.closing.abort();
    clearTimeout(this.pause);
    await this.following;
    await this.connection.close();
  }

  private tell(): NodeJS.Timeout {
    const position = this.latest;
    for (const listener of this.listeners) {
      try {
        listener(position);
      } catch (error) {
        // It is the listener's mistake, and must end neither the subscription nor what others hear.
        process.emitWarning(error as Error);
      }
    }
    return setTimeout(() => (this.pause = this.latest > position ? this.tell() : undefined), TELL_EVERY_MS);
  }

  private async follow(): Promise<void> {
    const { signal } = this.closing;
    for (let failures = 0; !signal.aborted; failures++) {
      const failed = await this.subscribe(() => (failures = 0));
      if (failed) await after(waitAfter(failures), undefined, { signal }).catch(() => {});
    }
  }

  /** Until the subscription is lost (true) or this is closed (false). */
  private subscribe(confirmed: () => void): Promise<boolean> {
    const { signal } = this.closing;
    return new Promise((resolve) => {
      let call: ReadCall | undefined;
      const end = (lost: boolean) => {
        signal.removeEventListener('abort', stop);
        setImmediate(() => call?.cancel());
        resolve(lost);
      };
      const lost = () => end(true);
      const stop = () => end(false);
      signal.addEventListener('abort', stop);
      const begun = (started: ReadCall) => {
        call = started;
        // Stays to the end: an error that is not listened to ends the process.
        call.on('error', lost);
        if (signal.aborted) return setImmediate(() => started.cancel());
        call.on('end', lost);
        call.on('data', (answer: ReadResp) => {
          const event = answer.getEvent()?.getEvent();
          if (event) this.reached(positionOf(event));
          if (!answer.hasConfirmation()) return;
          confirmed();
          // What was appended while there was no subscription.
          this.head().then((position) => this.reached(position), lost);
        });
      };
      this.connection.begin((streams, ...how) => streams.read(ofNews(this.pattern), ...how)).then(begun, lost);
    });
  }
}

function waitAfter(failures: number): number {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures);
  return longest * (0.5 + Math.random() / 2);
}
