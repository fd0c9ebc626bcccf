import { onEngine } from '@kizuna/event-sourcing/testing';
import { agreementContract } from '../agreement.contract';
import { lawsContract } from '../laws.contract';
import { readOn } from '../reading.fixture';
import { rebuildContract, type Readers } from '../rebuild.contract';
import { viewStoreContract } from '../view-store.contract';
import { openMongo, type OpenedMongo } from './mongo.fixture';

jest.setTimeout(60_000);

/** In this process: the work is the server's, so reads and writes run beside each other all the same. */
async function beginToRead({ reader }: OpenedMongo): Promise<Readers> {
  let stopped = false;
  let started = () => {};
  const first = new Promise<void>((resolve) => (started = resolve));
  const reading = readOn(reader, () => {
    started();
    return !stopped;
  });
  await first;
  const stop = () => {
    stopped = true;
    return reading;
  };
  return { stop };
}

onEngine('KIZUNA_MONGO_URL', (url) => {
  const open = () => openMongo(url);
  viewStoreContract('MongoDB', open);
  agreementContract('MongoDB', open, 150);
  lawsContract('MongoDB', open, 10);
  rebuildContract('MongoDB', { open, beginToRead });
});
