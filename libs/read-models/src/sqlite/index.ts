export { SqliteListReader } from './sqlite-list-reader';
export { SqliteViewReader } from './sqlite-view-reader';
export { SqliteViewStore } from './sqlite-view-store';
