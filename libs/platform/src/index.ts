/** The platform: a context as a value, and how contexts run. */
export * from './access/file-key-store';
export * from './access/signing-key';
export * from './access/tokens';
export * from './access/tokens-of';
export * from './application';
export * from './configuration';
export * from './context';
export * from './home';
export { openApiOf } from './http/openapi';
export { answerProblem, TooLarge } from './http/problem';
export { admit } from './http/request';
export { viewPath } from './http/view-routes';
export type { Engines } from './engines/engines';
export * from './run';
export * from './small-file';
export * from './telemetry/log';
export { CLOCK, COMMANDS, CONFIGURATION, CONTEXTS, ENGINES, LOG } from './tokens';
export * from './worker-thread';
