import { hash, randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

/** Namespace of ids that are derived from others. A storage format: never change it. */
const DERIVED = Buffer.from('b1d8ba703f4f5a4e9d0a6c1f1f0d7f57', 'hex');

/** Random bytes are asked for in stock: the system call costs more than the id. */
const stock = new Uint8Array(4096);
let used = stock.length;

function sixteenBytes(): Uint8Array {
  if (used === stock.length) {
    randomFillSync(stock);
    used = 0;
  }
  return stock.slice(used, (used += 16));
}

/** A new id, growing with time (UUIDv7, RFC 9562). */
export const newId = (): string => v7({ rng: sixteenBytes });

/** The same id for the same parts, always (UUIDv5, RFC 9562). By hand: the library's takes five times as long. */
export function derivedId(...parts: readonly (string | number)[]): string {
  const hex = hash('sha1', Buffer.concat([DERIVED, Buffer.from(parts.join('\u0000'))]), 'hex');
  const variant = ((parseInt(hex[16]!, 16) & 0b0011) | 0b1000).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Tells bodies apart: 32 bits of SHA-256 over the canonical JSON. Enough to catch a reused id, too little to keep
 * personal data in.
 */
export const fingerprint = (name: string, body: object): string =>
  hash('sha256', `${name}${canonical(body)}`, 'hex').slice(0, 8);

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const fields = Object.entries(value).filter(([, v]) => v !== undefined);
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`)
    .join()}}`;
}
