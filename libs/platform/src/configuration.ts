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
  @Optional() @IsUrl({ require_tld: false }, { message: 'must be a URL' }) OTEL_EXPORTER_OTLP_ENDPOINT?: string;
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
}

/** One or more settings are wrong. Each line names one of them and what it must be. */
export class WrongConfiguration extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** @throws WrongConfiguration */
export function configurationFrom(env: NodeJS.ProcessEnv): Configuration {
  const known = Object.keys(new Environment());
  const given = Object.entries(env).filter(([name, value]) => known.includes(name) && value !== '');
  const optional = env.OTEL_EXPORTER_OTLP_ENDPOINT
    ? { OTEL_EXPORTER_OTLP_ENDPOINT: env.OTEL_EXPORTER_OTLP_ENDPOINT }
    : {};
  const checked = plainToInstance(
    Environment,
    { ...Object.fromEntries(given), ...optional },
    { exposeDefaultValues: true },
  );
  const errors = validateSync(checked);
  if (errors.length > 0) {
    throw new WrongConfiguration(
      errors.map(({ property, value, constraints }) => {
        const rules = new Set(Object.values(constraints ?? {}));
        return `${property}=${String(value)}: ${[...rules].join(', ')}`;
      }),
    );
  }
  return {
    port: checked.PORT,
    host: checked.HOST,
    home: resolve(checked.KIZUNA_HOME),
    tenant: checked.KIZUNA_TENANT,
    logLevel: checked.KIZUNA_LOG,
    bodyLimit: checked.KIZUNA_BODY_LIMIT,
    stuckAfterMs: checked.KIZUNA_STUCK_AFTER_SECONDS * 1000,
    ...(checked.OTEL_EXPORTER_OTLP_ENDPOINT ? { traceEndpoint: checked.OTEL_EXPORTER_OTLP_ENDPOINT } : {}),
  };
}
