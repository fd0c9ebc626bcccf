export * from './events';
export * from './personal';
export * from './optional';
