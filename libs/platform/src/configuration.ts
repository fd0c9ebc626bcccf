/** Settings come from the environment, are checked once at start, and are passed on as values. */
import { plainToInstance, Transform } from 'class-transformer';
import { IsIn, IsInt, IsString, IsUrl, Matches, Max, Min, validateSync } from 'class-validator';
import { Optional } from '@kizuna/contracts/shared';
import { resolve } from 'node:path';

const whole = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value,
);

/** One sentence for all that can be wrong with a number. */
const between = (min: number, max: number) => {
  const message = `must be a whole number from ${min} to ${max}`;
  const rules = [whole, IsInt({ message }), Min(min, { message }), Max(max, { message })];
  return (target: object, name: string) => rules.forEach((rule) => rule(target, name));
};

const Address = () => IsUrl({ require_tld: false, require_protocol: true }, { message: 'must be a URL' });

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** The fields are named as the environment names them. */
class Environment {
  @between(0, 65535) PORT: number = 8080;
  @IsString() HOST: string = '127.0.0.1';
  @IsString() KIZUNA_HOME: string = '.kizuna';
  @Matches(/^[a-z0-9]{1,32}$/, { message: 'must be 1 to 32 of a-z and 0-9' }) KIZUNA_TENANT: string = 'main';
  @IsIn(LEVELS, { message: `must be one of ${LEVELS.join(', ')}` }) KIZUNA_LOG: string = 'info';
  @between(1024, 64 * 1024 * 1024) KIZUNA_BODY_LIMIT: number = 64 * 1024;
  @between(1, 600) KIZUNA_STUCK_AFTER_SECONDS: number = 30;
  @Optional() @Address() OTEL_EXPORTER_OTLP_ENDPOINT: string | undefined = undefined;
  @Optional()
  @Matches(/^esdb(\+discover)?:\/\/\S+$/, { message: 'must be esdb://HOST:PORT' })
  KIZUNA_EVENTSTORE_URL: string | undefined = undefined;
  @Optional()
  @Matches(/^[^\s,:]+:\d+(,[^\s,:]+:\d+)*$/, { message: 'must be HOST:PORT,HOST:PORT' })
  KIZUNA_KAFKA_BROKERS: string | undefined = undefined;
  @Optional()
  @Matches(/^mongodb(\+srv)?:\/\/\S+$/, { message: 'must be mongodb://HOST:PORT' })
  KIZUNA_MONGO_URL: string | undefined = undefined;
  @Matches(/^[a-z][a-z0-9]{0,31}$/, { message: 'must be 1 to 32 of a-z and 0-9, a letter first' })
  KIZUNA_INSTALLATION: string = 'kizuna';
  @between(1, 1000) KIZUNA_KAFKA_PARTITIONS: number = 6;
  @Optional() @between(1, 10) KIZUNA_KAFKA_REPLICATION: number | undefined = undefined;
  @between(1, 87_600) KIZUNA_KAFKA_RETENTION_HOURS: number = 168;
  @Optional() @Address() KIZUNA_ADVERTISED_URL: string | undefined = undefined;
  @Optional() @Address() KIZUNA_URL: string | undefined = undefined;
  @Optional() @IsString() KIZUNA_TOKEN: string | undefined = undefined;
  @Optional() @IsString() KIZUNA_PAGE: string | undefined = undefined;
}

const NAMES = Object.keys(new Environment());

/** The servers of the distributed shape: all of them, or none. */
const SERVERS = ['KIZUNA_EVENTSTORE_URL', 'KIZUNA_KAFKA_BROKERS', 'KIZUNA_MONGO_URL'] as const;

/** What a service runs on where it does not run on its own files. */
export interface Servers {
  readonly eventStore: string;
  readonly kafka: readonly string[];
  readonly mongo: string;
  /** Name of the installation: in front of its topics, its database. Installations may share servers. */
  readonly installation: string;
  /** Of each topic, when it is made. */
  readonly partitions: number;
  readonly replication?: number;
  readonly retentionMs: number;
  /** Where the other services reach this instance; worked out from HOST and PORT if absent. */
  readonly advertisedUrl?: string;
}

export interface Configuration {
  readonly port: number;
  readonly host: string;
  /** Folder of all state, absolute. */
  readonly home: string;
  /** Tenant of the owner and of tokens that name none. */
  readonly tenant: string;
  readonly logLevel: string;
  /** Largest body of a single command, bytes. */
  readonly bodyLimit: number;
  /** After how long without progress a consumer with work counts as stuck. */
  readonly stuckAfterMs: number;
  /** Where traces go; none are recorded without it. */
  readonly traceEndpoint?: string;
  /** Where people and programs reach it, if that is not where it listens; there the command line asks. */
  readonly publicUrl?: string;
  /** With what the command line asks; without, it makes a token of its own with the key of the installation. */
  readonly token?: string;
  /** Folder of the built web page, absolute; none is served without it. */
  readonly page?: string;
  /** Absent: it runs on files in `home`. */
  readonly servers?: Servers;
}

/** One or more settings are wrong. Each line names one of them and what it must be. */
export class WrongConfiguration extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** @throws WrongConfiguration */
export function configurationFrom(env: NodeJS.ProcessEnv): Configuration {
  const given = Object.fromEntries(NAMES.map((name) => [name, env[name]]).filter(([, value]) => value));
  const checked = plainToInstance(Environment, given, { exposeDefaultValues: true });
  const wrong = validateSync(checked).map(({ property, value, constraints }) => {
    const rules = new Set(Object.values(constraints ?? {}));
    return `${property}=${withoutPassword(String(value))}: ${[...rules].join(', ')}`;
  });
  const missing = SERVERS.filter((name) => checked[name] === undefined);
  if (missing.length > 0 && missing.length < SERVERS.length) {
    wrong.push(...missing.map((name) => `${name}: must be set too, or none of ${SERVERS.join(', ')}`));
  }
  if (wrong.length > 0) throw new WrongConfiguration(wrong);
  const servers = serversOf(checked);
  return {
    port: checked.PORT,
    host: checked.HOST,
    home: resolve(checked.KIZUNA_HOME),
    tenant: checked.KIZUNA_TENANT,
    logLevel: checked.KIZUNA_LOG,
    bodyLimit: checked.KIZUNA_BODY_LIMIT,
    stuckAfterMs: checked.KIZUNA_STUCK_AFTER_SECONDS * 1000,
    ...(checked.OTEL_EXPORTER_OTLP_ENDPOINT ? { traceEndpoint: checked.OTEL_EXPORTER_OTLP_ENDPOINT } : {}),
    ...(checked.KIZUNA_URL ? { publicUrl: checked.KIZUNA_URL.replace(/\/$/, '') } : {}),
    ...(checked.KIZUNA_TOKEN ? { token: checked.KIZUNA_TOKEN } : {}),
    ...(checked.KIZUNA_PAGE ? { page: resolve(checked.KIZUNA_PAGE) } : {}),
    ...(servers ? { servers } : {}),
  };
}

function serversOf(checked: Environment): Servers | undefined {
  const { KIZUNA_EVENTSTORE_URL: eventStore, KIZUNA_KAFKA_BROKERS: kafka, KIZUNA_MONGO_URL: mongo } = checked;
  if (eventStore === undefined || kafka === undefined || mongo === undefined) return undefined;
  return {
    ...{ eventStore, mongo, kafka: kafka.split(',') },
    installation: checked.KIZUNA_INSTALLATION,
    partitions: checked.KIZUNA_KAFKA_PARTITIONS,
    ...(checked.KIZUNA_KAFKA_REPLICATION ? { replication: checked.KIZUNA_KAFKA_REPLICATION } : {}),
    retentionMs: checked.KIZUNA_KAFKA_RETENTION_HOURS * 3_600_000,
    ...(checked.KIZUNA_ADVERTISED_URL ? { advertisedUrl: checked.KIZUNA_ADVERTISED_URL.replace(/\/$/, '') } : {}),
  };
}

/** Addresses of servers may hold what no log shall show. */
export const withoutPassword = (address: string): string => address.replace(/\/\/[^/@]*@/, '//…@');
