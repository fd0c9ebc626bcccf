/** Tokens made beside the servers, by whoever may read the key of the installation. */
import { join } from 'node:path';
import type { Configuration } from '../configuration';
import { FileKeyStore } from './file-key-store';
import { MongoKeyStore } from './mongo-key-store';
import { signingKey } from './signing-key';
import { Tokens } from './tokens';

/** @throws StoreUnavailable if the key cannot be read */
export async function tokensOf({ home, servers }: Configuration): Promise<Tokens> {
  if (!servers) return new Tokens(await signingKey(new FileKeyStore(join(home, 'keys'))));
  const { MongoClient } = await import('mongodb');
  const client = new MongoClient(servers.mongo, { serverSelectionTimeoutMS: 3000 });
  try {
    return new Tokens(await signingKey(new MongoKeyStore(client.db(servers.installation))));
  } finally {
    await client.close();
  }
}
