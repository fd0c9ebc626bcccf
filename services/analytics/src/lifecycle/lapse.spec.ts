import { Lifecycle, LIFECYCLE_STAGES } from '@kizuna/contracts/analytics';
import { eventTypeOf, type Class } from '@kizuna/contracts/shared';
import { fact, fold, type InstanceOf } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import fc from 'fast-check';
import { Lapse, lifecycle, Observe, type Sign } from './lifecycle';

const DAY = 86_400_000;
const day = (n: number) => new Date(Date.UTC(2030, 0, n)).toISOString();
const id = (n: number) => `00000000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`;
const bought = (n: number) => ({ causeEventId: id(n), causeType: 'sales.order.Placed', causeId: id(n) });
const rated = { causeEventId: id(50), causeType: 'service.case.Rated', causeId: id(50) };

const conversion = fact(Lifecycle.Entered, { stage: 'conversion', enteredAt: day(1), ...bought(1) });
const retention = fact(Lifecycle.Entered, {
  stage: 'retention',
  from: 'conversion',
  enteredAt: day(5),
  dwellMs: 4 * DAY,
  ...bought(2),
});
const inspiration = fact(Lifecycle.Entered, {
  stage: 'inspiration',
  from: 'retention',
  enteredAt: day(6),
  dwellMs: DAY,
  ...rated,
});
const lapsed = (stage: 'conversion' | 'retention' | 'inspiration', on: number, purchase: number, dwelt: number) =>
  fact(Lifecycle.Lapsed, {
    stage,
    from: stage,
    enteredAt: day(on),
    dwellMs: dwelt * DAY,
    silentSince: day(purchase),
    ...bought(purchase),
  });
const silent = (purchase: number) => ({ silentSince: day(purchase), ...bought(purchase) });

describe('recommending', () => {
  test('inspires after another purchase', () =>
    given(lifecycle, conversion, retention)
      .when(Observe, { sign: 'recommends', ...rated }, { at: day(6) })
      .then(inspiration));
  test.each([
    ['before the first purchase', []],
    ['before the second', [conversion]],
    ['twice', [conversion, retention, inspiration]],
    ['after lapsing', [conversion, retention, lapsed('retention', 200, 5, 195)]],
  ] as const)('is no news %s', (_, history) =>
    given(lifecycle, ...history)
      .when(Observe, { sign: 'recommends', ...rated }, { at: day(300) })
      .then(),
  );
});

describe('silence', () => {
  test('lets a customer lapse who has bought, from the stage that they had reached', () => {
    given(lifecycle, conversion)
      .when(Lapse, silent(1), { at: day(181) })
      .then(lapsed('conversion', 181, 1, 180));
    given(lifecycle, conversion, retention, inspiration)
      .when(Lapse, silent(9), { at: day(189) })
      .then(lapsed('inspiration', 189, 9, 183));
  });
  test.each([
    ['a customer who never bought', [fact(Lifecycle.Entered, { stage: 'reach', enteredAt: day(1), ...bought(1) })], 1],
    ['who has lapsed', [conversion, lapsed('conversion', 181, 1, 180)], 1],
    ['who bought since', [conversion, retention], 1],
  ] as const)('is nothing in %s', (_, history, purchase) =>
    given(lifecycle, ...history)
      .when(Lapse, silent(purchase), { at: day(300) })
      .then(),
  );
});

describe('a lapsed customer', () => {
  const gone = [conversion, lapsed('conversion', 181, 1, 180)];
  test('is won back by another purchase, into retention', () =>
    given(lifecycle, ...gone)
      .when(Observe, { sign: 'buys', ...bought(2) }, { at: day(190) })
      .then(
        fact(Lifecycle.WonBack, {
          stage: 'retention',
          from: 'conversion',
          enteredAt: day(190),
          dwellMs: 9 * DAY,
          ...bought(2),
        }),
      ));
  test('who inspired others does so again', () =>
    given(lifecycle, conversion, retention, inspiration, lapsed('inspiration', 186, 2, 180))
      .when(Observe, { sign: 'buys', ...bought(3) }, { at: day(187) })
      .then(
        fact(Lifecycle.WonBack, {
          stage: 'inspiration',
          from: 'inspiration',
          enteredAt: day(187),
          dwellMs: DAY,
          ...bought(3),
        }),
      ));
  test('is not won back by the purchase after which they lapsed, undone and redone', () =>
    given(lifecycle, ...gone)
      .when(Observe, { sign: 'buys', ...bought(1) }, { at: day(190) })
      .then());
  test('is not won back by a purchase that was made before the silence and becomes known late', () =>
    given(lifecycle, conversion, retention, lapsed('retention', 189, 9, 184))
      .when(Observe, { sign: 'buys', ...bought(7), causeAt: day(7) }, { at: day(190) })
      .then());
  test.each(['known', 'considers'] as const)('is not won back when they are seen otherwise: %s', (sign) =>
    given(lifecycle, ...gone)
      .when(Observe, { sign, ...bought(9) }, { at: day(190) })
      .then(),
  );
  test('lapses again when silent again', () => {
    const back = fact(Lifecycle.WonBack, {
      stage: 'retention',
      from: 'conversion',
      enteredAt: day(190),
      dwellMs: 9 * DAY,
      ...bought(2),
    });
    given(lifecycle, ...gone, back)
      .when(Lapse, { ...silent(2), silentSince: day(190) }, { at: day(370) })
      .then(fact(Lifecycle.Lapsed, { ...lapsed('retention', 370, 2, 180), silentSince: day(190) }));
  });
});

describe('whatever comes in whatever order', () => {
  type Told = InstanceOf<typeof Lifecycle.Lapsed> & { type: string };
  const rank = (stage: (typeof LIFECYCLE_STAGES)[number]) => LIFECYCLE_STAGES.indexOf(stage);
  const typed = (data: object) => ({ type: eventTypeOf(data.constructor as Class).type, data });

  /** What the commands lead to, one after the other, each as of its day or of the last change if that was later. */
  function life(commands: readonly { what: Sign | 'lapse'; n: number; on: number }[]): Told[] {
    const history: { type: string; data: object }[] = [];
    for (const { what, n, on } of commands) {
      const command = what === 'lapse' ? fact(Lapse, silent(n)) : fact(Observe, { sign: what, ...bought(n) });
      const definition = lifecycle.decisions.find(({ class: cls }) => cls === command.constructor)!;
      if (history.length === 0 && !definition.begins) continue;
      const decision = { id: id(99), at: day(on), actor: 'tester' };
      history.push(...definition.decide(fold(lifecycle, history), command, decision).map(typed));
    }
    return history.map(({ type, data }) => ({ ...(data as Told), type: type.split('.').at(-1)! }));
  }
  const step = fc.record({
    what: fc.constantFrom<Sign | 'lapse'>('known', 'considers', 'buys', 'buys', 'recommends', 'lapse', 'lapse'),
    n: fc.integer({ min: 1, max: 5 }),
    on: fc.integer({ min: 1, max: 30 }),
  });

  test('stages go forward but for lapses, lapses follow purchases, and times run on', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (commands) => {
        const told = life(commands);
        for (const [i, { type, stage, from, enteredAt, dwellMs }] of told.entries()) {
          const before = told[i - 1];
          expect(from).toBe(before?.stage);
          expect(dwellMs).toBe(before && Date.parse(enteredAt) - Date.parse(before.enteredAt));
          expect(before ? enteredAt >= before.enteredAt : true).toBe(true);
          expect(type === 'WonBack').toBe(before?.type === 'Lapsed');
          if (type === 'Lapsed') expect([rank(stage) >= rank('conversion'), stage]).toEqual([true, before?.stage]);
          if (type === 'Entered') expect(rank(stage)).toBeGreaterThan(before ? rank(before.stage) : -1);
          if (type === 'WonBack') expect(rank(stage)).toBeGreaterThanOrEqual(Math.max(rank(from!), rank('retention')));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('each command twice leads to what it leads to once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (commands) =>
        expect(life(commands.flatMap((command) => [command, command]))).toEqual(life(commands)),
      ),
    );
  });

  test('signs lead to the same stage in any order, as long as nobody lapses', () => {
    const signs = fc.array(
      step.filter(({ what }) => what !== 'lapse' && what !== 'recommends'),
      { minLength: 1, maxLength: 12 },
    );
    const shuffled = signs.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, ([some, others]) => expect(life(others).at(-1)!.stage).toBe(life(some).at(-1)!.stage)),
    );
  });
});
