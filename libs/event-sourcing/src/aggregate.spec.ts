import { events } from '@kizuna/contracts/shared';
import { IsInt, IsString } from 'class-validator';
import { aggregate, fact, fold, kebab, refuse, Refused } from './aggregate';
import { given } from './testing';

class Opened {
  @IsString() name!: string;
}
class Filled {
  @IsInt() litres!: number;
}
class Foreign {
  @IsString() planet!: string;
}
const Tank = events('test.tank', { Opened, Filled });
events('test.planet', { Foreign });

class Open {
  @IsString() name!: string;
}
class FillUp {
  @IsInt() litres!: number;
}

const tank = aggregate('test.tank', { litres: 0 })
  .on(Tank, {
    Opened: (state) => state,
    Filled: (state, { litres }) => ({ litres: state.litres + litres }),
  })
  .begins({ Open }, { Open: (_, { name }) => [fact(Opened, { name })] })
  .commands(
    { FillUp },
    {
      FillUp: ({ litres: inside }, { litres }) => {
        if (inside + litres > 100) refuse('the tank holds 100 litres');
        return litres === 0 ? [] : [fact(Filled, { litres })];
      },
    },
  );

describe('an aggregate', () => {
  it('lists its commands by name, in order, with which may be first', () => {
    expect(tank.decisions.map(({ name, begins, class: cls }) => ({ name, begins, cls }))).toEqual([
      { name: 'test.tank.open', begins: true, cls: Open },
      { name: 'test.tank.fill-up', begins: false, cls: FillUp },
    ]);
    expect([...tank.evolve.keys()]).toEqual(['test.tank.Opened', 'test.tank.Filled']);
  });

  it('decides, refuses and finds no news', () => {
    const opened = fact(Opened, { name: 'T1' });
    given(tank).when(Open, { name: 'T1' }).then(opened);
    given(tank, opened)
      .when(FillUp, { litres: 5 })
      .then(fact(Filled, { litres: 5 }));
    given(tank, opened, fact(Filled, { litres: 99 }))
      .when(FillUp, { litres: 2 })
      .refused('the tank holds 100 litres');
    given(tank, opened).when(FillUp, { litres: 0 }).then();
    expect(given(tank, opened, fact(Filled, { litres: 3 }), fact(Filled, { litres: 4 })).state()).toEqual({
      litres: 7,
    });
  });

  it('stays as it was when a step is added', () => {
    const bare = aggregate('test.tank', { litres: 0 }).on(Tank, tankTable);
    const more = bare
      .commands({ FillUp }, { FillUp: () => [] })
      .withSnapshots(10, 2)
      .concerns(() => 'someone');
    expect(bare.decisions).toEqual([]);
    expect(bare.snapshots).toBeUndefined();
    expect(bare.subjectOf({ litres: 0 }, 'id')).toBeUndefined();
    expect(more.snapshots).toEqual({ every: 10, version: 2 });
    expect(more.subjectOf({ litres: 0 }, 'id')).toBe('someone');
    expect(more.decisions).toHaveLength(1);
  });

  it.each(['tank', 'test-tank', 'Test.tank', 'test.tank.big', 'test.my-tank', '', 'test.', '1.2'])(
    'is not named "%s"',
    (name) => {
      expect(() => aggregate(name, {})).toThrow('write context.aggregate, each in camelCase');
    },
  );

  it('refuses a command that is declared twice, by name or by class', () => {
    class Again {}
    expect(() => tank.commands({ FillUp: Again }, { FillUp: () => [] })).toThrow('test.tank.fill-up is declared twice');
    expect(() => tank.commands({ Refill: FillUp }, { Refill: () => [] })).toThrow('test.tank.refill is declared twice');
  });

  it('does not compile without a line for each event, with a foreign event, or with a wrong field', () => {
    const begun = aggregate('test.tank', { litres: 0 });
    // @ts-expect-error the line of Filled is missing
    begun.on(Tank, { Opened: (state) => state });
    // @ts-expect-error Drained is no event of the tank
    begun.on(Tank, { ...tankTable, Drained: (state: { litres: number }) => state });
    // @ts-expect-error Foreign is no event of the tank
    tank.commands({ A: class A {} }, { A: () => [fact(Foreign, { planet: 'Mars' })] });
    // @ts-expect-error litres is a number
    tank.commands({ B: class B {} }, { B: () => [fact(Filled, { litres: '5' })] });
    // @ts-expect-error the line of C is missing
    expect(() => tank.commands({ C: class C {} }, {})).not.toThrow();
  });
});

const tankTable = {
  Opened: (state: { litres: number }) => state,
  Filled: (state: { litres: number }, { litres }: Filled) => ({ litres: state.litres + litres }),
};

describe('fold', () => {
  const filled = (litres: number) => ({ type: 'test.tank.Filled', data: { litres } });

  it('leads from the initial state, or from another, through the history', () => {
    expect(fold(tank, [])).toBe(tank.initial);
    expect(fold(tank, [filled(1), filled(2)])).toEqual({ litres: 3 });
    expect(fold(tank, [filled(1)], { litres: 10 })).toEqual({ litres: 11 });
  });

  it('fails on an event that the aggregate does not know, since a state that skips facts is wrong', () => {
    expect(() => fold(tank, [{ type: 'test.tank.Leaked', data: {} }])).toThrow(
      'test.tank does not know the event test.tank.Leaked',
    );
  });
});

describe('fact', () => {
  it('is an instance of its event with exactly the fields that are defined', () => {
    const stated = fact(Opened, { name: 'T1', note: undefined } as Opened);
    expect(stated).toBeInstanceOf(Opened);
    expect(Object.keys(stated)).toEqual(['name']);
  });
});

describe('refuse', () => {
  it('throws the sentence for the user', () => {
    expect(() => refuse('the tank is full')).toThrow(new Refused('the tank is full'));
  });
});

describe('kebab', () => {
  it.each([
    ['Win', 'win'],
    ['ChangeOwner', 'change-owner'],
    ['changeOwner', 'change-owner'],
    ['Link360View', 'link360-view'],
  ])('writes %s as %s', (name, written) => {
    expect(kebab(name)).toBe(written);
  });
});
