/** Transactions, tried again where the server asks for it. The driver's own helper does that for two minutes. */
import type { ClientSession, TransactionOptions } from 'mongodb';
import { setTimeout } from 'node:timers/promises';
import { hasLabel, SAFELY } from '@kizuna/event-sourcing';

/** How long it is tried again, in milliseconds. */
const LONGEST = 10_000;
/** Wait before another attempt, in milliseconds: at most this times the number of attempts. */
const WAIT = 10;

const OPTIONS: TransactionOptions = {
  readPreference: 'primary',
  readConcern: { level: 'snapshot' },
  writeConcern: SAFELY.writeConcern,
  maxCommitTimeMS: LONGEST,
};

/** Does the work all or nothing, alone in its session. If it throws because a commit was not answered, it may have been done. */
export async function transaction<T>(session: ClientSession, work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + LONGEST;
  const isOver = () => performance.now() >= deadline;
  for (let attempt = 1; ; attempt++) {
    session.startTransaction(OPTIONS);
    try {
      const result = await work();
      await commit(session, isOver);
      return result;
    } catch (error) {
      if (session.inTransaction()) await session.abortTransaction();
      if (!hasLabel(error, 'TransientTransactionError') || isOver()) throw error;
    }
    await setTimeout(Math.random() * WAIT * attempt);
  }
}

async function commit(session: ClientSession, isOver: () => boolean): Promise<void> {
  for (;;) {
    try {
      return await session.commitTransaction();
    } catch (error) {
      if (!hasLabel(error, 'UnknownTransactionCommitResult') || isOver()) throw error;
    }
  }
}
