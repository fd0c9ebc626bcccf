/** Apart from the rest of the library, since it loads the client of Kafka: who works on files has no use for that. */
export { kafkaClient, type KafkaSettings } from './client';
export * from './kafka-log';
export type { RawMessage } from './message';
export * from './relay';
