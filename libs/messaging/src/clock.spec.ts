import { days, systemClock } from './clock';
import { FakeClock } from './fake-clock';

describe('systemClock', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('calls at the time, however far ahead, and not before', () => {
    const call = jest.fn();
    systemClock.at(new Date(Date.now() + days(60)), call);
    jest.advanceTimersByTime(days(60) - 1);
    expect(call).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('calls soon if the time is past, and never once cancelled', () => {
    const [soon, never] = [jest.fn(), jest.fn()];
    systemClock.at(new Date(0), soon);
    const cancel = systemClock.at(new Date(Date.now() + days(60)), never);
    jest.advanceTimersByTime(days(40));
    cancel();
    jest.advanceTimersByTime(days(40));
    expect(soon).toHaveBeenCalledTimes(1);
    expect(never).not.toHaveBeenCalled();
  });
});

describe('FakeClock', () => {
  it('makes the calls that fall due in order of time, awaiting each, also those that they set', async () => {
    const clock = new FakeClock('2030-01-01T00:00:00.000Z');
    const calls: string[] = [];
    const note = (ms: number, then = () => {}) =>
      clock.at(new Date(Date.parse('2030-01-01T00:00:00.000Z') + ms), async () => {
        await Promise.resolve();
        calls.push(clock.now().toISOString());
        then();
      });
    note(3000);
    note(1000, () => note(2000));
    note(9000);
    note(1500)();
    await clock.advance(5000);
    expect(calls).toEqual([1, 2, 3].map((second) => `2030-01-01T00:00:0${second}.000Z`));
    expect(clock.now().toISOString()).toBe('2030-01-01T00:00:05.000Z');
    expect(clock.armed).toBe(1);
  });
});
