/** The platform: a context as a value, and how contexts run. */
export * from './access/file-key-store';
export type * from './access/key-store';
export * from './access/mongo-key-store';
export * from './access/signing-key';
export * from './access/tokens';
export * from './application';
export * from './configuration';
export * from './context';
export * from './home';
export { viewPath } from './http/view-routes';
export * from './run';
export * from './telemetry/log';
