/**
 * The rules of a customer's lifecycle. A stage is entered when the first sign of it is seen, once and never backward.
 * Who has bought and is silent for too long lapses, and is won back by another purchase.
 */
import { PickType } from '@nestjs/mapped-types';
import { IsDateString, IsIn, Length } from 'class-validator';
import { Lifecycle, LIFECYCLE_STAGES, type LifecycleStage } from '@kizuna/contracts/analytics';
import { Optional } from '@kizuna/contracts/shared';
import { aggregate, fact } from '@kizuna/event-sourcing';

/** What tells how close a customer has come: we know them, they consider to buy, they buy, they recommend us. */
const SIGNS = ['known', 'considers', 'buys', 'recommends'] as const;
export type Sign = (typeof SIGNS)[number];

export class Observe extends PickType(Lifecycle.Entered, ['causeEventId', 'causeType', 'causeId']) {
  @IsIn(SIGNS) sign!: Sign;
  /** When the cause took effect; absent: now. */
  @Optional() @IsDateString() @Length(24, 24) causeAt?: string;
}
/** Silence has lasted too long. How long that is, the process says whose timer runs. */
export class Lapse extends PickType(Lifecycle.Lapsed, ['causeEventId', 'causeType', 'causeId', 'silentSince']) {}

type State = { status: 'unknown' } | Life;
interface Life {
  status: 'active' | 'lapsed';
  stage: LifecycleStage;
  /** When they came to the stage, or lapsed. */
  since: string;
  /** The last purchase that we know of, and since when; what one is undone and done again has the same id. */
  purchase?: { id: string; since: string };
}

const rank = (stage: LifecycleStage) => LIFECYCLE_STAGES.indexOf(stage);
const furthest = (one: LifecycleStage, other: LifecycleStage) => (rank(one) > rank(other) ? one : other);

/** The stage that a sign speaks of, or none. Recommending counts once somebody has bought again. */
const STAGE_AT: Record<Sign, (l: State, causeId: string) => LifecycleStage | undefined> = {
  known: () => 'reach',
  considers: () => 'acquisition',
  buys: (l, purchase) => (isAnother(l, purchase) ? 'retention' : 'conversion'),
  recommends: (l) => (l.status === 'active' && l.stage === 'retention' ? 'inspiration' : undefined),
};

/** One purchase converts, however often it is undone and redone; another one retains. */
const isAnother = (l: State, purchase: string) =>
  l.status !== 'unknown' && l.purchase !== undefined && l.purchase.id !== purchase;

/** Signs come from several streams, so an earlier one may come later: nothing begins before what it follows. */
function after({ stage, since }: Life, at: string) {
  const enteredAt = at > since ? at : since;
  return { from: stage, enteredAt, dwellMs: Date.parse(enteredAt) - Date.parse(since) };
}

const BOUGHT: readonly LifecycleStage[] = ['conversion', 'retention'];

export const lifecycle = aggregate('analytics.lifecycle', { status: 'unknown' } as State)
  .on(Lifecycle, {
    Entered: (l, { stage, enteredAt: since, causeId: id }) => {
      const before = l.status === 'unknown' ? undefined : l.purchase;
      return { status: 'active', stage, since, purchase: BOUGHT.includes(stage) ? { id, since } : before };
    },
    Lapsed: (_, { stage, enteredAt: since, causeId: id, silentSince }) => ({
      status: 'lapsed',
      stage,
      since,
      purchase: { id, since: silentSince },
    }),
    WonBack: (_, { stage, enteredAt: since, causeId: id }) => ({
      status: 'active',
      stage,
      since,
      purchase: { id, since },
    }),
  })
  .begins(
    { Observe, Lapse },
    {
      Observe: (l, { sign, causeAt, ...cause }, { at }) => {
        if (l.status === 'lapsed') {
          // One that was made before the silence is no news, it only comes late.
          const again = sign === 'buys' && isAnother(l, cause.causeId) && (causeAt ?? at) >= l.purchase!.since;
          const stage = furthest('retention', l.stage);
          return again ? [fact(Lifecycle.WonBack, { stage, ...after(l, at), ...cause })] : [];
        }
        const stage = STAGE_AT[sign](l, cause.causeId);
        if (stage === undefined) return [];
        if (l.status === 'unknown') return [fact(Lifecycle.Entered, { stage, enteredAt: at, ...cause })];
        return rank(stage) <= rank(l.stage) ? [] : [fact(Lifecycle.Entered, { stage, ...after(l, at), ...cause })];
      },

      Lapse: (l, { silentSince, ...cause }, { at }) => {
        if (l.status !== 'active' || !l.purchase) return [];
        if (isAnother(l, cause.causeId) && l.purchase.since > silentSince) return [];
        return [fact(Lifecycle.Lapsed, { stage: l.stage, ...after(l, at), silentSince, ...cause })];
      },
    },
  )
  .concerns((_, customerId) => customerId);
