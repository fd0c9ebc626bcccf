/** Who gets a case: of those who are there, know what it is about and can carry one more, the one with most room. */
import type { Case } from '@kizuna/contracts/service';
import type { InstanceOf } from '@kizuna/event-sourcing';

/** What is known of an agent when a case is handed out. */
export interface Colleague {
  readonly id: string;
  readonly skills: readonly string[];
  readonly capacity: number;
  /** Open cases. */
  readonly load: number;
  readonly away: boolean;
}

type Routed = InstanceOf<typeof Case.Routed>;
export type Choice = Pick<Routed, 'agentId' | 'reason' | 'candidates'> | { agentId?: undefined; reason: string };

/** So many of those who were considered are kept with the choice. */
const MOST_CANDIDATES = 20;

export const hasRoom = ({ load, capacity, away }: Colleague): boolean => !away && load < capacity;

/** @param skill what an agent must know; absent: anybody can settle it */
export function chooseAgent(agents: readonly Colleague[], skill?: string): Choice {
  const here = agents.filter(({ away }) => !away);
  const knows = ({ skills }: Colleague) => skill === undefined || skills.includes(skill);
  const skilled = here.filter(knows);
  const able = skilled.filter(hasRoom).sort(byRoom);
  const [best] = able;
  if (!best) return { reason: whyNobody(here.length, skilled.length, skill) };

  const others = here.filter((each) => !able.includes(each)).sort((a, b) => +knows(b) - +knows(a) || byRoom(a, b));
  const candidates = [...able, ...others].slice(0, MOST_CANDIDATES).map(({ id, load, capacity, ...each }) => ({
    agentId: id,
    load,
    capacity,
    skilled: knows({ id, load, capacity, ...each }),
  }));
  return { agentId: best.id, reason: whyThem(best, able.length, skill), candidates };
}

/** Least part of the capacity in use; then by id, so that the choice is the same each time. */
const byRoom = (a: Colleague, b: Colleague): number =>
  a.load * b.capacity - b.load * a.capacity || (a.id < b.id ? -1 : 1);

function whyThem({ load, capacity }: Colleague, able: number, skill: string | undefined): string {
  const knows = skill === undefined ? '' : `knows ${skill} and `;
  return able === 1
    ? `${knows}has ${load} of ${capacity} cases: nobody else can have it`
    : `${knows}has ${load} of ${capacity} cases, the most room of ${able} who can have it`;
}

function whyNobody(here: number, skilled: number, skill: string | undefined): string {
  if (here === 0) return 'everybody is away';
  if (skilled === 0) return `nobody who is there knows ${skill}`;
  if (skilled === 1) return 'the only one who could settle it has as many cases as they can carry';
  return `all ${skilled} who could settle it have as many cases as they can carry`;
}
