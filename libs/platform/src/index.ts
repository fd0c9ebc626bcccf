/** The platform: a context as a value, and how contexts run. */
export * from './access/file-key-store';
export * from './access/signing-key';
export * from './access/tokens';
export * from './access/tokens-of';
export * from './application';
export * from './configuration';
export * from './context';
export * from './home';
export { viewPath } from './http/view-routes';
export * from './run';
export * from './telemetry/log';
