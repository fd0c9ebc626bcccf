/**
 * Commands of the past, carried out in waves: side by side within a wave, and from one to the next only when all that
 * follows from the first is done and the timers are fired that history has passed. So what one customer did at two
 * dates, and what happened to them by silence in between, comes in the order in which it happened.
 */
import { concernOf, type History } from '@kizuna/messaging';

export interface ToldCommand {
  /** When it took effect, in ms. */
  readonly at: number;
  /** The customer whom it concerns, or else the aggregate. */
  readonly lane: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Timers that are looked at before a wave; a wave ends where they end. */
const MOST_AHEAD = 1000;

/**
 * Carries out commands that come in the order of their dates.
 * @param wave carries out those from one number to before another
 * @throws NotSettled, StoreUnavailable; what was done stays done
 */
export async function inWaves(
  history: Pick<History, 'pass' | 'reach' | 'ahead'>,
  tenant: string,
  commands: readonly ToldCommand[],
  wave: (from: number, to: number) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < commands.length;) {
    const begin = commands[from]!.at;
    const before = new Date(begin - 1);
    await (from === 0 ? history.pass(tenant, before) : history.reach(tenant, before));
    // A day's timers, so that few are looked at; and a wave is no longer, so that reactions lag no further behind.
    const midnight = (Math.floor(begin / DAY_MS) + 1) * DAY_MS;
    const ahead = await history.ahead(tenant, new Date(midnight - 1), MOST_AHEAD);
    const known = ahead.length < MOST_AHEAD ? midnight : Math.max(begin + 1, Date.parse(ahead.at(-1)!.due));
    const timers = new Map(ahead.map((timer) => [concernOf(timer), Date.parse(timer.due)] as const).reverse());
    const to = endOf(commands, from, timers, known);
    await wave(from, to);
    from = to;
  }
}

/**
 * Where a wave ends that begins at `from`.
 * @param timers when the first timer of each lane is due that history has not passed
 * @param end a date that the wave does not reach, in ms
 */
export function endOf(
  commands: readonly ToldCommand[],
  from: number,
  timers: ReadonlyMap<string, number>,
  end: number,
): number {
  const dates = new Map<string, number>();
  for (let to = from; to < commands.length; to++) {
    const { at, lane } = commands[to]!;
    const before = dates.get(lane) ?? at;
    const timer = timers.get(lane) ?? at;
    if (at >= end || before < at || timer < at) return to;
    dates.set(lane, at);
  }
  return commands.length;
}
