/**
 * The port to leases: one holder at a time, in the whole installation, for a bounded time. What each engine must keep:
 * see leases.contract.ts.
 *
 * A lease ends by the clock of the server, so clocks of the holders need not agree. A holder that was paused may believe
 * in a lease that has ended: whatever two holders must not both do has to be checked where it is done, by the number.
 */
export interface Lease {
  readonly name: string;
  /** Greater than that of every holder before: who has seen a greater one refuses what comes with a smaller. */
  readonly fence: number;
}

export interface Leases {
  /**
   * Takes a lease that is free or has ended. Undefined if somebody has it, be it the same holder.
   * @param holder for operators who look into the database
   * @throws StoreUnavailable; it may have been taken all the same, and ends in time
   */
  acquire(name: string, holder: string, ttlMs: number): Promise<Lease | undefined>;
  /** Makes it last from now on so long. False if it has ended. @throws StoreUnavailable */
  renew(lease: Lease, ttlMs: number): Promise<boolean>;
  /** Gives it back at once; one that has ended stays as it is. @throws StoreUnavailable */
  release(lease: Lease): Promise<void>;
}
