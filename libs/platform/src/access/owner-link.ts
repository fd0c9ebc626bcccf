/** The one-time link by which the owner of a new installation signs in. */
import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSmall, writeSmall } from '../small-file';

/** Keeps only a hash of the code, so that reading the folder's backup does not sign anybody in. */
export class OwnerLink {
  private readonly file: string;

  constructor(private readonly folder: string) {
    this.file = join(folder, 'owner-link.json');
  }

  /** A new code, in place of the one before; undefined once a code has been used. @throws StoreUnavailable */
  issue(): string | undefined {
    if (this.stored()?.used) return undefined;
    const code = randomBytes(24).toString('base64url');
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    this.store({ code: digest(code), used: false });
    return code;
  }

  /** Uses the code up; false if it is not the one, or was used before. */
  redeem(code: string): boolean {
    const stored = this.stored();
    if (!stored || stored.used || !same(stored.code, digest(code))) return false;
    this.store({ ...stored, used: true });
    return true;
  }

  private stored(): { code: string; used: boolean } | undefined {
    return readSmall(this.file);
  }

  private store(link: { code: string; used: boolean }): void {
    writeSmall(this.file, link);
  }
}

const digest = (code: string): string => hash('sha256', code, 'hex');
const same = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a), Buffer.from(b));
