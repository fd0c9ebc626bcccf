/** Tells a database that is out of reach, or not able to answer now, from errors of those who ask. */
import { StoreUnavailable } from '@kizuna/event-sourcing';
import type { Db, MongoServerError } from 'mongodb';

/** Errors of the driver by name: nobody was reached, or the connection is gone. */
const OUT_OF_REACH = /Network|ServerSelection|NotConnected|Closed|Cleared|Timeout|ExpiredSession|StalePrimary/;
const PASSING = ['TransientTransactionError', 'UnknownTransactionCommitResult', 'RetryableWriteError'];
/** Codes of servers that refuse for now: no primary, shutting down, disk full, out of time, access refused. */
const REFUSALS = new Set([
  ...[6, 7, 13, 18, 24, 50, 64, 79, 89, 91, 100, 112, 134, 189, 202, 251, 262],
  ...[9001, 10107, 11600, 11601, 11602, 13435, 13436, 14031],
]);

/** The same error in words for the one who runs the process; other errors are given back as they are. */
export function unavailable(db: Db, error: unknown): unknown {
  const { name, code, message } = error as Partial<MongoServerError>;
  if (!name?.startsWith('Mongo')) return error;
  const unable =
    OUT_OF_REACH.test(name) || REFUSALS.has(Number(code)) || PASSING.some((label) => hasLabel(error, label));
  if (!unable) return error;
  return new StoreUnavailable(`cannot use MongoDB at ${hostsOf(db)}: ${reasonIn(message)}`, {
    cause: error,
  });
}

export const hasLabel = (error: unknown, label: string): boolean =>
  (error as Partial<MongoServerError>).errorLabels?.includes(label) ?? false;

/** E11000: another document has this id, or another value that must be unique. */
export const isDuplicate = (error: unknown): boolean => (error as Partial<MongoServerError>).code === 11000;

/** Refusals quote the command, and with it what was asked for. */
const reasonIn = (message = ''): string => message.replace(/ to execute command.*|\n.*/s, '');

function hostsOf({ client }: Db): string {
  const { hosts, srvHost } = client.options;
  return srvHost ?? hosts.join(',');
}
