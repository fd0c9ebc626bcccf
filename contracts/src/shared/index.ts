export * from './events';
export * from './personal';
export * from './optional';
export * from './text';
