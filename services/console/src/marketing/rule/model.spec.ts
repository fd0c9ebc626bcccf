/** What the builder makes of a rule is what the rule said, and nothing that is not complete gets into it. */
import {
  depthOf,
  filterOf,
  gapOf,
  groupOf,
  hasGap,
  isGroup,
  mayNest,
  newGroup,
  newTest,
  replaced,
  type Group,
  type Test,
} from './model';

const builtFrom = (rule: object): Group => groupOf(JSON.stringify(rule))!;
const test = (field: Test['field'], op: Test['op'], ...values: Test['values']): Test => ({
  ...newTest(field),
  op,
  values,
});

describe('a rule in the builder', () => {
  it.each([
    [{ stage: 'lapsed', value: { $gte: 1000 } }],
    [{ stage: { $in: ['retention', 'inspiration'] }, orders: { $gte: 5 } }],
    [{ value: { $gte: 100, $lte: 500 } }],
    [{ 'consent.email.offers': true, country: { $ne: 'Japan' } }],
    [{ lastOrderAt: { $exists: false } }],
    [{ $or: [{ kind: 'person' }, { kind: 'organisation', employees: { $gt: 50 } }] }],
    [{ stage: 'lapsed', $or: [{ country: { $prefix: 'S' } }, { $or: [{ orders: 1 }, { orders: 2 }] }] }],
  ])('given %j, comes out as it went in', (rule) => {
    expect(filterOf(builtFrom(rule))).toEqual(rule);
  });

  it('given a field that is asked twice, keeps both', () => {
    const group = newGroup('all', [test('value', 'gte', 5), test('value', 'gte', 7)]);
    expect(filterOf(group)).toEqual({ value: { $gte: 5 }, $and: [{ value: { $gte: 7 } }] });
  });

  it('given days, asks from the first moment of one to the last of the other', () => {
    const group = newGroup('all', [test('lastOrderAt', 'between', '2026-01-01', '2026-01-31')]);
    expect(filterOf(group)).toEqual({
      lastOrderAt: { $gte: '2026-01-01T00:00:00.000Z', $lte: '2026-01-31T23:59:59.999Z' },
    });
  });

  it.each([['{"valu":3}'], ['{"stage":{"$in":[null]}}'], ['{"value":"much"}'], ['no JSON'], ['[]'], ['{"$nor":[]}']])(
    'given %s, which it cannot show, says so',
    (rule) => {
      expect(groupOf(rule)).toBeUndefined();
    },
  );

  it('given conditions without value, leaves them out and does not call the rule complete', () => {
    const group = newGroup('any', [test('stage', 'in', 'lapsed'), test('country', 'in'), newGroup('all', [])]);
    expect(filterOf(group)).toEqual({ stage: 'lapsed' });
    expect(hasGap(group)).toBe(true);
  });

  it('given an end before the beginning, says so', () => {
    expect(gapOf(test('value', 'between', 9, 3))).toBe('wrongOrder');
  });
});

describe('groups within groups', () => {
  /** Adds a group to the innermost as long as that is allowed. */
  function nested(root: Group): Group {
    const innermost = (group: Group): Group => {
      const inner = group.parts.find(isGroup);
      return inner ? innermost(inner) : group;
    };
    const last = innermost(root);
    if (!mayNest(root, last)) return root;
    const add = (group: Group): Group => ({
      ...group,
      parts: [
        test('orders', 'gte', 1),
        newGroup(group.join === 'all' ? 'any' : 'all', [test('orders', 'lte', 9), test('value', 'gt', 1)]),
      ],
    });
    return nested(root.key === last.key ? add(root) : replaced(root, last.key, (part) => add(part as Group)));
  }

  it.each(['all', 'any'] as const)(
    'given the outermost joins by %s, are allowed as deep as the server does, no deeper',
    (join) => {
      const deepest = filterOf(nested(newGroup(join, [test('orders', 'gte', 1), test('value', 'gt', 1)])))!;
      expect(depthOf(deepest)).toBe(4);
    },
  );
});
