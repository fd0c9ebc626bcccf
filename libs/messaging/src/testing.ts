/** For specs: the suites that every engine runs, a clock that the spec moves, and what a policy comes down to. */
export * from './event-stream.contract';
export * from './eventually';
export * from './fake-clock';
export * from './leases.contract';
export * from './sends-of';
export * from './timers.contract';
