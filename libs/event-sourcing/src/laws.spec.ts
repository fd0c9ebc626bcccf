import { events } from '@kizuna/contracts/shared';
import { IsInt, IsPositive, Min } from 'class-validator';
import { aggregate, fact, refuse, type Declared } from './aggregate';
import { checkTheLaws } from './laws';

class Filled {
  @IsInt() @Min(1) level!: number;
}
class Emptied {}
const Glass = events('laws.glass', { Filled, Emptied });

class Fill {
  @IsInt() @IsPositive() level!: number;
}
class Empty {}

const glass = aggregate('laws.glass', 0).on(Glass, { Filled: (_, { level }) => level, Emptied: () => 0 });
const filling = glass.begins({ Fill }, { Fill: (now, { level }) => (level === now ? [] : [fact(Filled, { level })]) });
const emptied = (level: number) => (level === 0 ? refuse('it is empty') : [fact(Emptied, {})]);

describe('the laws of aggregates', () => {
  it('hold where a repeated command is no news or is refused', () => {
    checkTheLaws(filling.commands({ Empty }, { Empty: emptied }));
  });

  it.each<[string, Declared<number, Filled | Emptied>, string]>([
    [
      'a repeated command is news',
      filling.commands({ Empty }, { Empty: () => [fact(Emptied, {})] }),
      'laws.glass.empty decides laws.glass.Emptied a second time',
    ],
    [
      'a fact is not valid by its contract',
      filling.commands({ Empty }, { Empty: (now) => (now === 0 ? [] : [fact(Filled, { level: 0 })]) }),
      'level must be >= 1',
    ],
    ['an event never comes about', filling, 'no command leads to laws.glass.Emptied'],
    [
      'a rule breaks down',
      filling.commands({ Empty }, { Empty: () => [fact(Emptied, undefined as never)] }),
      'Cannot convert undefined',
    ],
  ])('are broken where %s', (_, a, why) => {
    expect(messageOf(() => checkTheLaws(a))).toContain(why);
  });
});

/** Also the words of the cause. */
function messageOf(work: () => void): string {
  try {
    work();
    return 'nothing is wrong';
  } catch (error) {
    const { message, cause } = error as Error;
    return `${message} ${String(cause)}`;
  }
}
