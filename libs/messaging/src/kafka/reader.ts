/** Reads the log from Kafka for as long as it is open: when a session ends by an error, the next begins. */
import { backOff } from '../back-off';
import type { Place } from './merge';
import { Session, type SessionParts } from './session';

/** Places to commit at that are remembered; above that every second one is forgotten. */
const MOST_PLACES = 1000;

export class Reader {
  private readonly closing = new AbortController();
  private session: Session | undefined;
  private loop: Promise<void> | undefined;
  /** In order: those that were reached and not yet committed. */
  private places: Place[] = [];
  private committing = false;

  constructor(private readonly parts: SessionParts) {}

  start(): void {
    this.loop ??= this.run();
  }

  /** Hands over and leaves the group. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.loop;
  }

  /**
   * All consumers have passed a position: after a restart the group goes on from there. Answers before that is stored;
   * if it fails, a later one will do.
   */
  commit(position: number): void {
    const behind = this.places.findIndex((place) => place.position > position);
    const count = behind === -1 ? this.places.length : behind;
    if (count === 0 || this.committing || !this.session) return;
    const [place] = this.places.splice(0, count).slice(-1);
    this.committing = true;
    void this.session
      .commit(place!)
      .catch(this.parts.failed)
      .finally(() => (this.committing = false));
  }

  private async run(): Promise<void> {
    const { signal } = this.closing;
    for (let failures = 0; !signal.aborted;) {
      const session = new Session({
        ...this.parts,
        began: (place) => {
          failures = 0;
          this.places = [place];
          this.parts.began(place);
        },
        released: (release) => {
          this.note(release.place);
          this.parts.released(release);
        },
      });
      this.session = session;
      try {
        await session.run(signal);
      } catch (error) {
        failures++;
        this.parts.failed(error);
      }
      await session.close();
      if (!signal.aborted) await backOff(failures, signal);
    }
  }

  private note(place: Place): void {
    this.places.push(place);
    if (this.places.length > MOST_PLACES) this.places = this.places.filter((_, i) => i % 2 === 1);
  }
}
