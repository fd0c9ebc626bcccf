import * as fc from 'fast-check';
import { isAggregateId, isTenant, parseStreamName, streamName } from './event';
import { derivedId, fingerprint, newId } from './ids';

describe('a new id', () => {
  it('is a UUIDv7 in lower case that the port takes as an id', () => {
    const id = newId();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(isAggregateId(id)).toBe(true);
  });

  it('never comes twice', () => {
    const ids = Array.from({ length: 10_000 }, newId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells the time at which it was made, so that ids grow', () => {
    const before = Date.now();
    const made = parseInt(newId().replace('-', '').slice(0, 12), 16);
    expect(made).toBeGreaterThanOrEqual(before);
    expect(made).toBeLessThanOrEqual(Date.now());
  });
});

describe('a derived id', () => {
  it('is what it always was, since stored events carry it', () => {
    expect(derivedId('a-command', 'sales.opportunity-main.1', 0)).toBe('a4ae95d1-08ea-5ba2-9ea9-12d2f600b4d9');
  });

  it('tells its parts apart by where they end', () => {
    expect(derivedId('a', 'bc', 0)).not.toBe(derivedId('ab', 'c', 0));
    expect(derivedId('a', 1)).not.toBe(derivedId('a', 11));
  });
});

describe('a fingerprint', () => {
  it('is what it always was, since stored events carry it', () => {
    expect(fingerprint('sales.opportunity.win', { amount: 5, lines: [{ b: 1, a: 'ü' }] })).toBe('fcf47ea8');
  });

  it('does not depend on the order of fields, nor on fields that are undefined', () => {
    const shuffled = (body: object) => Object.fromEntries(Object.entries({ ...body, nothing: undefined }).reverse());
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (body) => {
        expect(fingerprint('a.b', shuffled(body))).toBe(fingerprint('a.b', body));
      }),
    );
  });

  it('is another for another body, another shape or another command', () => {
    const bodies = [
      {},
      { a: 1 },
      { a: '1' },
      { a: [1] },
      { a: [[1]] },
      { a: null },
      { a: { b: 1 } },
      { a: 1, b: 1 },
      { 'a":1,"b': 1 },
    ];
    const prints = bodies.map((body) => fingerprint('a.b', body));
    expect(new Set([...prints, fingerprint('a.c', {})]).size).toBe(bodies.length + 1);
  });

  it('is too short to keep a value in: 32 bits', () => {
    expect(fingerprint('a.b', { phone: '+49 30 1234567' })).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe('the name of a stream', () => {
  const stream = { category: 'sales.opportunity', tenant: 'main', id: '0198c0de-0000-7000-8000-000000000001' };

  it('reads back as what it was made of', () => {
    expect(streamName(stream)).toBe('sales.opportunity-main.0198c0de-0000-7000-8000-000000000001');
    expect(parseStreamName(streamName(stream))).toEqual(stream);
  });

  it.each<[string, object]>([
    ['a tenant with a dot, which would read as another tenant', { tenant: 'main.x' }],
    ['no tenant', { tenant: '' }],
    ['a category with a dash', { category: 'sales-opportunity' }],
    ['no id', { id: '' }],
  ])('refuses %s', (_, wrong) => {
    expect(() => streamName({ ...stream, ...wrong })).toThrow('is no name for a stream');
  });

  it('is not read from what is no stream of ours', () => {
    expect(() => parseStreamName('$all')).toThrow('"$all" is no stream of ours');
  });
});

describe('an id from outside', () => {
  it.each([
    '',
    'x',
    '0198C0DE-0000-7000-8000-000000000001',
    '0198c0de000070008000000000000001',
    ' 0198c0de-0000-7000-8000-000000000001',
    "1' OR 1=1",
    5,
    null,
  ])('%p is no aggregate id', (id) => {
    expect(isAggregateId(id)).toBe(false);
  });

  it.each(['', 'Main', 'a.b', 'a-b', 'a'.repeat(33), 5])('%p is no tenant', (tenant) => {
    expect(isTenant(tenant)).toBe(false);
  });
});
