/** What travels beside a command's body: for which aggregate it is, who asks, and what it follows from. */

/** Who asks. Made from a verified token, or for a policy; never from a request's body. */
export interface Actor {
  /** Subject of the token, or name of the policy. */
  readonly id: string;
  readonly tenant: string;
  /** Permission patterns; a `*` at the end stands for one or more whole segments: `sales.opportunity.win`, `sales.*`, `*`. */
  readonly permissions: readonly string[];
}

export interface Envelope {
  /** Id of the aggregate instance, a UUID. */
  readonly id: string;
  readonly actor: Actor;
  /**
   * Names this command once and for all: sent again under the same id it answers the same and changes nothing.
   * Absent: it cannot be repeated, each time is a new command.
   */
  readonly commandId?: string;
  readonly correlationId?: string;
  /** The event that caused it. */
  readonly causationId?: string;
  /** When it takes effect, if not now; ISO 8601. Needs the permission `history.backdate`. */
  readonly effectiveAt?: string;
  /**
   * What follows from an event takes effect with it, or with the last change of its own aggregate if that came later:
   * events of several streams arrive in any order. Without this, such a command is refused.
   */
  readonly orLater?: boolean;
  /** Decide only if the aggregate is at this revision. */
  readonly expectedRevision?: number;
}

const envelope = Symbol('envelope');

/** Addresses a command. The body stays what it was; the envelope is no field of it. */
export function to<T extends object>(address: Envelope, command: T): T {
  Object.defineProperty(command, envelope, { value: address, enumerable: false, configurable: true });
  return command;
}

/** @throws Error for a command that nobody addressed */
export function envelopeOf(command: object): Envelope {
  const address = (command as { [envelope]?: Envelope })[envelope];
  if (!address) throw new Error(`${command.constructor.name} has no address: wrap it with to(…)`);
  return address;
}

/** Whether a pattern list grants a permission. Deny by default: an empty list grants nothing. */
export function grants(patterns: readonly string[], permission: string): boolean {
  return patterns.some(
    (pattern) =>
      pattern === permission ||
      pattern === '*' ||
      (pattern.endsWith('.*') && permission.startsWith(pattern.slice(0, -1))),
  );
}
