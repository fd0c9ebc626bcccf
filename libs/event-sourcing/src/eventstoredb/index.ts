/** Apart from the rest of the library, since it loads the client of EventStoreDB: who works on files has no use for that. */
export * from './eventstoredb-store';
