/**
 * What all engines on MongoDB share: how safely they write, and how they say that it cannot be used now. Only types of
 * the driver are imported here and beside: who works on files does not load it.
 */
import { StoreUnavailable } from '@kizuna/event-sourcing';
import type { Collection, CollectionOptions, Db, Document, MongoServerError, WriteConcernSettings } from 'mongodb';

/** What was acknowledged is never taken back by a change of the primary. */
export const MAJORITY = { w: 'majority', wtimeoutMS: 10_000 } as const satisfies WriteConcernSettings;

/** Nothing is read that a change of the primary could take back. */
const SAFELY = {
  readPreference: 'primary',
  readConcern: { level: 'majority' },
  writeConcern: MAJORITY,
} as const satisfies CollectionOptions;

/** A collection in which each write is durable once it is acknowledged. */
export const safeCollection = <T extends Document>(db: Db, name: string): Collection<T> =>
  db.collection<T>(name, SAFELY);

/** Errors of the driver by name: nobody was reached, or the connection is gone. */
const OUT_OF_REACH = /Network|ServerSelection|NotConnected|Closed|Cleared|Timeout|ExpiredSession|StalePrimary/;
const PASSING = ['TransientTransactionError', 'UnknownTransactionCommitResult', 'RetryableWriteError'];
/** Codes of servers that refuse for now: no primary, shutting down, disk full, out of time, access refused. */
const REFUSALS = new Set([
  ...[6, 7, 13, 18, 24, 50, 64, 79, 89, 91, 100, 112, 134, 189, 202, 251, 262],
  ...[9001, 10107, 11600, 11601, 11602, 13435, 13436, 14031],
]);

/** @throws StoreUnavailable in one line that names the host, if the database cannot be used now; else as the work does */
export async function onMongo<T>(db: Db, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isAway(error) ? unavailable(db, error) : error;
  }
}

/** The hosts of a database, without credentials. */
export function hostsOf({ client }: Db): string {
  const { hosts, srvHost } = client.options;
  return srvHost ?? hosts.join(',');
}

function isAway(error: unknown): boolean {
  const { name, code, errorLabels = [] } = error as Partial<MongoServerError>;
  if (!name?.startsWith('Mongo')) return false;
  return OUT_OF_REACH.test(name) || REFUSALS.has(Number(code)) || PASSING.some((label) => errorLabels.includes(label));
}

function unavailable(db: Db, error: unknown): StoreUnavailable {
  // Refusals quote the command, and with it what was asked for.
  const reason = (error as Error).message.replace(/ to execute command.*|\n.*/s, '');
  return new StoreUnavailable(`cannot use MongoDB at ${hostsOf(db)}: ${reason}`, { cause: error });
}
