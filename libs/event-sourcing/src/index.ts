/** Event sourcing: aggregates as values, the command pipeline, the port to the event store and its embedded engine. */
export * from './aggregate';
export * from './envelope';
export * from './errors';
export * from './event';
export * from './event-store';
export * from './handlers';
export * from './ids';
export * from './log-tail';
export * from './pipeline';
export * from './snapshots';
export * from './sqlite';
export * from './telemetry';
export * from './turns';
export * from './upcast';
export * from './validation/example';
export * from './validation/json-schema';
export * from './validation/validator';
