/**
 * What all engines on MongoDB share: how safely they write, and how they say that it cannot be used now. Only types of
 * the driver are imported here and beside: who works on files does not load it.
 */
import type { Collection, CollectionOptions, Db, Document, MongoServerError, WriteConcernSettings } from 'mongodb';
import { StoreUnavailable } from './event-store';

/** What was acknowledged is never taken back by a change of the primary. */
export const MAJORITY = { w: 'majority', wtimeoutMS: 10_000 } as const satisfies WriteConcernSettings;

/** Nothing is read that a change of the primary could take back. */
export const SAFELY = {
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
    throw asUnavailable(db, error);
  }
}

/** The same error in words for the one who runs the process; errors of those who ask are given back as they are. */
export function asUnavailable(db: Db, error: unknown): unknown {
  const { name, code, message } = error as Partial<MongoServerError>;
  if (!name?.startsWith('Mongo')) return error;
  const unable =
    OUT_OF_REACH.test(name) || REFUSALS.has(Number(code)) || PASSING.some((label) => hasLabel(error, label));
  if (!unable) return error;
  return new StoreUnavailable(`cannot use MongoDB at ${hostsOf(db)}: ${reasonIn(message)}`, { cause: error });
}

export const hasLabel = (error: unknown, label: string): boolean =>
  (error as Partial<MongoServerError>).errorLabels?.includes(label) ?? false;

/** E11000: another document has this id, or another value that must be unique. */
export const isDuplicate = (error: unknown): boolean => (error as Partial<MongoServerError>).code === 11000;

/** The hosts of a database, without credentials. */
export function hostsOf({ client }: Db): string {
  const { hosts, srvHost } = client.options;
  return srvHost ?? hosts.join(',');
}

/** Refusals quote the command, and with it what was asked for. */
const reasonIn = (message = ''): string => message.replace(/ to execute command.*|\n.*/s, '');
