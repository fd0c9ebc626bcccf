/** One run of the command line: its connection, made when it is needed, its output, and its orderly end. */
import type { Configuration } from '@kizuna/platform';
import type { Client } from '@kizuna/imports';
import { connect, type Connection } from './connect';
import { progressOn, type Progress } from './progress';

/** What a command has to say at its end. */
export interface Outcome {
  /** For programs: the last line with `--json`. */
  readonly json: object;
  /** For people, instead. */
  readonly lines: readonly string[];
  /** It was refused, or a comparison found differences. */
  readonly failed?: boolean;
}

export interface Output {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
}

/** The command was asked to stop. */
export class Interrupted extends Error {}

/** What reads our output has enough of it, as in `kizuna events | head`. */
export class NobodyListens extends Error {}

export class Session {
  readonly progress: Progress;
  /** Exit code of the process: 0 done, 1 refused or different, 2 wrong usage. */
  exitCode = 0;
  private connection: Promise<Connection> | undefined;

  constructor(
    readonly output: Output,
    private readonly env: NodeJS.ProcessEnv,
    /** Aborted when the command is asked to stop. */
    readonly signal: AbortSignal,
  ) {
    this.progress = progressOn(output.err);
  }

  /** @throws WrongConfiguration */
  async configuration(): Promise<Configuration> {
    const { configurationFrom } = await import('@kizuna/platform');
    return configurationFrom(this.env);
  }

  /** @throws HomeInUse, StoreUnavailable, WrongConfiguration */
  async client(): Promise<Client> {
    this.connection ??= this.configuration().then((configuration) => connect(configuration, this.signal));
    return (await this.connection).client;
  }

  /** Ends a command: says what came of it. */
  finish({ json, lines, failed = false }: Outcome, asJson: boolean): void {
    this.progress.end();
    this.output.out.write(asJson ? `${JSON.stringify(json)}\n` : lines.map((line) => `${line}\n`).join(''));
    if (failed) this.exitCode = 1;
  }

  async close(): Promise<void> {
    this.progress.end();
    const connection = await this.connection?.catch(() => undefined);
    await connection?.close();
  }
}
