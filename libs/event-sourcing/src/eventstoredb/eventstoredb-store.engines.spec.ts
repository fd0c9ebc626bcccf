/** The store on EventStoreDB keeps the contract of event stores. */
import { onEngine } from '../engines.testing';
import { eventStoreContract } from '../event-store.contract';
import { EventStoreDbStore } from './eventstoredb-store';
import { newPrefix } from './eventstoredb-store.fixture';

jest.setTimeout(60_000);

onEngine('KIZUNA_EVENTSTORE_URL', (url) => {
  eventStoreContract('EventStoreDbStore', async () => {
    const prefix = newPrefix();
    let store = new EventStoreDbStore({ url, prefix });
    return {
      store,
      reopen: async () => {
        await store.close();
        return (store = new EventStoreDbStore({ url, prefix }));
      },
    };
  });
});
