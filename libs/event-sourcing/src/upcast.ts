import { findEventType } from '@kizuna/contracts/shared';

/** A stored event is of a later version than this code knows: it must not be guessed at. */
export class UnknownVersion extends Error {}

/**
 * Brings stored data to today's shape. Events of unknown types are left as they are: consumers that do not list them
 * never see them, and aggregates refuse them.
 * @throws UnknownVersion
 */
export function upcast(type: string, version: number, data: object): object {
  const known = findEventType(type);
  if (!known || known.version === version) return data;
  if (version > known.version) {
    throw new UnknownVersion(`${type} is stored in version ${version}; this code knows up to ${known.version}`);
  }
  return known.upcasters.slice(version - 1).reduce((older, step) => step(older), data as Record<string, unknown>);
}
