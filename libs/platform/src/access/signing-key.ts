/** The key that signs this installation's tokens: made at first start, kept in a file that only its owner may read. */
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { StoreUnavailable } from '@kizuna/event-sourcing';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSmall, writeSmall } from '../small-file';

export const ALGORITHM = 'EdDSA';

export interface SigningKey {
  readonly id: string;
  readonly private: CryptoKey;
  readonly public: CryptoKey;
  /** The public half as published. */
  readonly jwk: JWK;
}

/** Reads the key of a folder, or makes it if there is none. @throws StoreUnavailable */
export async function signingKey(folder: string): Promise<SigningKey> {
  const file = join(folder, 'signing.json');
  const stored = readSmall<JWK>(file) ?? (await made(folder, file));
  try {
    const { d, ...open } = stored;
    const id = await calculateJwkThumbprint(open);
    return {
      id,
      private: (await importJWK({ ...open, d: d! }, ALGORITHM)) as CryptoKey,
      public: (await importJWK(open, ALGORITHM)) as CryptoKey,
      jwk: { ...open, kid: id, alg: ALGORITHM, use: 'sig' },
    };
  } catch {
    throw new StoreUnavailable(`cannot use ${file}: it holds no signing key`);
  }
}

async function made(folder: string, file: string): Promise<JWK> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  const key = await exportJWK(privateKey);
  writeSmall(file, key);
  return key;
}
