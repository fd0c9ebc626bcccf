/**
 * Before the specs that need servers: where the environment names none, one is started in a container; where there is no
 * Docker either, it is said loudly what will be skipped.
 */
const started = [];

/** Per setting: a container, and the address once it is ready. */
const SERVERS = {
  KIZUNA_MONGO_URL: async ({ GenericContainer, Wait }) => {
    const container = await new GenericContainer('mongo:7.0')
      .withCommand(['mongod', '--replSet', 'rs0', '--bind_ip_all'])
      .withExposedPorts(27017)
      .withWaitStrategy(Wait.forLogMessage('Waiting for connections'))
      .start();
    await container.exec(['mongosh', '--quiet', '--eval', 'rs.initiate()']);
    const address = `mongodb://${container.getHost()}:${container.getMappedPort(27017)}/?directConnection=true`;
    return { container, address };
  },
  KIZUNA_EVENTSTORE_URL: async ({ GenericContainer, Wait }) => {
    const container = await new GenericContainer('eventstore/eventstore:23.10.6-bookworm-slim')
      .withEnvironment({ EVENTSTORE_INSECURE: 'true', EVENTSTORE_RUN_PROJECTIONS: 'None' })
      .withExposedPorts(2113)
      .withWaitStrategy(Wait.forHttp('/health/live', 2113).forStatusCodeMatching((code) => code < 300))
      .start();
    const address = `esdb://${container.getHost()}:${container.getMappedPort(2113)}?tls=false`;
    return { container, address };
  },
  KIZUNA_KAFKA_BROKERS: async ({ GenericContainer, Wait }) => {
    // The broker tells clients its address, so the port outside must be known before it starts.
    const port = await freePort();
    const container = await new GenericContainer('apache/kafka:4.1.0')
      .withExposedPorts({ container: 9092, host: port })
      .withEnvironment({
        KAFKA_NODE_ID: '1',
        KAFKA_PROCESS_ROLES: 'broker,controller',
        KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
        KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
        KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
        KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
        KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
        KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
        KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
        KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
        KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
        KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
      })
      .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
      .start();
    return { container, address: `127.0.0.1:${port}` };
  },
};

async function freePort() {
  const server = require('node:net').createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

module.exports = async () => {
  for (const [setting, start] of Object.entries(SERVERS)) {
    if (process.env[setting]) continue;
    try {
      const { container, address } = await start(require('testcontainers'));
      started.push(container);
      process.env[setting] = address;
      console.warn(`\n${setting}=${address} (a container)`);
    } catch (error) {
      console.warn(`\nSKIPPED: all that needs ${setting}: it is not set, and no container started (${error.message})`);
    }
  }
  globalThis.endContainers = () => Promise.all(started.map((container) => container.stop()));
};
