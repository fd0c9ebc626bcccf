export * from './fields';
export * from './in-memory';
export * from './invalid-query';
export * from './pick';
export * from './query';
export * from './words';
