/** Why a command was not carried out. Nothing was stored when one of these is thrown. */

/** The actor lacks the permission. */
export class Forbidden extends Error {
  constructor(readonly permission: string) {
    super(`this needs the permission ${permission}`);
  }
}

/** There is no such aggregate for this tenant. */
export class NotFound extends Error {}

/** The caller named a revision, and the aggregate is at another one. */
export class StaleRevision extends Error {
  constructor(
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`it is at revision ${actual}, not ${expected}`);
  }
}

/** Others kept writing to the same aggregate; trying again later may succeed. */
export class TooMuchContention extends Error {}

/** The command id was used before with another body. */
export class CommandIdReused extends Error {
  constructor(readonly commandId: string) {
    super(`the command id ${commandId} was used before for another command`);
  }
}
