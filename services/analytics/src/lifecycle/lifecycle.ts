/** The rules of a customer's lifecycle: each stage is entered once, when the first sign of it is seen, never backward. */
import { PickType } from '@nestjs/mapped-types';
import { IsIn } from 'class-validator';
import { Lifecycle, LIFECYCLE_STAGES, type LifecycleStage } from '@kizuna/contracts/analytics';
import { aggregate, fact } from '@kizuna/event-sourcing';

/** What tells how close a customer has come: we know them, they consider to buy, they buy. */
const SIGNS = ['known', 'considers', 'buys'] as const;
type Sign = (typeof SIGNS)[number];

export class Observe extends PickType(Lifecycle.Entered, ['causeEventId', 'causeType', 'causeId']) {
  @IsIn(SIGNS) sign!: Sign;
}

type State = { status: 'unknown' } | { status: 'entered'; stage: LifecycleStage; since: string; causeId: string };

const rank = (l: State) => (l.status === 'unknown' ? -1 : LIFECYCLE_STAGES.indexOf(l.stage));

/** The stage that a sign speaks of. One purchase converts, however often it is undone and redone; another one retains. */
const STAGE_AT: Record<Sign, (l: State, causeId: string) => LifecycleStage> = {
  known: () => 'reach',
  considers: () => 'acquisition',
  buys: (l, purchase) =>
    l.status === 'entered' && l.stage === 'conversion' && l.causeId !== purchase ? 'retention' : 'conversion',
};

export const lifecycle = aggregate('analytics.lifecycle', { status: 'unknown' } as State)
  .on(Lifecycle, {
    Entered: (_, { stage, enteredAt, causeId }) => ({ status: 'entered', stage, since: enteredAt, causeId }),
  })
  .begins(
    { Observe },
    {
      Observe: (l, { sign, ...cause }, { at }) => {
        const stage = STAGE_AT[sign](l, cause.causeId);
        if (LIFECYCLE_STAGES.indexOf(stage) <= rank(l)) return [];
        if (l.status === 'unknown') return [fact(Lifecycle.Entered, { stage, enteredAt: at, ...cause })];
        // Signs come from several streams, so an earlier one may come later: no stage begins before the one it follows.
        const enteredAt = at > l.since ? at : l.since;
        const dwellMs = Date.parse(enteredAt) - Date.parse(l.since);
        return [fact(Lifecycle.Entered, { stage, from: l.stage, enteredAt, dwellMs, ...cause })];
      },
    },
  )
  .concerns((_, customerId) => customerId);
