/** For specs of engines. */
export { viewStoreContract } from './view-store.contract';
