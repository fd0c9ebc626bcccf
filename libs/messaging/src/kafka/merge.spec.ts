import fc from 'fast-check';
import type { Marker } from './marker';
import { Merge, type Place, type Release } from './merge';

const PROGRESS = 'progress';
const PARTITIONS = 2;
/** Of those that are read; other events of the log are only passed by. */
const TOPICS = ['sales', 'service'];
const ALL_TOPICS = [...TOPICS, 'marketing'];

interface Event {
  readonly position: number;
  readonly topic: string;
  readonly partition: number;
}

/** What a broker keeps of a partition: records by offset, with gaps. */
class Partition<T> {
  readonly records: { readonly offset: number; readonly value: T }[] = [];
  end = 0;

  append(value: T): number {
    this.records.push({ offset: this.end, value });
    return this.end++;
  }
}

/** A log, the topics, and relays that publish the one to the others as the real ones do. */
class World {
  readonly log: Event[] = [];
  readonly progress = new Partition<Marker>();
  readonly partitions = new Map(
    ALL_TOPICS.map((topic) => [topic, Array.from({ length: PARTITIONS }, () => new Partition<Event>())]),
  );

  append(topic: string, partition: number, gap: number): void {
    this.log.push({ position: (this.log.at(-1)?.position ?? 0) + gap, topic, partition });
  }

  at(topic: string, partition: number): Partition<Event> {
    return this.partitions.get(topic)![partition]!;
  }

  ends(): Record<string, number[]> {
    return Object.fromEntries([...this.partitions].map(([topic, of]) => [topic, of.map(({ end }) => end)]));
  }
}

/** Each step may be the last of its run, and whoever calls may let those of several relays alternate. */
class RelayModel {
  private run:
    { readonly id: string; readonly ends: Record<string, number[]>; at: number; marked: boolean } | undefined;
  private known: number | undefined;
  private runs = 0;

  constructor(
    private readonly name: string,
    private readonly world: World,
  ) {}

  /** Also forgets what it knows, as another process does. */
  crash(): void {
    this.run = this.known = undefined;
  }

  /** @param lost the broker stores what is sent, and the answer is lost */
  step(count: number, lost: boolean): void {
    const { world } = this;
    if (!this.run) {
      const at = this.known ?? world.progress.records.at(-1)?.value.position ?? 0;
      this.run = { id: `${this.name}${this.runs++}`, ends: world.ends(), at, marked: false };
      return;
    }
    const { id, ends, marked } = this.run;
    if (!marked) {
      world.progress.append({ run: id, position: this.run.at, offsets: structuredClone(ends) });
      if (lost) return void (this.run = undefined);
      this.run.marked = true;
      this.known = this.run.at;
      return;
    }
    const page = world.log.filter(({ position }) => position > this.run!.at).slice(0, count);
    for (const event of page) {
      const offset = world.at(event.topic, event.partition).append(event);
      ends[event.topic]![event.partition] = offset + 1;
    }
    if (lost) return void (this.run = undefined);
    if (page.length === 0) return;
    this.run.at = page.at(-1)!.position;
    this.run.marked = false;
  }
}

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('append'),
      what: fc.nat(2),
      where: fc.nat(1),
      gap: fc.integer({ min: 1, max: 9 }),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      does: fc.constant('relay'),
      who: fc.nat(1),
      count: fc.integer({ min: 1, max: 3 }),
      lost: fc.nat(7).map((n) => n === 0),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('crash'), who: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('gap'), what: fc.nat(1), where: fc.nat(1) }) },
) as fc.Arbitrary<{
  does: string;
  what: number;
  where: number;
  gap: number;
  who: number;
  count: number;
  lost: boolean;
}>;

function build(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[], relays: number): World {
  const world = new World();
  const models = Array.from({ length: relays }, (_, i) => new RelayModel(`relay${i}.`, world));
  for (const { does, what, where, gap, who, count, lost } of steps) {
    const relay = models[who % relays]!;
    if (does === 'append') world.append(ALL_TOPICS[what]!, where, gap);
    // The end of a transaction of somebody else, say.
    if (does === 'gap') world.at(TOPICS[what]!, where).end++;
    if (does === 'crash') relay.crash();
    if (does === 'relay') relay.step(count, lost);
  }
  return world;
}

/** At the very beginning, or at a marker: any number names one of them. */
function placeAt(world: World, number: number): Place {
  const found = world.progress.records[(number % (world.progress.records.length + 1)) - 1];
  const offsets = (topic: string) => found?.value.offsets[topic] ?? [0, 0];
  return {
    ...(found ? { position: found.value.position, run: found.value.run } : { position: 0 }),
    offsets: {
      ...Object.fromEntries(TOPICS.map((topic) => [topic, offsets(topic)])),
      [PROGRESS]: [found ? found.offset + 1 : 0],
    },
  };
}

interface Turn {
  readonly which: number;
  readonly count: number;
  /** So many offsets are read again, as after a restart of the client. */
  readonly again: number;
}

/** Reads all partitions to their ends in turns, and answers what was released. */
function readAll(world: World, place: Place, turns: readonly Turn[]): Release<Event>[] {
  const merge = new Merge<Event>(PROGRESS, place);
  const releases: Release<Event>[] = [];
  const take = (topic: string, partition: number, count: number, again: number): void => {
    const next = merge.nextOf(topic, partition);
    const first = Math.max(place.offsets[topic]![partition]!, next - again);
    if (topic === PROGRESS) {
      const read = world.progress.records.filter(({ offset }) => offset >= first).slice(0, count);
      const until = Math.max(next, (read.at(-1)?.offset ?? -1) + 1);
      releases.push(
        ...merge.readMarkers(
          read.map(({ value, offset }) => ({ marker: value, until: offset + 1 })),
          until,
        ),
      );
      return;
    }
    const { records, end } = world.at(topic, partition);
    const left = records.filter(({ offset }) => offset >= first);
    const read = left.slice(0, count);
    const until = read.length === left.length ? end : read.at(-1)!.offset + 1;
    releases.push(
      ...merge.read(
        topic,
        partition,
        read.map(({ value }) => value),
        until,
      ),
    );
  };
  const parts = [[PROGRESS, 0] as const, ...TOPICS.flatMap((topic) => [[topic, 0] as const, [topic, 1] as const])];
  for (const { which, count, again } of turns) {
    const [topic, partition] = parts[which % parts.length]!;
    take(topic, partition, count, again);
  }
  for (const [topic, partition] of parts) take(topic, partition, Infinity, 0);
  return releases;
}

const turns = fc.array(fc.record({ which: fc.nat(4), count: fc.integer({ min: 1, max: 4 }), again: fc.nat(3) }), {
  maxLength: 40,
});
const steps = fc.array(step, { minLength: 20, maxLength: 120, size: 'max' });
const isRead = ({ topic }: Event): boolean => TOPICS.includes(topic);

/** What consumers see: what is released, and where it jumped, the log itself. */
function seen(world: World, place: Place, releases: readonly Release<Event>[]): Event[] {
  let before = place.position;
  return releases.flatMap(({ events, jumped, place: { position } }) => {
    const missing = world.log.filter((event) => event.position > before && event.position <= position && isRead(event));
    before = position;
    return jumped ? missing : events;
  });
}

function expectTheLog(world: World, place: Place, releases: readonly Release<Event>[]): void {
  const markers = world.progress.records.filter(({ offset }) => offset >= place.offsets[PROGRESS]![0]!);
  const last = Math.max(place.position, ...markers.map(({ value }) => value.position));
  expect(releases.at(-1)?.place.position ?? place.position).toBe(last);
  const expected = world.log.filter(
    (event) => event.position > place.position && event.position <= last && isRead(event),
  );
  expect(seen(world, place, releases)).toEqual(expected);
}

describe('what was read of many partitions', () => {
  it('becomes the log again, from any marker on, however it is read and whatever was sent twice', () => {
    fc.assert(
      fc.property(steps, turns, fc.nat(1000), (made, order, marker) => {
        const world = build(made, 1);
        const place = placeAt(world, marker);
        const releases = readAll(world, place, order);
        expectTheLog(world, place, releases);
        expect(releases.filter(({ jumped }) => jumped)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('becomes the log again while two relays run, one of them behind; where it cannot, it says so', () => {
    fc.assert(
      fc.property(steps, turns, fc.nat(1000), (made, order, marker) => {
        const world = build(made, 2);
        const place = placeAt(world, marker);
        expectTheLog(world, place, readAll(world, place, order));
      }),
      { numRuns: 1000 },
    );
  });

  it('can be read on from the place of any release', () => {
    fc.assert(
      fc.property(steps, turns, fc.nat(20), (made, order, which) => {
        const world = build(made, 2);
        const releases = readAll(world, placeAt(world, 0), order);
        const place = releases[which % Math.max(1, releases.length)]?.place;
        if (!place) return;
        const again = readAll(world, place, order);
        expectTheLog(world, place, again);
        expect((again.at(-1)?.place ?? place).position).toBe(releases.at(-1)!.place.position);
      }),
      { numRuns: 500 },
    );
  });

  it('is not released before a marker says that all is there', () => {
    const merge = new Merge<Event>(PROGRESS, { position: 0, run: 'a', offsets: { sales: [0, 0], [PROGRESS]: [0] } });
    const event = (position: number, partition: number) => ({ position, topic: 'sales', partition });
    expect(merge.read('sales', 1, [event(7, 1)], 1)).toEqual([]);
    const marker = { run: 'a', position: 8, offsets: { sales: [1, 1] } };
    expect(merge.readMarkers([{ marker, until: 1 }], 1)).toEqual([]);
    expect(merge.waitingFor).toBe(8);
    expect(merge.read('sales', 0, [event(5, 0)], 1)).toMatchObject([
      { events: [{ position: 5 }, { position: 7 }], jumped: false, whole: true, place: { position: 8 } },
    ]);
    expect([merge.waitingFor, merge.buffered]).toEqual([undefined, 0]);
  });

  it('is refused if a marker speaks of partitions that are not read', () => {
    const merge = new Merge<Event>(PROGRESS, { position: 0, offsets: { sales: [0], [PROGRESS]: [0] } });
    const marker = { run: 'a', position: 8, offsets: { sales: [0, 0] } };
    expect(() => merge.readMarkers([{ marker, until: 1 }], 1)).toThrow('has 2 partitions, and only 1 of them are read');
  });
});
