export { MongoViewReader } from './mongo-view-reader';
export { MongoViewStore } from './mongo-view-store';
