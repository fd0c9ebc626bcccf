/** How the two clocks of a case run, and when their time is up. The process waits for that; the queue shows it. */
import { Type } from 'class-transformer';
import { IsDateString, IsIn, IsInt, IsNumber, Min, ValidateNested } from 'class-validator';
import { PRIORITIES, SERVICE_LEVELS, type Clock, type Priority, type ServiceLevel } from '@kizuna/contracts/service';
import { Optional } from '@kizuna/contracts/shared';
import { addBusiness, businessBetween } from '../business-hours';

/** A clock that can be stopped. */
export class Watch {
  /** Minutes of business that had gone by when it was started the last time. */
  @IsNumber() @Min(0) used!: number;
  /** Since when it runs. Absent: it stands still. */
  @Optional() @IsDateString() since?: string;
}

/** Figures only: no process may remember more of a case. A clock that is absent has nothing to measure any more. */
export class Clocks {
  @IsInt() @Min(1) version!: number;
  @IsIn(PRIORITIES) priority!: Priority;
  @Optional() @ValidateNested() @Type(() => Watch) 'first-reply'?: Watch;
  @Optional() @ValidateNested() @Type(() => Watch) resolution?: Watch;
}

/** @throws Error for a version that there is not */
function levelOf(version: number): ServiceLevel {
  const level = SERVICE_LEVELS[version];
  if (!level) throw new Error(`there is no service level of version ${version}`);
  return level;
}

/** Both clocks begin to run. */
export const opened = (version: number, priority: Priority, at: string): Clocks => ({
  version,
  priority,
  'first-reply': { used: 0, since: at },
  resolution: { used: 0, since: at },
});

/** When the time of a clock is up. Undefined: it does not run. */
export function dueAt({ version, priority, ...clocks }: Clocks, clock: Clock): string | undefined {
  const { since, used = 0 } = clocks[clock] ?? {};
  if (since === undefined) return undefined;
  const { hours, targets } = levelOf(version);
  const target = clock === 'first-reply' ? targets[priority].firstReply : targets[priority].resolution;
  return addBusiness(since, Math.max(0, target - used), hours);
}

/** There is nothing to measure any more: it was answered, or the promise is broken. */
export const over = (clocks: Clocks, clock: Clock): Clocks => ({ ...clocks, [clock]: undefined });

/** It waits for somebody else: the resolution's clock stands still, and remembers. */
export const waiting = (clocks: Clocks, at: string): Clocks => ({
  ...clocks,
  resolution: stopped(clocks.version, clocks.resolution, at),
});

/** It is our turn again. */
export const resumed = (clocks: Clocks, at: string): Clocks => ({
  ...clocks,
  resolution: clocks.resolution && !clocks.resolution.since ? { ...clocks.resolution, since: at } : clocks.resolution,
});

/**
 * Another priority is another promise, for all the time that the case has taken. What is up by it already is due now:
 * nobody can be late for something that was not promised yet.
 */
export function prioritised(clocks: Clocks, priority: Priority, at: string): Clocks {
  const { version } = clocks;
  const again = (watch?: Watch) => (watch?.since ? { ...stopped(version, watch, at)!, since: at } : watch);
  return { version, priority, 'first-reply': again(clocks['first-reply']), resolution: again(clocks.resolution) };
}

export const settled = ({ version, priority }: Clocks): Clocks => ({ version, priority });

/** The whole time again: of what was left, nothing might be, just where the case had been settled late. */
export const reopened = (clocks: Clocks, at: string): Clocks => ({ ...clocks, resolution: { used: 0, since: at } });

function stopped(version: number, watch: Watch | undefined, at: string): Watch | undefined {
  if (!watch?.since) return watch;
  return { used: watch.used + businessBetween(watch.since, at, levelOf(version).hours) };
}
