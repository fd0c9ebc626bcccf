/** Relay and readers when the broker is killed, or silent for a while. */
import { EVERY_TENANT } from '@kizuna/event-sourcing';
import { onControlled } from '@kizuna/event-sourcing/testing';
import { setTimeout as pause } from 'node:timers/promises';
import { Installation, placesOf, type Follower } from './kafka.fixture';

jest.setTimeout(120_000);

describe('Kafka', () => {
  onControlled('kafka', (broker) => {
    let installation: Installation;
    beforeEach(async () => {
      installation = new Installation(broker.url);
      await installation.ensureTopics();
    });
    afterEach(() => installation.close());

    async function expectSeen(follower: Follower, until: number): Promise<void> {
      for (const deadline = Date.now() + 60_000; follower.position < until && Date.now() < deadline;) await pause(50);
      const { events } = await installation.store.readLog(0, 100_000, { tenant: EVERY_TENANT });
      expect(placesOf(follower.seen)).toEqual(placesOf(events));
    }

    /** Appends all the time while something happens. */
    async function appendingWhile(work: () => Promise<void>): Promise<void> {
      let over = false;
      const done = work().finally(() => (over = true));
      while (!over) {
        await installation.append(20);
        await pause(100);
      }
      await done;
    }

    it('loses nothing and keeps the order when it is killed while events come', async () => {
      installation.relay();
      const follower = installation.follower();
      await expectSeen(follower, await installation.append(20));
      await appendingWhile(async () => {
        await pause(300);
        await broker.kill();
        await pause(1000);
        await broker.up();
      });
      await expectSeen(follower, await installation.append(20));
      expect([installation.errors.length, follower.errors.length]).not.toContain(0);
      // A second time, with connections that were made anew.
      await appendingWhile(async () => {
        await broker.kill();
        await broker.up();
      });
      await expectSeen(follower, await installation.append(20));
    });

    it('loses nothing when it is silent for longer than a request may take', async () => {
      installation.relay();
      const follower = installation.follower();
      await expectSeen(follower, await installation.append(20));
      await appendingWhile(async () => {
        await broker.pause();
        await pause(17_000);
        await broker.resume();
      });
      await expectSeen(follower, await installation.append(20));
    });

    it('lets another member take over from one that could not say that it left', async () => {
      const relay = installation.relay();
      const one = installation.follower();
      await expectSeen(one, await installation.append(20));
      await broker.pause();
      await relay.stop();
      await one.log.close();
      await broker.resume();
      installation.relay();
      const two = installation.follower();
      await expectSeen(two, await installation.append(20));
    });
  });
});
