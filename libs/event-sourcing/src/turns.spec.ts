import { Turns } from './turns';

describe('turns', () => {
  /** Work that begins and ends in the log, and ends when it is told to. */
  const setUp = () => {
    const turns = new Turns();
    const log: string[] = [];
    const finish: Record<string, () => void> = {};
    const take = (key: string, name: string) =>
      turns.take(key, async () => {
        log.push(`${name} begins`);
        await new Promise<void>((resolve) => (finish[name] = resolve));
        log.push(`${name} ends`);
        return name;
      });
    return { take, log, finish };
  };

  it('come in order of arrival, also for who arrives between two others', async () => {
    const { take, log, finish } = setUp();
    const [a, b] = [take('x', 'a'), take('x', 'b')];
    finish.a!();
    expect(await a).toBe('a');
    const c = take('x', 'c');
    expect(log).toEqual(['a begins', 'a ends', 'b begins']);
    finish.b!();
    await b;
    finish.c!();
    expect(await c).toBe('c');
    expect(log.slice(3)).toEqual(['b ends', 'c begins', 'c ends']);
  });

  it('are not waited for by other keys', async () => {
    const { take, log, finish } = setUp();
    const [a, b] = [take('x', 'a'), take('y', 'b')];
    expect(log).toEqual(['a begins', 'b begins']);
    finish.b!();
    await b;
    finish.a!();
    await a;
  });

  it('go on after one that failed, and only that one hears of it', async () => {
    const turns = new Turns();
    const failed = turns.take('x', () => Promise.reject(new Error('no')));
    const next = turns.take('x', () => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
