/**
 * Makes one log of many partitions again. What was read of each partition is kept until a marker says that all up to a
 * position is there; then it is released in the order of positions, each event once.
 *
 * Events may come more than once (a relay sends again what may not have arrived), and for a moment two relays may be
 * at work, one of them behind. A marker says that all up to its position lies before its offsets; it does not say that
 * this lies where the reading began. It does if a marker of the same run was read before, since what a run sends after
 * a marker lies behind it. The first marker of a run may be ahead of what was released: then events may be missing
 * here, and the release says so (`jumped`): they are to be read from the event store.
 */
import type { Marker, Offsets } from './marker';

/** A place in all partitions from which the log can be read on. */
export interface Place {
  /** All events behind it are in the topics from these offsets on, or will be. */
  readonly position: number;
  /** Run of the marker that says so; absent at the very beginning. */
  readonly run?: string;
  /** Also of the topic of markers: the offset behind that marker. */
  readonly offsets: Offsets;
}

export interface Release<E> {
  /** In order. None if it jumped. */
  readonly events: readonly E[];
  readonly jumped: boolean;
  /** Whether the topics that are read are all there are. */
  readonly whole: boolean;
  /** Everything up to its position was released, or is to be read elsewhere. */
  readonly place: Place;
}

interface Waiting {
  readonly marker: Marker;
  /** Offset behind it. */
  readonly until: number;
}

/** Runs to remember. One that is forgotten costs a jump. */
const MOST_RUNS = 64;

export class Merge<E extends { readonly position: number }> {
  private position: number;
  private events: E[] = [];
  private markers: Waiting[] = [];
  private readonly next: ReadonlyMap<string, number[]>;
  /** Those whose markers were read: so what they have sent since is read too. */
  private readonly runs = new Set<string>();

  constructor(
    private readonly progress: string,
    private readonly start: Place,
  ) {
    this.position = start.position;
    this.next = new Map(Object.entries(start.offsets).map(([topic, offsets]) => [topic, [...offsets]]));
    if (start.run !== undefined) this.runs.add(start.run);
  }

  /** Events that wait for a marker. */
  get buffered(): number {
    return this.events.length;
  }

  /** Position of the first marker whose events are not all there; undefined if there is none. */
  get waitingFor(): number | undefined {
    return this.markers[0]?.marker.position;
  }

  /** What is to be read next of a partition. */
  nextOf(topic: string, partition: number): number {
    return this.next.get(topic)![partition]!;
  }

  /** Takes the events of a partition up to an offset; those that were read before may be among them. */
  read(topic: string, partition: number, events: readonly E[], until: number): Release<E>[] {
    for (const event of events) if (event.position > this.position) this.events.push(event);
    return this.moved(topic, partition, until);
  }

  /** Takes markers in order, each with the offset behind it; those that were read before may be among them. */
  readMarkers(markers: readonly Waiting[], until: number): Release<E>[] {
    const next = this.nextOf(this.progress, 0);
    this.markers.push(...markers.filter((marker) => marker.until > next));
    return this.moved(this.progress, 0, until);
  }

  /** A partition holds nothing of ours up to an offset but what was read. */
  moved(topic: string, partition: number, until: number): Release<E>[] {
    const next = this.next.get(topic)!;
    next[partition] = Math.max(next[partition]!, until);
    return this.releases();
  }

  private releases(): Release<E>[] {
    const releases: Release<E>[] = [];
    let done = 0;
    while (done < this.markers.length && this.arrived(this.markers[done]!.marker)) {
      const release = this.release(this.markers[done++]!);
      if (release) releases.push(release);
    }
    this.markers.splice(0, done);
    return releases;
  }

  /** Whether everything that a marker speaks of was read. */
  private arrived({ offsets }: Marker): boolean {
    for (const [topic, next] of this.next) {
      const wanted = offsets[topic] ?? [];
      if (topic === this.progress) continue;
      if (wanted.length > next.length) {
        throw new Error(`the topic ${topic} has ${wanted.length} partitions, and only ${next.length} of them are read`);
      }
      if (wanted.some((offset, partition) => next[partition]! < offset)) return false;
    }
    return true;
  }

  private release({ marker, until }: Waiting): Release<E> | undefined {
    const { run, position } = marker;
    const jumped = !this.runs.has(run);
    this.note(run);
    if (position <= this.position) return undefined;
    const events = this.takeUpTo(position);
    this.position = position;
    const whole = Object.keys(marker.offsets).every((topic) => this.next.has(topic));
    return { events: jumped ? [] : events, jumped, whole, place: this.placeOf(marker, until) };
  }

  private note(run: string): void {
    this.runs.delete(run);
    this.runs.add(run);
    if (this.runs.size > MOST_RUNS) this.runs.delete(this.runs.values().next().value!);
  }

  /** In order, each once. */
  private takeUpTo(position: number): E[] {
    const ready = this.events.filter((event) => event.position <= position).sort((a, b) => a.position - b.position);
    this.events = this.events.filter((event) => event.position > position);
    return ready.filter((event, i) => event.position !== ready[i - 1]?.position);
  }

  private placeOf({ run, position, offsets }: Marker, until: number): Place {
    const known = Object.entries(this.start.offsets).map(
      ([topic, first]) => [topic, first.map((offset, partition) => offsets[topic]?.[partition] ?? offset)] as const,
    );
    return { position, run, offsets: { ...Object.fromEntries(known), [this.progress]: [until] } };
  }
}
