/** Imports as programs use them: the engine, the mappings, and the way to a running Kizuna. The context is in `module`. */
export * from './client';
export * from './import';
export type { Mapping } from './mapping';
export { MAPPINGS } from './mappings';
export * from './replay';
export { ImportStopped } from './send';
export { WrongFiles } from './source';
export * from './target';
