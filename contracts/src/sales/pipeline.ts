/**
 * The stages that an opportunity goes through, by version. A version never changes once events name it; a new way of
 * selling is a new version, and opportunities end in the one in which they began.
 *
 * It is a table and not an aggregate because whether a deal may advance must follow from the deal's own history: rules
 * are pure and read no other stream.
 */
export interface Stage {
  readonly name: string;
  /** Share of the deals in this stage that we expect to win, 0 to 1. */
  readonly probability: number;
}

/** In the order in which a deal goes through them. Won and lost are how it ends, not stages. */
export const PIPELINES: Readonly<Record<number, readonly Stage[]>> = {
  1: [
    { name: 'prospecting', probability: 0.1 },
    { name: 'engaging', probability: 0.5 },
  ],
};

/** The version in which new opportunities begin. */
export const CURRENT_PIPELINE = 1;
