/** Names under which Nest's container hands out what is no class of ours. */
export const COMMANDS = Symbol('commands by name');
export const CONTEXTS = Symbol('contexts');
export const LOG = Symbol('log');
export const ENGINES = Symbol('engines');
export const CONFIGURATION = Symbol('configuration');
export const TELEMETRY = Symbol('telemetry');
export const CLOCK = Symbol('clock');
export const EVENT_STORE = Symbol('event store');
export const PAGE = Symbol('page');
