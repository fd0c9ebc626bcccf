/**
 * Tells another thread how far the log has come, through memory that both share. To wake a sleeping thread costs the
 * writer more than a whole command, so a reader at work looks by itself every few milliseconds, and only one that has
 * gone to sleep for want of news is woken by a message.
 */
const LOOK_EVERY_MS = 10;
/** So many looks without news send the reader to sleep. */
const LOOKS_BEFORE_SLEEP = 100;

const [HEAD, ASLEEP] = [0, 1] as const;

/** Two whole numbers of 64 bits: the position, and whether the reader sleeps. */
export const sharedHead = (): SharedArrayBuffer => new SharedArrayBuffer(2 * BigInt64Array.BYTES_PER_ELEMENT);

export class HeadWriter {
  private readonly cells: BigInt64Array;

  /** @param wake reaches the reader when it sleeps */
  constructor(
    shared: SharedArrayBuffer,
    private readonly wake: () => void,
  ) {
    this.cells = new BigInt64Array(shared);
  }

  set(position: number): void {
    Atomics.store(this.cells, HEAD, BigInt(position));
    if (Atomics.exchange(this.cells, ASLEEP, 0n) === 1n) this.wake();
  }
}

export class HeadReader {
  private readonly cells: BigInt64Array;
  private timer: NodeJS.Timeout | undefined;
  private known = 0n;
  private idle = 0;

  constructor(
    shared: SharedArrayBuffer,
    private readonly news: (position: number) => void,
  ) {
    this.cells = new BigInt64Array(shared);
  }

  /** Looks now and again, until there was no news for a while. */
  start(): void {
    this.idle = 0;
    this.timer ??= setInterval(() => this.look(), LOOK_EVERY_MS);
    this.look();
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private look(): void {
    const head = Atomics.load(this.cells, HEAD);
    if (head !== this.known) {
      this.known = head;
      this.idle = 0;
      this.news(Number(head));
    } else if (++this.idle >= LOOKS_BEFORE_SLEEP) this.sleep();
  }

  private sleep(): void {
    Atomics.store(this.cells, ASLEEP, 1n);
    // What came between the look and the word that we sleep would wake nobody.
    if (Atomics.load(this.cells, HEAD) === this.known) this.stop();
    else Atomics.store(this.cells, ASLEEP, 0n);
  }
}
