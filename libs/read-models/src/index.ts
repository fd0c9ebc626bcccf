/** Read models: views as pure folds, the port to where they are kept, rebuild, "as of" a date, and waiting for a write. */
export { isShort, momentOf, rowAsOf, rowsAsOf, type Past } from './as-of';
export type { Comparison } from './compare';
export * from './fold';
export * from './freshness';
export type { History } from './history';
export * from './mongo';
export * from './projector';
export * from './query';
export * from './rebuild';
export * from './sqlite';
export * from './view';
export * from './view-store';
export * from './why';
