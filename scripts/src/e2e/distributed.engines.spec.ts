/**
 * The five services as processes of their own, behind the gateway, on EventStoreDB, Kafka and MongoDB: what goes through
 * all of them, what is on the topics, and what the command line does with them.
 */
import { newId } from '@kizuna/event-sourcing';
import { onEngines } from '@kizuna/event-sourcing/testing';
import { contexts } from '@kizuna/all-in-one';
import { openApiOf } from '@kizuna/platform';
import { asking, eventsOf, type Asking } from './as-of';
import { Cluster, SERVICES } from './cluster';
import { published } from './published';

onEngines(['KIZUNA_EVENTSTORE_URL', 'KIZUNA_KAFKA_BROKERS', 'KIZUNA_MONGO_URL'], (_store, brokers) => {
  describe('five services behind one address', () => {
    let cluster: Cluster;
    let kizuna: Asking;
    beforeAll(async () => {
      cluster = await Cluster.start();
      kizuna = asking(cluster.url, await cluster.token());
    }, 120_000);
    afterAll(() => cluster?.close(), 30_000);

    const done = async (path: string, body: object) => {
      const answer = await kizuna.post<{ id: string }>(path, body);
      expect(answer).toMatchObject({ status: path.split('/').length === 3 ? 201 : 200 });
      return answer.body.id;
    };

    test('what happens in one is known in all: a deal that is won in sales is ordered, and counts', async () => {
      const id = await done('/identity/customers', { id: newId(), kind: 'person', name: 'Ada Byron', source: 'fair' });
      const deal = { id: newId(), title: 'Engine', stage: 'engaging', amount: 900, customerId: id };
      await done('/sales/opportunities', deal);
      await done(`/sales/opportunities/${deal.id}/win`, { amount: 900 });
      await cluster.settled();
      const customer = (await kizuna.get(`/analytics/customers/${id}`)).body;
      expect(customer).toMatchObject({ name: 'Ada Byron' });
      const orders = (await kizuna.get<{ rows: object[] }>('/sales/orders')).body.rows;
      expect(orders).toMatchObject([{ customerId: id, total: 900, opportunityId: deal.id }]);
      expect((await kizuna.get('/analytics/figures/all')).body).toMatchObject({ customers: 1, won: 1, wonValue: 900 });
    }, 60_000);

    test('the documentation at the one address describes all of them', async () => {
      const described = (await kizuna.get<{ paths: object }>('/openapi.json')).body;
      // Uploads are taken where everything runs in one process.
      const alone = contexts.filter(({ name }) => (SERVICES as readonly string[]).includes(name));
      const all = openApiOf(alone, '0').paths;
      expect(Object.keys(described.paths).sort()).toEqual(Object.keys(all).sort());
    });

    test('long answers travel compressed', async () => {
      const { headers } = await fetch(`${cluster.url}/openapi.json`);
      expect(headers.get('content-encoding')).toBe('gzip');
    });

    test('each event is on the topic of its context, in the order of its stream', async () => {
      await cluster.settled();
      const events = await eventsOf(kizuna);
      const messages = await published(brokers, cluster.installation);
      expect(messages.inOrder).toBe(true);
      expect(messages.ids).toEqual(new Set(events.map(({ id }) => id)));
    }, 60_000);
  });
});
