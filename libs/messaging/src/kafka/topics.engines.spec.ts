import { onEngine } from '@kizuna/event-sourcing/testing';
import { ConfigResourceTypes, type Admin } from 'kafkajs';
import { CONTEXTS, Installation, SETTINGS } from './kafka.fixture';
import { contextOf, ensureTopics, partitionsOf, WrongTopic } from './topics';

jest.setTimeout(60_000);

describe('the context', () => {
  it.each([
    ['sales.opportunity-main.42', 'sales'],
    ['sales.opportunity', 'sales'],
    ['sales-main.42', 'sales'],
    ['sales.opportunity.Won', 'sales'],
  ])('of %s is %s', (name, context) => expect(contextOf(name)).toBe(context));
});

onEngine('KIZUNA_KAFKA_BROKERS', (brokers) => {
  describe('the topics of an installation', () => {
    let installation: Installation;
    let admin: Admin;
    const ensure = (contexts: readonly string[], partitions = SETTINGS.partitions) =>
      ensureTopics(admin, installation.topics, contexts, { ...SETTINGS, partitions });

    beforeEach(async () => {
      installation = new Installation(brokers);
      admin = installation.kafka.admin();
      await admin.connect();
    });
    afterEach(async () => {
      await admin.disconnect();
      await installation.close();
    });

    async function configurationOf(topic: string): Promise<Record<string, string>> {
      const resources = [{ type: ConfigResourceTypes.TOPIC, name: topic }];
      const described = await admin.describeConfigs({ resources, includeSynonyms: false });
      return Object.fromEntries(
        described.resources[0]!.configEntries.map(({ configName, configValue }) => [configName, configValue]),
      );
    }

    it('are created as wanted, also if several begin at once and some are there', async () => {
      await ensure(['sales']);
      await Promise.all([ensure(CONTEXTS), ensure(CONTEXTS), ensure(CONTEXTS)]);
      const { topics, allTopics } = installation;
      const found = await partitionsOf(admin, allTopics);
      expect(Object.fromEntries(found)).toEqual({
        [topics.progress]: 1,
        [topics.of('sales')]: 3,
        [topics.of('service')]: 3,
      });
      const large = { 'max.message.bytes': '2097152', 'min.insync.replicas': '1' };
      const events = { ...large, 'cleanup.policy': 'delete', 'retention.ms': '3600000' };
      expect(await configurationOf(topics.of('sales'))).toMatchObject(events);
      expect(await configurationOf(topics.progress)).toMatchObject({ ...large, 'cleanup.policy': 'compact' });
    });

    it('are refused with another number of partitions', async () => {
      await ensure(['sales']);
      const refused = await ensure(CONTEXTS, 6).catch((error: unknown) => error as WrongTopic);
      expect(refused).toBeInstanceOf(WrongTopic);
      expect(refused).toMatchObject({ topic: installation.topics.of('sales'), wanted: 6, found: 3 });
      expect((refused as WrongTopic).message).toContain('has 3 partitions, not 6');
    });
  });
});
