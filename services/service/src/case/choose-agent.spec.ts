import fc from 'fast-check';
import { chooseAgent, type Colleague } from './choose-agent';

const colleague = (id: string, load: number, more: Partial<Colleague> = {}): Colleague => ({
  id,
  skills: ['lamps'],
  capacity: 4,
  load,
  away: false,
  ...more,
});

test('the one with most room gets it, in proportion to what they can carry', () => {
  const chosen = chooseAgent(
    [colleague('ann', 2), colleague('bob', 4, { capacity: 10 }), colleague('cid', 3)],
    'lamps',
  );
  expect(chosen).toEqual({
    agentId: 'bob',
    reason: 'knows lamps and has 4 of 10 cases, the most room of 3 who can have it',
    candidates: [
      { agentId: 'bob', load: 4, capacity: 10, skilled: true },
      { agentId: 'ann', load: 2, capacity: 4, skilled: true },
      { agentId: 'cid', load: 3, capacity: 4, skilled: true },
    ],
  });
});
test('of two with as much room, the first by id', () =>
  expect(chooseAgent([colleague('bob', 1), colleague('ann', 1)], 'lamps').agentId).toBe('ann'));
test('who does not know what it is about does not get it, and is listed after those who do', () =>
  expect(chooseAgent([colleague('ann', 0, { skills: [] }), colleague('bob', 3), colleague('cid', 4)], 'lamps')).toEqual(
    {
      agentId: 'bob',
      reason: 'knows lamps and has 3 of 4 cases: nobody else can have it',
      candidates: [
        { agentId: 'bob', load: 3, capacity: 4, skilled: true },
        { agentId: 'cid', load: 4, capacity: 4, skilled: true },
        { agentId: 'ann', load: 0, capacity: 4, skilled: false },
      ],
    },
  ));
test('what anybody can settle needs no skill', () =>
  expect(chooseAgent([colleague('ann', 0, { skills: [] })])).toMatchObject({
    agentId: 'ann',
    reason: 'has 0 of 4 cases: nobody else can have it',
  }));
test('who is away is not considered', () =>
  expect(chooseAgent([colleague('ann', 0, { away: true }), colleague('bob', 3)])).toMatchObject({
    agentId: 'bob',
    candidates: [{ agentId: 'bob' }],
  }));

test.each([
  ['everybody is away', [colleague('ann', 0, { away: true })]],
  ['all 2 who could settle it have as many cases as they can carry', [colleague('ann', 4), colleague('bob', 5)]],
  ['nobody who is there knows lamps', [colleague('ann', 0, { skills: ['taps'] })]],
  [
    'the only one who could settle it has as many cases as they can carry',
    [colleague('ann', 4), colleague('bob', 0, { skills: [] })],
  ],
])('if nobody can have it, it says why: %s', (reason, agents) =>
  expect(chooseAgent(agents, 'lamps')).toEqual({ reason }),
);

describe('whoever is there', () => {
  const agents = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      skills: fc.subarray(['lamps', 'taps']),
      capacity: fc.integer({ min: 1, max: 50 }),
      load: fc.integer({ min: 0, max: 60 }),
      away: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 40 },
  );
  const skill = fc.constantFrom(undefined, 'lamps', 'taps');

  test('the choice is one who can, with none who can having more room; and somebody is chosen if anybody can', () =>
    fc.assert(
      fc.property(agents, skill, (some, needed) => {
        const able = some.filter(
          ({ away, load, capacity, skills }) => !away && load < capacity && (!needed || skills.includes(needed)),
        );
        const { agentId } = chooseAgent(some, needed);
        const chosen = able.find(({ id }) => id === agentId);
        expect(chosen === undefined).toBe(able.length === 0);
        const used = ({ load, capacity }: Colleague) => load / capacity;
        for (const other of able) expect(used(chosen!)).toBeLessThanOrEqual(used(other));
      }),
    ));
  test('the choice does not depend on the order in which they are listed', () =>
    fc.assert(
      fc.property(agents, skill, (some, needed) =>
        expect(chooseAgent([...some].reverse(), needed)).toEqual(chooseAgent(some, needed)),
      ),
    ));
});
