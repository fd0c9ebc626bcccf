/** The key that signs this installation's tokens: made at first start, the same for all of its instances. */
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { StoreUnavailable } from '@kizuna/event-sourcing';
import type { KeyStore } from './key-store';

export const ALGORITHM = 'EdDSA';
const NAME = 'signing';

export interface SigningKey {
  readonly id: string;
  readonly private: CryptoKey;
  readonly public: CryptoKey;
  /** The public half as published. */
  readonly jwk: JWK;
}

/** Reads the key, or makes it if there is none. @throws StoreUnavailable */
export async function signingKey(keys: KeyStore): Promise<SigningKey> {
  const stored = (await keys.load<JWK>(NAME)) ?? (await keys.create(NAME, await made()));
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
    throw new StoreUnavailable(`cannot use ${keys.placeOf(NAME)}: it holds no signing key`);
  }
}

async function made(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  return exportJWK(privateKey);
}
