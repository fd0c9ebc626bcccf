/** What is asked of EventStoreDB when something is read. */
import { Empty } from '@eventstore/db-client/generated/shared_pb';
import { ReadReq } from '@eventstore/db-client/generated/streams_pb';
import { createStreamIdentifier } from '@eventstore/db-client/dist/utils';

const { Options } = ReadReq;
const [FORWARDS, BACKWARDS] = [0, 1] as const;
/** How many events the server looks at in one go for a filter; the checkpoints that it counts by them are not used. */
const WINDOW = 2000;

/** Up to `count` events of a stream from a revision on. */
export function ofStream(name: string, from: number, count: number): ReadReq {
  const stream = new Options.StreamOptions();
  stream.setStreamIdentifier(createStreamIdentifier(name));
  stream.setRevision(String(from));
  const options = common(FORWARDS);
  options.setStream(stream);
  options.setNoFilter(new Empty());
  options.setCount(String(count));
  return request(options);
}

/** Up to `count` events of the streams that a pattern names, from a position on, which is included, or from the start. */
export function ofLog(from: number, count: number, pattern: string): ReadReq {
  const options = common(FORWARDS);
  options.setAll(from === 0 ? atStart() : at(from));
  options.setFilter(filter(pattern));
  options.setCount(String(count));
  return request(options);
}

/**
 * The last events of the log, or the last before a position, the youngest first; all events without a pattern, also
 * those of the server itself.
 */
export function ofLogBackwards(count: number, pattern?: string, before = Infinity): ReadReq {
  const options = common(BACKWARDS);
  options.setAll(before === Infinity ? atEnd() : at(before));
  if (pattern) options.setFilter(filter(pattern));
  else options.setNoFilter(new Empty());
  options.setCount(String(count));
  return request(options);
}

/** What is appended from now on. */
export function ofNews(pattern: string): ReadReq {
  const options = common(FORWARDS);
  options.setAll(atEnd());
  options.setFilter(filter(pattern));
  options.setSubscription(new Options.SubscriptionOptions());
  return request(options);
}

function common(direction: typeof FORWARDS | typeof BACKWARDS) {
  const options = new Options();
  const ids = new Options.UUIDOption();
  ids.setString(new Empty());
  options.setUuidOption(ids);
  options.setReadDirection(direction);
  options.setResolveLinks(false);
  return options;
}

function atStart() {
  const all = new Options.AllOptions();
  all.setStart(new Empty());
  return all;
}

function at(place: number) {
  const position = new Options.Position();
  position.setCommitPosition(String(place));
  position.setPreparePosition(String(place));
  const all = new Options.AllOptions();
  all.setPosition(position);
  return all;
}

function atEnd() {
  const all = new Options.AllOptions();
  all.setEnd(new Empty());
  return all;
}

function filter(pattern: string) {
  const names = new Options.FilterOptions.Expression();
  names.setRegex(pattern);
  const filter = new Options.FilterOptions();
  filter.setStreamIdentifier(names);
  filter.setMax(WINDOW);
  filter.setCheckpointintervalmultiplier(1);
  return filter;
}

function request(options: ReadReq.Options): ReadReq {
  const request = new ReadReq();
  request.setOptions(options);
  return request;
}
