/** The one-time link by which the owner of a new installation signs in. */
import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { KeyStore } from './key-store';

const NAME = 'owner-link';

/** Only a hash of the code is kept, so that reading a backup does not sign anybody in. */
interface Link {
  readonly code: string;
  readonly used: boolean;
}

export class OwnerLink {
  constructor(private readonly keys: KeyStore) {}

  /** A new code, in place of the one before; undefined once a code has been used. @throws StoreUnavailable */
  async issue(): Promise<string | undefined> {
    const code = randomBytes(24).toString('base64url');
    const link: Link = { code: digest(code), used: false };
    for (;;) {
      const stored = (await this.keys.load<Link>(NAME)) ?? (await this.keys.create(NAME, link));
      if (stored.used) return undefined;
      if (stored.code === link.code || (await this.keys.replace(NAME, stored, link))) return code;
    }
  }

  /** The first code of all; undefined if there was one: it stays good until it is used. @throws StoreUnavailable */
  async issueFirst(): Promise<string | undefined> {
    const code = randomBytes(24).toString('base64url');
    const link: Link = { code: digest(code), used: false };
    return (await this.keys.create(NAME, link)).code === link.code ? code : undefined;
  }

  /** Uses the code up; false if it is not the one, or was used before, be it at this moment. @throws StoreUnavailable */
  async redeem(code: string): Promise<boolean> {
    const stored = await this.keys.load<Link>(NAME);
    if (!stored || stored.used || !same(stored.code, digest(code))) return false;
    return this.keys.replace(NAME, stored, { ...stored, used: true });
  }
}

const digest = (code: string): string => hash('sha256', code, 'hex');
const same = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a), Buffer.from(b));
