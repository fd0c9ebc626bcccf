import { whileLeader, type Leading } from './leader';
import type { Lease, Leases } from './leases';

const TTL = 30_000;

/** Leases in memory that do as the spec says. Time is that of Jest. */
class FakeLeases implements Leases {
  fence = 0;
  acquire = jest.fn(async (name: string): Promise<Lease | undefined> => ({ name, fence: ++this.fence }));
  renew = jest.fn(async (): Promise<boolean> => true);
  release = jest.fn(async (): Promise<void> => {});
}

describe('whoever holds the lease', () => {
  let leases: FakeLeases;
  let stop: AbortController;
  /** How often the work has begun, and the fencing number and signal it was last given. */
  let begun: number;
  let last: { readonly fence: number; readonly signal: AbortSignal };
  let end: (error?: Error) => void;
  let running: Promise<void>;

  beforeEach(() => {
    jest.useFakeTimers();
    [leases, stop, begun] = [new FakeLeases(), new AbortController(), 0];
  });
  afterEach(async () => {
    stop.abort();
    end();
    await running.catch(() => {});
    jest.useRealTimers();
  });

  /** Ends when the spec says so, or with its signal. */
  const work: Leading = ({ fence }, signal) => {
    begun++;
    last = { fence, signal };
    return new Promise((resolve, reject) => {
      end = (error) => (error ? reject(error) : resolve());
      signal.addEventListener('abort', () => resolve());
    });
  };
  const run = (what = work) => (running = whileLeader(leases, 'relay', { ttlMs: TTL, signal: stop.signal }, what));
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

  it('does the work, renews at a third of the time, and gives it back when the work has ended', async () => {
    void run();
    await pass(TTL / 3 - 1);
    expect([begun, leases.renew.mock.calls.length]).toEqual([1, 0]);
    await pass(1 + TTL);
    expect([begun, leases.renew.mock.calls.length]).toEqual([1, 4]);
    expect(last.signal.aborted).toBe(false);
    end();
    await running;
    expect(leases.release).toHaveBeenCalledWith({ name: 'relay', fence: 1 });
    expect(jest.getTimerCount()).toBe(0);
  });

  it('waits for it while another one has it, and while nobody can be asked', async () => {
    leases.acquire.mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('away'));
    void run();
    await pass(0);
    expect(begun).toBe(0);
    await pass(TTL);
    expect([begun, leases.acquire.mock.calls.length]).toEqual([1, 3]);
  });

  it('ends the work when the lease is lost, and takes it again when it can', async () => {
    void run();
    await pass(0);
    const first = last;
    leases.renew.mockResolvedValueOnce(false);
    leases.acquire.mockResolvedValueOnce(undefined);
    await pass(TTL / 3);
    expect(first.signal.aborted).toBe(true);
    expect(begun).toBe(1);
    await pass(TTL);
    expect([begun, last.fence, last.signal.aborted]).toEqual([2, 2, false]);
  });

  it('ends the work before the lease ends on the server, if renewing gets no answer', async () => {
    void run();
    await pass(0);
    const first = last;
    leases.renew.mockReturnValue(new Promise(() => {}));
    leases.acquire.mockResolvedValue(undefined);
    await pass(TTL - 1);
    expect(first.signal.aborted).toBe(false);
    await pass(1);
    expect(first.signal.aborted).toBe(true);
  });

  it('counts the time from before it asked', async () => {
    const slowly = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
    leases.acquire.mockImplementationOnce(async (name) => {
      await slowly(TTL / 2);
      return { name, fence: 1 };
    });
    leases.acquire.mockResolvedValue(undefined);
    leases.renew.mockImplementation(() => new Promise(() => {}));
    void run();
    await pass(TTL - 1);
    expect([begun, last.signal.aborted]).toEqual([1, false]);
    await pass(1);
    expect(last.signal.aborted).toBe(true);
  });

  it('does not begin with a lease that came too late', async () => {
    leases.acquire.mockImplementationOnce(async (name) => {
      await new Promise<void>((resolve) => setTimeout(resolve, TTL));
      return { name, fence: 1 };
    });
    leases.acquire.mockResolvedValueOnce({ name: 'relay', fence: 2 });
    void run();
    await pass(TTL);
    expect([begun, last.fence]).toEqual([1, 2]);
    expect(leases.release).toHaveBeenCalledWith({ name: 'relay', fence: 1 });
  });

  it('goes on when renewing fails now and then', async () => {
    leases.renew.mockRejectedValueOnce(new Error('away')).mockRejectedValueOnce(new Error('away'));
    void run();
    await pass(2 * TTL);
    expect([begun, last.signal.aborted]).toEqual([1, false]);
  });

  it('ends with the signal: after the work, and having given the lease back', async () => {
    let finish = (): void => {};
    void run(async (_, signal) => {
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      await new Promise<void>((resolve) => (finish = resolve));
    });
    await pass(0);
    stop.abort();
    await pass(1000);
    expect(leases.release).not.toHaveBeenCalled();
    finish();
    await running;
    expect(leases.release).toHaveBeenCalledTimes(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('ends at once while it waits, and gives back what it is given after that', async () => {
    let give: (lease: Lease) => void = () => {};
    leases.acquire.mockReturnValueOnce(new Promise((resolve) => (give = resolve)));
    void run();
    await pass(0);
    stop.abort();
    await running;
    give({ name: 'relay', fence: 1 });
    await pass(0);
    expect(leases.release).toHaveBeenCalledWith({ name: 'relay', fence: 1 });
    expect(begun).toBe(0);
  });

  it('hands on what the work throws, and gives the lease back', async () => {
    run().catch(() => {});
    await pass(0);
    end(new Error('broken'));
    await expect(running).rejects.toThrow('broken');
    expect(leases.release).toHaveBeenCalledTimes(1);
  });
});
