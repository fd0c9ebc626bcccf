/**
 * Commands of the past, carried out day by day, and a day's in waves: side by side what different customers did first
 * on it, then what they did second. Before a customer's next wave all that follows from the one before is done, and what
 * happened by silence in between. So to each of them things happen in the order in which they happened.
 */
import type { History } from '@kizuna/messaging';

export interface ToldCommand {
  /** When it took effect, in ms. */
  readonly at: number;
  /** The customer whom it concerns, or else the aggregate. */
  readonly lane: string;
}

/** Commands, by their numbers. */
export type Wave = readonly number[];

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Carries out commands that come in the order of their dates.
 * @throws NotSettled, StoreUnavailable; what was done stays done
 */
export async function inWaves(
  history: Pick<History, 'pass' | 'passEach'>,
  tenant: string,
  commands: readonly ToldCommand[],
  carryOut: (wave: Wave) => Promise<void>,
): Promise<void> {
  for (const waves of wavesOf(commands)) {
    await history.pass(tenant, new Date(commands[waves[0]![0]!]!.at - 1));
    for (const wave of waves) {
      await history.passEach(
        tenant,
        new Map(wave.map((index) => [commands[index]!.lane, new Date(commands[index]!.at)])),
      );
      await carryOut(wave);
    }
  }
}

/** The waves of each day: in the nth is what each lane did at the nth of its moments on that day. */
export function wavesOf(commands: readonly ToldCommand[]): Wave[][] {
  const days = Map.groupBy(commands.keys(), (index) => Math.floor(commands[index]!.at / DAY_MS));
  return [...days.values()].map((day) => {
    const waves: number[][] = [];
    const lanes = new Map<string, { at: number; wave: number }>();
    for (const index of day) {
      const { at, lane } = commands[index]!;
      const before = lanes.get(lane);
      const wave = before ? before.wave + Number(before.at < at) : 0;
      lanes.set(lane, { at, wave });
      (waves[wave] ??= []).push(index);
    }
    return waves;
  });
}
