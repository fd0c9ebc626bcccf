/** Why a demo is not given, or not to its end. */

/** What was done stays done; `cause` says what went out of reach. */
export class DemoStopped extends Error {
  constructor(done: number, of: number, cause: unknown) {
    super(`The demo stopped after ${done} of ${of} commands. Run it again: it goes on.`, { cause });
  }
}

/** Nothing was changed. */
export class DemoRefused extends Error {}
