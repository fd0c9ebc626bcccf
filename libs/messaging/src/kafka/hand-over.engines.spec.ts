import { onEngine } from '@kizuna/event-sourcing/testing';
import { eventually } from '../eventually';
import { Installation } from './kafka.fixture';

jest.setTimeout(60_000);

onEngine('KIZUNA_KAFKA_BROKERS', (brokers) => {
  describe('what one member of a group reads', () => {
    let installation: Installation;
    beforeEach(async () => {
      installation = new Installation(brokers);
      await installation.ensureTopics();
    });
    afterEach(() => installation.close());

    it('passes to a member that stands by when the first one leaves, and not before that', async () => {
      installation.relay();
      const one = installation.follower();
      await installation.expectSeen(one, await installation.append(5));
      const two = installation.follower();
      await eventually(async () => expect(await installation.members('sales')).toBe(2));
      await installation.expectSeen(one, await installation.append(5));
      expect([one.told, two.told]).toEqual([['assigned'], []]);
      await one.log.close();
      expect(one.told).toEqual(['assigned', 'revoked']);
      await installation.expectSeen(two, await installation.append(5));
      expect(two.told).toEqual(['assigned']);
      expect(one.position).toBe(10);
    });

    it('waits for consumers to end before it lets another one begin', async () => {
      installation.relay();
      let free = (): void => {};
      const order: string[] = [];
      const revoked = async (): Promise<void> => {
        await new Promise<void>((resolve) => (free = resolve));
        order.push('the first has ended');
      };
      const one = installation.follower({ assigned: () => void order.push('the first begins'), revoked });
      await eventually(() => expect(order).toHaveLength(1));
      installation.follower({ assigned: () => void order.push('the second begins') });
      await eventually(async () => expect(await installation.members('sales')).toBe(2));
      const closing = one.log.close();
      await new Promise((resolve) => setTimeout(resolve, 700));
      free();
      await closing;
      await eventually(() => expect(order).toEqual(['the first begins', 'the first has ended', 'the second begins']));
    });
  });
});
