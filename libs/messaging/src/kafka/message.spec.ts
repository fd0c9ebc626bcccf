import { events } from '@kizuna/contracts/shared';
import { UnknownVersion, type NewEvent, type RecordedEvent } from '@kizuna/event-sourcing';
import { ForeignMessage, KafkaEvent, messageOf, type RawMessage } from './message';
import { topicsOf } from './topics';

class Happened {
  words!: string[];
}
events('sales.note', { Happened }, { Happened: [({ word }) => ({ words: [word] })] });

const topics = topicsOf('kizuna');
const event: RecordedEvent = {
  ...({ id: 'e1', type: 'sales.note.Happened', data: { words: ['ä'] }, subject: 'c1' } satisfies Partial<NewEvent>),
  ...{ tenant: 'main', stream: 'sales.note-main.42.1', aggregateId: '42.1', revision: 7, position: 12345 },
  ...{ effectiveAt: '2030-01-02T03:04:05.678Z', recordedAt: '2031-01-02T03:04:05.678Z' },
  metadata: {
    ...{ actor: 'Ἀνν', correlationId: 'k1', causationId: 'e0', commandId: 'd1', commandHash: '', schemaVersion: 2 },
    traceparent: '00-1-2-01',
  },
};

/** As the client hands it over. */
function read(from: RecordedEvent, over: Partial<RawMessage> & { header?: Record<string, string | undefined> } = {}) {
  const { topic, key, value, headers } = messageOf(from, topics);
  const { header = {}, ...rest } = over;
  const given = Object.entries({ ...headers, ...header }).filter(([, text]) => text !== undefined);
  const buffers = Object.fromEntries(given.map(([name, text]) => [name, Buffer.from(text!)]));
  const raw = { topic, partition: 0, offset: '3', key: Buffer.from(key), value, headers: buffers, ...rest };
  return new KafkaEvent(raw, topics);
}

const plain = (e: RecordedEvent) => {
  const { id, type, data, subject, tenant, stream, aggregateId, revision, position, effectiveAt, recordedAt } = e;
  const at = { effectiveAt, recordedAt, metadata: e.metadata };
  return { id, type, data, subject, tenant, stream, aggregateId, revision, position, ...at };
};

describe('a message', () => {
  it('of an event reads as that event', () => {
    expect(plain(read(event))).toEqual(plain(event));
    const { causationId, traceparent, ...metadata } = event.metadata;
    void [causationId, traceparent];
    const { subject, ...bare } = { ...event, metadata };
    void subject;
    const again = read(bare);
    expect(plain(again)).toEqual(plain(bare));
    expect([again, again.metadata].flatMap(Object.keys)).not.toContain('subject');
  });

  it('is a CloudEvent in binary mode under the key of its stream', () => {
    const { topic, key, value, headers } = messageOf(event, topics);
    expect({ topic, key, value: value.toString() }).toEqual({
      topic: 'kizuna.sales.events.v1',
      key: 'sales.note-main.42.1',
      value: '{"words":["ä"]}',
    });
    expect(headers).toEqual({
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: 'e1',
      ce_source: '/main/sales',
      ce_type: 'sales.note.Happened',
      ce_subject: 'c1',
      ce_time: '2030-01-02T03:04:05.678Z',
      ce_recordedtime: '2031-01-02T03:04:05.678Z',
      ce_tenantid: 'main',
      ce_aggregateid: '42.1',
      ce_streamrevision: '7',
      ce_globalposition: '12345',
      ce_schemaversion: '2',
      ce_actorid: 'Ἀνν',
      ce_correlationid: 'k1',
      ce_causationid: 'e0',
      ce_commandid: 'd1',
      ce_commandhash: '',
      ce_traceparent: '00-1-2-01',
    });
  });

  it('carries the data as it was stored, and it is upcast when it is read', () => {
    const old = { ...event, storedData: '{"word":"one"}', metadata: { ...event.metadata, schemaVersion: 1 } };
    const { value, headers } = messageOf(old, topics);
    expect([value.toString(), headers.ce_schemaversion]).toEqual(['{"word":"one"}', '1']);
    expect(read(old).data).toEqual({ words: ['one'] });
  });

  it('carries the shape of today where nobody knows what was stored', () => {
    const old = { ...event, metadata: { ...event.metadata, schemaVersion: 1 } };
    expect(messageOf(old, topics).headers.ce_schemaversion).toBe('2');
  });

  it('of a later version, or with broken data, fails only when the data is looked at', () => {
    expect(() => read(event, { header: { ce_schemaversion: '3' } }).data).toThrow(UnknownVersion);
    expect(() => read(event, { value: Buffer.from('{"wor') }).data).toThrow(SyntaxError);
    expect(() => read(event, { value: null }).data).toThrow('no object');
    expect(() => read(event, { value: Buffer.from('7') }).data).toThrow('no object');
    expect(read(event, { value: null }).position).toBe(12345);
  });

  it.each([
    ['without headers', { headers: {} }, 'no header ce_specversion'],
    ['of a later CloudEvents', { header: { ce_specversion: '2.0' } }, 'another version'],
    ['without an id', { header: { ce_id: '' } }, 'ce_id is empty'],
    ['without a type', { header: { ce_type: undefined } }, 'no header ce_type'],
    ['with a broken position', { header: { ce_globalposition: '12e3' } }, 'ce_globalposition is no number'],
    ['with a position out of reach', { header: { ce_globalposition: '9007199254740993' } }, 'is no number'],
    ['with a negative revision', { header: { ce_streamrevision: '-1' } }, 'ce_streamrevision is no number'],
    ['with a broken time', { header: { ce_time: 'today' } }, 'ce_time is no time'],
    ['without a key', { key: null }, 'names no stream'],
    ['with the key of something else', { key: Buffer.from('order 7') }, 'names no stream'],
    ['with the key of another stream', { key: Buffer.from('sales.note-main.43') }, 'names another stream'],
    ['with the key of another tenant', { header: { ce_tenantid: 'other' } }, 'names another stream'],
    ['in a topic where it does not belong', { topic: 'kizuna.service.events.v1' }, 'another topic'],
  ])('%s is none of ours', (_, over, reason) => {
    expect(() => read(event, over as Partial<RawMessage>)).toThrow(ForeignMessage);
    expect(() => read(event, over as Partial<RawMessage>)).toThrow(reason);
  });

  it('with a header that comes several times is none of ours', () => {
    const twice = { ce_specversion: '1.0', ce_id: [Buffer.from('a'), Buffer.from('b')] };
    expect(() => read(event, { headers: twice })).toThrow('comes several times');
  });
});
