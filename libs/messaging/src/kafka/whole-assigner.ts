/**
 * Gives all partitions of a group to one of its members, so that it can read them as one log; the others stand by. It
 * stays with the member that has them for as long as that one is there.
 */
import { AssignerProtocol, type PartitionAssigner } from 'kafkajs';

/** What a member says of itself when it joins. */
export interface Claim {
  /** Partitions of each topic that it reads. */
  readonly partitions: Readonly<Record<string, number>>;
  /** Since when it has them, in ms; absent if it has not. Of two who say so, one has missed that it lost them. */
  readonly since?: number;
}

/** Part of the protocol between the members of a group: change it, and old and new cannot be in one group. */
const NAME = 'kizuna-whole';
const VERSION = 1;

/** @param claim asked for at each join */
export const wholeAssigner =
  (claim: () => Claim): PartitionAssigner =>
  () => ({
    name: NAME,
    version: VERSION,
    protocol({ topics }) {
      const userData = Buffer.from(JSON.stringify(claim()));
      return { name: NAME, metadata: AssignerProtocol.MemberMetadata.encode({ version: VERSION, topics, userData }) };
    },
    async assign({ members }) {
      const claims = members.map(({ memberId, memberMetadata }) => ({ memberId, claim: claimFrom(memberMetadata) }));
      const [chosen] = claims.sort(
        (a, b) => (b.claim.since ?? 0) - (a.claim.since ?? 0) || (a.memberId < b.memberId ? -1 : 1),
      );
      return claims.map(({ memberId, claim: { partitions } }) => ({
        memberId,
        memberAssignment: AssignerProtocol.MemberAssignment.encode({
          version: VERSION,
          assignment: memberId === chosen?.memberId ? allOf(partitions) : {},
          userData: Buffer.alloc(0),
        }),
      }));
    },
  });

function claimFrom(metadata: Buffer): Claim {
  return JSON.parse(AssignerProtocol.MemberMetadata.decode(metadata)!.userData.toString()) as Claim;
}

const allOf = (partitions: Claim['partitions']): Record<string, number[]> =>
  Object.fromEntries(Object.entries(partitions).map(([topic, count]) => [topic, [...Array(count).keys()]]));
