export * from './database';
export * from './sqlite-database';
export * from './sqlite-event-log';
export * from './sqlite-event-store';
export * from './sqlite-snapshots';
