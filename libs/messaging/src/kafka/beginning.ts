/** Where a reader begins: where its group has come to, or at the last marker. All before that is in the event store. */
import type { Admin, Kafka } from 'kafkajs';
import { lastMarker } from './last-marker';
import type { Offsets } from './marker';
import type { Place } from './merge';

export interface BeginningParts {
  readonly kafka: Kafka;
  readonly admin: Admin;
  readonly group: string;
  readonly progress: string;
  /** Partitions of each topic, also of that of the markers. */
  readonly partitions: Readonly<Record<string, number>>;
  /** A commit that is further behind is of no use: the events would not be kept. */
  readonly most: number;
}

/** What a commit says beside the offsets, the same with each partition. */
export const commitNote = ({ position, run }: Place): string => JSON.stringify({ position, run });

interface Ends {
  readonly low: Offsets;
  readonly high: Offsets;
}

/** The last commit of the group, if there is one and all that follows is still there. */
export async function committedPlace(parts: BeginningParts): Promise<Place | undefined> {
  const { admin, group, partitions, most } = parts;
  const committed = await admin.fetchOffsets({ groupId: group, topics: Object.keys(partitions) });
  const all = committed.flatMap((topic) => topic.partitions);
  const [first] = all;
  if (!first?.metadata || all.some(({ metadata }) => metadata !== first.metadata)) return undefined;
  const note = noteFrom(first.metadata);
  const offsets = byTopic(
    committed.map(({ topic, partitions: of }) => [topic, byPartition(of, ({ offset }) => offset)]),
  );
  if (!note || !complete(offsets, partitions)) return undefined;
  const { low, high } = await endsOf(admin, Object.keys(partitions));
  let behind = 0;
  for (const [topic, of] of Object.entries(offsets)) {
    for (const [partition, offset] of of.entries()) {
      if (!(offset >= low[topic]![partition]! && offset <= high[topic]![partition]!)) return undefined;
      behind += high[topic]![partition]! - offset;
    }
  }
  return behind <= most ? { ...note, offsets } : undefined;
}

/** The last marker, or the very beginning if there is none. */
export async function markedPlace({ kafka, admin, progress, partitions }: BeginningParts): Promise<Place> {
  const last = await lastMarker(kafka, admin, progress);
  const { low, high } = await endsOf(admin, Object.keys(partitions));
  if (!last) return { position: 0, offsets: low };
  const { position, run, offsets } = last.marker;
  // What is not there any more (too old, or lost by Kafka) is in the event store, or will be sent again.
  const within = (topic: string, partition: number, first: number): number =>
    Math.min(high[topic]![partition]!, Math.max(first, offsets[topic]?.[partition] ?? 0));
  const places = Object.entries(low).map(
    ([topic, of]) => [topic, of.map((first, partition) => within(topic, partition, first))] as const,
  );
  return { position, run, offsets: { ...Object.fromEntries(places), [progress]: [last.until] } };
}

async function endsOf(admin: Admin, topics: readonly string[]): Promise<Ends> {
  const found = await Promise.all(topics.map(async (topic) => [topic, await admin.fetchTopicOffsets(topic)] as const));
  return {
    low: byTopic(found.map(([topic, of]) => [topic, byPartition(of, ({ low }) => low)])),
    high: byTopic(found.map(([topic, of]) => [topic, byPartition(of, ({ high }) => high)])),
  };
}

const byTopic = (entries: readonly (readonly [string, number[]])[]): Offsets => Object.fromEntries(entries);

function byPartition<T extends { readonly partition: number }>(all: readonly T[], offsetOf: (of: T) => string) {
  const offsets: number[] = [];
  for (const each of all) offsets[each.partition] = Number(offsetOf(each));
  return offsets;
}

const complete = (offsets: Offsets, partitions: BeginningParts['partitions']): boolean =>
  Object.entries(partitions).every(([topic, count]) => offsets[topic]?.length === count);

function noteFrom(text: string): { position: number; run?: string } | undefined {
  try {
    const { position, run } = JSON.parse(text) as { position?: unknown; run?: unknown };
    if (!Number.isSafeInteger(position)) return undefined;
    return { position: position as number, ...(typeof run === 'string' ? { run } : {}) };
  } catch {
    return undefined;
  }
}
