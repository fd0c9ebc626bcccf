/**
 * Tells an application its history: commands with the dates at which they took effect, in that order. The application
 * does the rest: it holds the timers that history sets until history has passed them.
 */

/** One command among many, as `POST /commands` takes it. */
export interface AddressedCommand {
  readonly command: string;
  readonly id: string;
  readonly commandId: string;
  /** ISO 8601. */
  readonly effectiveAt: string;
  readonly body: unknown;
  /** The customer whom it concerns; the instance itself, if absent. Order is kept within a lane. */
  readonly lane?: string;
}

/** What became of it, as `POST /commands` answers. */
export type CommandAnswer = { readonly status: 200; readonly position: number } | Refusal;

export interface Refusal {
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly detail?: string;
}

/** The application that the history is told to. */
export interface Target {
  /**
   * Carries out commands that come in the order of their dates. What one led to is done before a later one of its lane.
   * @returns answers in the order given
   */
  send(commands: readonly AddressedCommand[]): Promise<readonly CommandAnswer[]>;
  /** Position of the last event, 0 if there is none. */
  head(): Promise<number>;
  /** Absent: nothing waits for the history there. */
  readonly history?: Clock | undefined;
}

/** The clock of a history that is being told. */
export interface Clock {
  /** It has come to that moment, and rests there. */
  rest(until: Date): Promise<unknown>;
  /** All is told. */
  end(): Promise<unknown>;
}

/** As many commands as an application takes at once, and well below its most bytes. */
const MOST = 1000;
const MOST_BYTES = 4 * 1024 * 1024;
/** Of a command without its body. */
const ADDRESS_BYTES = 400;

export interface Replaying<C> {
  /** Told after each portion; what it throws ends the replay. */
  readonly answered: (portion: readonly C[], answers: readonly CommandAnswer[]) => void;
  /** The last moment that is told: the history rests there, to be gone on with. Absent: it is told to its end. */
  readonly until?: Date;
  /** How a command is sent, and how long its body is as JSON. Default: as it is. */
  readonly addressed?: (command: C) => AddressedCommand;
  readonly bodyBytes?: (command: C) => number;
}

/**
 * Sends commands that come in the order of their dates, and leaves none of their timers unfired that is due by then.
 * Sending them again changes nothing: a replay that was cut off is simply run again.
 */
export async function replay<C>(commands: Iterable<C>, target: Target, replaying: Replaying<C>): Promise<void> {
  const { answered, until, addressed = (command) => command as AddressedCommand } = replaying;
  const { bodyBytes = (command) => JSON.stringify(addressed(command).body).length * 2 } = replaying;
  for (const portion of portions(commands, bodyBytes)) answered(portion, await target.send(portion.map(addressed)));
  if (until) await target.history?.rest(until);
  else await target.history?.end();
}

/** Portions in the order given, bounded in number and bytes. */
export function* portions<C>(commands: Iterable<C>, bodyBytes: (command: C) => number): Generator<C[]> {
  let portion: C[] = [];
  let bytes = 0;
  for (const command of commands) {
    const more = bodyBytes(command) + ADDRESS_BYTES;
    if (portion.length === MOST || (portion.length > 0 && bytes + more > MOST_BYTES)) {
      yield portion;
      portion = [];
      bytes = 0;
    }
    portion.push(command);
    bytes += more;
  }
  if (portion.length > 0) yield portion;
}
