/** What a card needs to move its deal. */
import { createContext, useContext } from 'react';
import type { Deal } from './pipeline-state';

/** A column of the board. */
export type Place = `stage:${string}` | 'won' | 'lost';

const STAGE = 'stage:' as const;

export const placeIn = (stage: string): Place => `${STAGE}${stage}`;

export const stageOf = (place: Place): string => place.slice(STAGE.length);

/** Where a deal stands. */
export const placeOf = ({ status, stage }: Deal): Place => (status === 'open' ? placeIn(stage) : status);

export interface Moves {
  /** Where deals are shown that are on their way. */
  readonly pending: ReadonlyMap<string, { readonly deal: Deal; readonly to: Place }>;
  readonly move: (deal: Deal, to: Place) => Promise<void>;
}

export const MovesContext = createContext<Moves>({ pending: new Map(), move: () => Promise.resolve() });

export const useMoves = (): Moves => useContext(MovesContext);
