import { Refused } from '@kizuna/event-sourcing';
import { matches, planFilter, type Filter } from '@kizuna/read-models';
import fc from 'fast-check';
import { possible } from './possible';
import { Profile } from './profile';
import { profiles } from './profiles.view';
import { checkedRule, holds } from './rule';

const profile = (known: Partial<Profile>): Profile => ({
  ...profiles.initial('00000000-0000-7000-8000-0000000000a1'),
  ...known,
});

describe('a rule that tells some customers from others', () => {
  test.each([
    '{"stage":"lapsed"}',
    '{"stage":{"$ne":"lapsed"}}',
    '{"orders":0}',
    '{"orders":{"$gte":1}}',
    '{"value":{"$gte":0}}',
    '{"consent.email.offers":true}',
    '{"country":{"$exists":true}}',
    '{"kind":{"$in":["person","organisation"]}}',
    '{"$or":[{"lastScore":{"$lte":2}},{"lastOrderAt":{"$lt":"2026-01-01"}}]}',
    '{"value":{"$gt":1,"$lt":2}}',
    '{"country":{"$prefix":"A"}}',
  ])('is taken as it is: %s', (rule) => expect(checkedRule(rule)).toBe(rule));

  test('holds for those whom it means', () => {
    expect(holds('{"stage":"lapsed"}', profile({ stage: 'lapsed' }))).toBe(true);
    expect(holds('{"stage":"lapsed"}', profile({ stage: 'retention' }))).toBe(false);
    expect(holds('{"stage":"lapsed"}', profile({}))).toBe(false);
    expect(holds('{"consent.sms.research":false}', profile({}))).toBe(true);
  });
});

describe('a rule that cannot be read', () => {
  test.each([
    ['all', 'the rule is no JSON'],
    ['"lapsed"', 'the rule cannot be read: filter must be an object'],
    ['null', 'the rule cannot be read: filter must be an object'],
    ['[]', 'the rule cannot be read: filter must be an object'],
    ['{"mood":"good"}', 'mood is not a field'],
    ['{"name":"Ann"}', 'name is not a field'],
    ['{"__proto__":1}', '__proto__ is not a field'],
    ['{"orders":"many"}', 'orders must be compared with a number'],
    ['{"orders":{"$near":3}}', 'orders cannot be asked with $near'],
    ['{"consent.email":true}', 'consent.email does not hold a single value'],
    ['{"$nor":[]}', '$nor is not an operator'],
    ['{"$or":[]}', '$or must be a list of 1'],
    ['{"openCaseIds":"x"}', 'openCaseIds is not a field'],
    ['{"changedBy.type":"x"}', 'changedBy.type is not a field'],
    [`{"country":{"$in":[${Array.from({ length: 201 }, (_, n) => `"c${n}"`).join()}]}}`, 'list of 1 to 200'],
    [`{"$or":[${Array.from({ length: 60 }, (_, n) => `{"orders":${n}}`).join()}]}`, 'more than 50 conditions'],
    ['{"$and":[{"$and":[{"$and":[{"$and":[{"orders":1}]}]}]}]}', 'nested deeper than 4'],
  ])('is refused: %s', (rule, why) => {
    expect(() => checkedRule(rule)).toThrow(Refused);
    expect(() => checkedRule(rule)).toThrow(why);
  });

  test('holds neither for anybody nor for nobody, if profiles once could answer it', () =>
    expect(holds('{"mood":"good"}', profile({}))).toBeUndefined());
});

test.each(['{"segments":"x"}', '{"segments.0":"x"}', '{"$or":[{"orders":1},{"segments":{"$exists":true}}]}'])(
  'a rule that asks for segments is refused, since it would go round in circles: %s',
  (rule) => expect(() => checkedRule(rule)).toThrow('round in circles'),
);

test.each([
  '{}',
  '{"$and":[{}]}',
  '{"$or":[{},{"stage":"lapsed"}]}',
  '{"orders":{"$gte":0}}',
  '{"orders":{"$gt":-0.5}}',
  '{"orders":{"$exists":true}}',
  '{"consent.email.offers":{"$in":[true,false]}}',
  '{"$or":[{"stage":"lapsed"},{"stage":{"$ne":"lapsed"}}]}',
  '{"$or":[{"value":{"$lt":10}},{"value":{"$gte":5}}]}',
  '{"$or":[{"country":{"$gte":""}},{"country":null}]}',
])('a rule that holds for every customer is refused: %s', (rule) =>
  expect(() => checkedRule(rule)).toThrow('holds for every customer'),
);

test.each([
  '{"stage":"lapst"}',
  '{"orders":{"$lt":0}}',
  '{"orders":1.5}',
  '{"orders":{"$gt":1,"$lt":2}}',
  '{"lastScore":{"$gt":5}}',
  '{"country":{"$gt":"B","$lt":"A"}}',
  '{"$and":[{"kind":"person"},{"kind":"organisation"}]}',
])('a rule that can hold for nobody is refused: %s', (rule) =>
  expect(() => checkedRule(rule)).toThrow('holds for no customer'),
);

test('a rule that takes too long to think through is taken, in bounded time', () => {
  const rule = JSON.stringify({ $and: [...Array.from({ length: 30 }, () => ({ $or: [{}, {}] })), { orders: -1 }] });
  const began = performance.now();
  expect(checkedRule(rule)).toBe(rule);
  expect(performance.now() - began).toBeLessThan(2000);
});

test('law: what is called impossible is true of no profile', () => {
  const number = fc.integer({ min: -2, max: 6 });
  const numeric = fc.record(
    { [`$gt`]: number, $lte: number, $in: fc.array(number, { minLength: 1, maxLength: 3 }) },
    { requiredKeys: [] },
  );
  const text = fc.constantFrom('A', 'B', 'C');
  const textual = fc.record(
    { $gte: text, $lt: text, $ne: fc.option(text), $exists: fc.boolean() },
    { requiredKeys: [] },
  );
  const field = fc.record(
    { orders: numeric, value: numeric, lastScore: numeric, country: textual },
    { requiredKeys: [] },
  );
  const lists = fc.array(field, { minLength: 1, maxLength: 2 });
  const rules = fc.oneof(
    field,
    fc.record({ $or: lists, orders: numeric }),
    fc.record({ $and: lists, orders: numeric }),
  );
  const anybody = fc.record(
    {
      orders: fc.integer({ min: 0, max: 7 }),
      value: fc.double({ min: -3, max: 7, noNaN: true }),
      lastScore: fc.integer({ min: 1, max: 5 }),
      country: fc.constantFrom('', 'A', 'AB', 'B', 'C', 'D'),
    },
    { requiredKeys: ['orders', 'value'] },
  );
  fc.assert(
    fc.property(rules, fc.array(anybody, { minLength: 20, maxLength: 20 }), (rule, people) => {
      const condition = planFilter(profiles, rule as Filter);
      for (const answer of [true, false]) {
        if (possible(condition, answer, Profile)) continue;
        for (const known of people) expect(matches(condition, profile(known))).toBe(!answer);
      }
    }),
    { numRuns: 500 },
  );
});

test('a rule with many alternatives and constants is answered at once', () => {
  const nin = (from: number) => ({ value: { $nin: Array.from({ length: 100 }, (_, i) => from + i) } });
  const either = (n: number) => ({ $or: [{ value: { $ne: 1000 + n } }, { value: { $ne: 2000 + n } }] });
  const choices = Array.from({ length: 8 }, (_, n) => either(n));
  const rule = planFilter(profiles, { $and: [nin(0), nin(100), ...choices, { orders: { $lt: 0 } }] });
  const began = performance.now();
  possible(rule, true, Profile);
  expect(performance.now() - began).toBeLessThan(2000);
});
