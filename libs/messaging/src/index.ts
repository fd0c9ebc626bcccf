/** Messaging: the port to the stream of events with its embedded engine, policies, processes and durable timers. */
export * from './clock';
export * from './event-stream';
export * from './history';
export { each, look, type Each, type Look, type Reaction, type Seen, type ViewToSee } from './look';
export { Policy, policy } from './policy';
export * from './policy-runner';
export * from './process';
export * from './process-runner';
export { ReactionFailed, send, type Dispatch, type Send } from './reaction';
export * from './row-source';
export * from './sqlite/sqlite-event-stream';
export * from './sqlite/sqlite-timers';
export { TimerRunner } from './timer-runner';
export * from './timers';
