/** For what a customer lets us address them, and on which channel. Without consent there is nothing that we may. */
import type { Channel, Purpose } from '@kizuna/contracts/marketing';

export interface Use {
  readonly channel: Channel;
  readonly purpose: Purpose;
}

/** What we may, as plain JSON. */
export interface Leave {
  readonly consents: readonly Use[];
  /** Channels on which the address is not to be used. */
  readonly withdrawn: readonly Channel[];
  /** Ids of what must be settled first. */
  readonly paused: readonly string[];
}

export const sameUse = (one: Use) => (other: Use) => one.channel === other.channel && one.purpose === other.purpose;

export const consents = (leave: Leave, use: Use): boolean => leave.consents.some(sameUse(use));

export const without = <T>(all: readonly T[], gone: T): T[] => all.filter((one) => one !== gone);
