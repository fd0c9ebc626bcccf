/** Why nothing is generated. */

/** A name that nothing in the house can have; the message says how it is written. */
export class WrongName extends Error {}

/** The house does not allow it: the name is taken, or what it builds on is not there. */
export class NotPossible extends Error {}
