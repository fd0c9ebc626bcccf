import { newId } from '@kizuna/event-sourcing';
import { onEngine } from '@kizuna/event-sourcing/testing';
import type { Timer } from '../timers';
import { timersContract } from '../timers.contract';
import { MongoTimers } from './mongo-timers';
import { Databases } from './mongo.fixture';

const APRIL = '2030-04-01T00:00:00.000Z';
const MAY = new Date('2030-05-01T00:00:00.000Z');
const SALES = ['sales'];
const historic = (): Timer => ({
  id: newId(),
  name: 'expire',
  due: APRIL,
  stream: { category: 'sales.quoteExpiryProcess', tenant: 'main', id: newId() },
  causationId: newId(),
  correlationId: newId(),
  historic: true,
});

onEngine('KIZUNA_MONGO_URL', (url) => {
  const databases = new Databases(url);

  timersContract('MongoTimers', async () => {
    const db = databases.fresh();
    return { timers: await MongoTimers.open(db, SALES), reopen: () => MongoTimers.open(db, SALES) };
  });

  describe('MongoTimers of several instances', () => {
    it.each(['hold', 'release'] as const)(
      'leave no timer behind that one sets while another says %s',
      async (change) => {
        const db = databases.fresh();
        const [one, other] = [await MongoTimers.open(db, SALES), await MongoTimers.open(db, SALES)];
        for (let round = 0; round < 20; round++) {
          await one.release('main');
          await one.hold('main', new Date('2030-03-01T00:00:00.000Z'));
          const set = historic();
          const changed = change === 'hold' ? other.hold('main', MAY) : other.release('main');
          await Promise.all([one.schedule([set]), changed]);
          expect(await one.due(MAY, 10)).toEqual([set]);
          await one.remove([set.id]);
        }
      },
    );

    it('know what is due of their own contexts, and hold what is of all', async () => {
      const db = databases.fresh();
      const [sales, marketing] = [await MongoTimers.open(db, SALES), await MongoTimers.open(db, ['marketing'])];
      const set = historic();
      await sales.schedule([set]);
      expect([await sales.due(MAY, 10), await sales.next()]).toEqual([[set], new Date(APRIL)]);
      expect([await marketing.due(MAY, 10), await marketing.next()]).toEqual([[], undefined]);
      await marketing.hold('main', new Date('2030-03-01T00:00:00.000Z'));
      const later = historic();
      await sales.schedule([later]);
      expect(await marketing.held('main', MAY, 10)).toEqual([later]);
    });

    it('let go at the next start what an instance that was killed meant to', async () => {
      const db = databases.fresh();
      const timers = await MongoTimers.open(db, SALES);
      await timers.hold('main', new Date('2030-03-01T00:00:00.000Z'));
      const set = historic();
      await timers.schedule([set]);
      expect(await timers.due(MAY, 10)).toEqual([]);
      // What `release` does first.
      await db.collection('holds').updateOne({}, { $set: { over: true } });
      expect(await timers.holdOf('main')).toBeUndefined();
      expect(await (await MongoTimers.open(db, SALES)).due(MAY, 10)).toEqual([set]);
    });
  });
});
