import { Invalid } from '@kizuna/event-sourcing';
import { deals } from '../sample.fixture';
import { matches } from './in-memory';
import { InvalidQuery } from './invalid-query';
import { planFilter, planQuery, type Filter } from './query';

const passes = (filter: unknown, row: object) => matches(planFilter(deals, filter as Filter), row);
const nested = (depth: number): object => (depth === 0 ? { stage: 'a' } : { $and: [nested(depth - 1)] });

describe('the query language', () => {
  it.each([
    [{ stage: 'a' }, { stage: 'a' }, true],
    [{ stage: 'a' }, { stage: 'A' }, false],
    [{ stage: null }, {}, true],
    [{ stage: null }, { stage: null }, true],
    [{ stage: { $ne: 'a' } }, {}, true],
    [{ stage: { $ne: null } }, {}, false],
    [{ stage: { $in: ['a', null] } }, {}, true],
    [{ stage: { $nin: ['a', null] } }, {}, false],
    [{ stage: { $exists: true } }, { stage: null }, true],
    [{ stage: { $exists: true } }, {}, false],
    [{ amount: { $gt: -1 } }, { amount: null }, false],
    [{ amount: { $lt: 1 } }, {}, false],
    [{ amount: { $gte: 0 } }, { amount: 'text' }, false],
    [{ stage: { $lte: 'z' } }, { stage: 5 }, false],
    [{ amount: { $gt: 1, $lt: 3 } }, { amount: 2 }, true],
    [{ amount: { $gt: 1, $lt: 3 } }, { amount: 3 }, false],
    [{ stage: { $prefix: 'pro' } }, { stage: 'proposal' }, true],
    [{ stage: { $prefix: 'pro' } }, { stage: 'prp' }, false],
    [{ urgent: true }, { urgent: true }, true],
    [{ urgent: { $ne: true } }, {}, true],
    [{ 'place.city': 'Lyon' }, { place: { city: 'Lyon' } }, true],
    [{ 'place.city': null }, {}, true],
    [{ $or: [{ stage: 'a' }, { amount: 1 }] }, { amount: 1 }, true],
    [{ stage: 'a', $or: [{ amount: 1 }] }, { amount: 1 }, false],
    [{}, {}, true],
  ])('%j on %j: %j', (filter, row, verdict) => {
    expect(passes(filter, row)).toBe(verdict);
  });

  it.each([
    [{ nosuch: 1 }, 'nosuch is not a field of this view'],
    [{ constructor: 1 }, 'constructor is not a field'],
    [{ 'stage.x': 1 }, 'stage.x is not a field'],
    [{ place: 'Lyon' }, 'place does not hold a single value'],
    [{ amount: '5' }, 'amount must be compared with a number'],
    [{ amount: { $gt: null } }, 'amount must be compared with a number'],
    [{ amount: { $prefix: '1' } }, 'amount is not text'],
    [{ urgent: { $gt: true } }, 'have no order'],
    [{ amount: NaN }, 'finite'],
    [{ amount: Infinity }, 'finite'],
    [{ stage: 'x'.repeat(1001) }, 'at most 1000'],
    [{ stage: '\ud800' }, 'valid text'],
    [{ stage: { $regex: '.*' } }, 'stage cannot be asked with $regex'],
    [{ stage: { toString: 1 } }, 'cannot be asked with toString'],
    [{ stage: { $in: [] } }, 'list of 1 to 200'],
    [{ stage: { $in: Array(201).fill('a') } }, 'list of 1 to 200'],
    [{ stage: ['a'] }, 'stage must be an object'],
    [{ $where: '1' }, '$where is not an operator'],
    [{ $or: 'x' }, '$or must be a list'],
    [{ $or: [] }, '$or must be a list'],
    [nested(4), 'nested deeper than 4'],
    [{ $or: Array(60).fill({ stage: 'a' }) }, 'more than 50 conditions'],
    ['text', 'filter must be an object'],
    [null, 'filter must be an object'],
  ])('refuses %j', (filter, message) => {
    expect(() => planFilter(deals, filter as Filter)).toThrow(message);
    expect(() => planFilter(deals, filter as Filter)).toThrow(InvalidQuery);
  });

  it.each([
    [{ limit: 0 }, 'limit must be a whole number from 1 to 500'],
    [{ limit: 501 }, 'limit must be'],
    [{ limit: 1.5 }, 'limit must be'],
    [{ sort: { nosuch: 1 } }, 'nosuch is not a field'],
    [{ sort: { stage: 'asc' } }, 'stage must be sorted by 1 or -1'],
    [{ sort: { stage: 1, amount: 1, moves: 1, note: 1, urgent: 1 } }, 'sort must not have more than 4 fields'],
    [{ cursor: 5 }, 'cursor is not a cursor'],
    [{ cursor: 'a'.repeat(20_001) }, 'cursor is not a cursor'],
  ])('refuses the query %j', (query, message) => {
    expect(() => planQuery(deals, 'main', query as never)).toThrow(message);
  });

  it('names field and rule for the one who asked', () => {
    const error = new InvalidQuery('stage', 'type', 'must be compared with a string');
    expect(error).toBeInstanceOf(Invalid);
    expect(error.errors).toEqual([{ field: 'stage', rule: 'type', message: 'must be compared with a string' }]);
  });

  it('takes 50 rows in order of their key if nothing else is asked', () => {
    expect(planQuery(deals, 'main')).toMatchObject({ limit: 50, sort: [] });
  });
});
