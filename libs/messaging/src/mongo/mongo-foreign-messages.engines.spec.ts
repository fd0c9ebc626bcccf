import { onEngine } from '@kizuna/event-sourcing/testing';
import { MongoForeignMessages } from './mongo-foreign-messages';
import { Databases } from './mongo.fixture';

const message = {
  consumer: 'kizuna.sales',
  topic: 'kizuna.sales.events.v1',
  partition: 3,
  offset: '17',
  reason: 'it has no key',
  at: '2030-01-02T03:04:05.000Z',
};

onEngine('KIZUNA_MONGO_URL', (url) => {
  const databases = new Databases(url);

  test('a foreign message is kept once for each who meets it, with the first reason, the latest first', async () => {
    const messages = new MongoForeignMessages(databases.fresh());
    await messages.park(message);
    await messages.park({ ...message, reason: 'another', at: '2030-01-03T00:00:00.000Z' });
    const other = { ...message, consumer: 'kizuna.analytics', at: '2030-01-04T00:00:00.000Z' };
    await messages.park(other);
    expect(await messages.list()).toEqual([other, message]);
  });
});
