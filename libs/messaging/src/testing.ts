/** For specs: the suites that every engine runs, and a clock that the spec moves. */
export * from './event-stream.contract';
export * from './eventually';
export * from './fake-clock';
export * from './timers.contract';
