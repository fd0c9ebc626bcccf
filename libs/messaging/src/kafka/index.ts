export { kafkaClient, type KafkaSettings } from './client';
export * from './kafka-log';
export type { RawMessage } from './message';
export * from './relay';
export * from './topics';
