import { Freshness, LONGEST_WAIT_MS, NotYet } from './freshness';

describe('Freshness', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('answers at once what has been reached', async () => {
    const freshness = new Freshness();
    freshness.note('a.b', 7);
    await freshness.waitFor('a.b', 7, 0);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('wakes those whose position is reached, and no others', async () => {
    const freshness = new Freshness();
    const woken: string[] = [];
    const waits = [
      freshness.waitFor('a.b', 5, 1000).then(() => woken.push('5')),
      freshness.waitFor('a.b', 6, 1000).then(() => woken.push('6')),
    ];
    const other = freshness.waitFor('a.c', 5, 1000).catch((error: Error) => error);
    freshness.note('a.b', 5);
    await waits[0];
    expect(woken).toEqual(['5']);
    freshness.note('a.b', 9);
    await waits[1];
    jest.advanceTimersByTime(1000);
    expect(await other).toBeInstanceOf(NotYet);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('says how far it is when the time is over', async () => {
    const freshness = new Freshness();
    freshness.note('a.b', 3);
    const wait = freshness.waitFor('a.b', 10, 100);
    jest.advanceTimersByTime(100);
    await expect(wait).rejects.toMatchObject({ view: 'a.b', asked: 10, reached: 3, lag: 7 });
  });

  it('lets nobody wait longer than the limit', async () => {
    const wait = new Freshness().waitFor('a.b', 1, 1e9);
    jest.advanceTimersByTime(LONGEST_WAIT_MS);
    await expect(wait).rejects.toThrow('a.b has come to position 0, not yet to 1');
  });
});
