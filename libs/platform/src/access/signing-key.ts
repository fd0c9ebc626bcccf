/** The key that signs this installation's tokens: made at first start, kept in a file that only its owner may read. */
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ALGORITHM = 'EdDSA';

export interface SigningKey {
  readonly id: string;
  readonly private: CryptoKey;
  readonly public: CryptoKey;
  /** The public half as published. */
  readonly jwk: JWK;
}

/** Reads the key of a folder, or makes it if there is none. */
export async function signingKey(folder: string): Promise<SigningKey> {
  const file = join(folder, 'signing.json');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
    writeFileSync(file, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600, flag: 'wx' });
  }
  const { d, ...open } = JSON.parse(readFileSync(file, 'utf8')) as JWK;
  const id = await calculateJwkThumbprint(open);
  return {
    id,
    private: (await importJWK({ ...open, d: d! }, ALGORITHM)) as CryptoKey,
    public: (await importJWK(open, ALGORITHM)) as CryptoKey,
    jwk: { ...open, kid: id, alg: ALGORITHM, use: 'sig' },
  };
}
