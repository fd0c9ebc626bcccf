/** The rules of an opportunity: it advances through its pipeline until it is won or lost. */
import { OmitType, PickType } from '@nestjs/mapped-types';
import { IsNumber, Length, Max, Min } from 'class-validator';
import { Optional } from '@kizuna/contracts/shared';
import { CURRENT_PIPELINE, Opportunity } from '@kizuna/contracts/sales';
import { aggregate, fact, refuse } from '@kizuna/event-sourcing';
import { dayOf } from '../day';
import { money } from '../money';
import { placeOf, stagesOf } from './stage';

export class Open extends OmitType(Opportunity.Opened, ['pipelineVersion', 'stage']) {
  /** Absent: the first of the pipeline. */
  @Optional() @Length(1, 40) stage?: string;
}
export class NameCustomer extends PickType(Opportunity.CustomerNamed, ['customerId']) {}
export class Assign extends PickType(Opportunity.Assigned, ['ownerId']) {}
export class Advance extends PickType(Opportunity.Advanced, ['to']) {}
export class Revalue extends PickType(Opportunity.Revalued, ['amount']) {}
export class Win {
  /** Absent: what was expected. */
  @Optional() @IsNumber() @Min(0) @Max(1e12) amount?: number;
}
export class Lose extends PickType(Opportunity.Lost, ['reason']) {}
export class Reopen extends PickType(Opportunity.Reopened, ['reason']) {}

interface Deal {
  pipelineVersion: number;
  stage: string;
  /** What it is expected to bring. */
  amount?: number;
  customerId?: string;
  ownerId?: string;
}
type State =
  | { status: 'none' }
  | { status: 'open'; deal: Deal }
  | { status: 'won'; deal: Deal; amount: number }
  | { status: 'lost'; deal: Deal; reason: string };

const open = (deal: Deal): State => ({ status: 'open', deal });
const dealOf = (o: State) => (o.status === 'none' ? refuse('the opportunity is not opened') : o.deal);
const mustBeOpen = (o: State) =>
  o.status === 'open' ? o.deal : refuse(`the opportunity is ${o.status}: only an open one can do this`);
const standing = ({ pipelineVersion, stage, amount }: Deal) => ({ pipelineVersion, stage, expected: amount });

export const opportunity = aggregate('sales.opportunity', { status: 'none' } as State)
  .on(Opportunity, {
    Opened: (_, { pipelineVersion, stage, amount, customerId, ownerId }) =>
      open({ pipelineVersion, stage, amount, customerId, ownerId }),
    CustomerNamed: (o, { customerId }) => open({ ...dealOf(o), customerId }),
    Assigned: (o, { ownerId }) => open({ ...dealOf(o), ownerId }),
    Advanced: (o, { to }) => open({ ...dealOf(o), stage: to }),
    Revalued: (o, { amount }) => open({ ...dealOf(o), amount }),
    Won: (o, { amount }) => ({ status: 'won', deal: dealOf(o), amount }),
    Lost: (o, { reason }) => ({ status: 'lost', deal: dealOf(o), reason }),
    Reopened: (o) => open(dealOf(o)),
  })
  .begins(
    { Open },
    {
      Open: (o, command) => {
        if (o.status !== 'none') refuse('the opportunity is already opened');
        const pipelineVersion = CURRENT_PIPELINE;
        const stage = command.stage ?? stagesOf(pipelineVersion)[0]!.name;
        placeOf(pipelineVersion, stage);
        return [fact(Opportunity.Opened, { ...command, amount: money(command.amount), pipelineVersion, stage })];
      },
    },
  )
  .commands(
    { NameCustomer, Assign, Advance, Revalue, Win, Lose, Reopen },
    {
      NameCustomer: (o, { customerId }) => {
        const deal = mustBeOpen(o);
        if (deal.customerId === customerId) return [];
        if (deal.customerId) refuse('the opportunity already has a customer');
        return [fact(Opportunity.CustomerNamed, { ...standing(deal), customerId })];
      },

      Assign: (o, { ownerId }) => {
        const { ownerId: from } = mustBeOpen(o);
        return from === ownerId ? [] : [fact(Opportunity.Assigned, { ownerId, from })];
      },

      Advance: (o, { to }) => {
        const { pipelineVersion, stage: from, amount: expected } = mustBeOpen(o);
        const steps = placeOf(pipelineVersion, to) - placeOf(pipelineVersion, from);
        if (steps < 0) refuse(`the opportunity is already past ${to}`);
        return steps === 0 ? [] : [fact(Opportunity.Advanced, { pipelineVersion, expected, from, to })];
      },

      Revalue: (o, { amount }) => {
        const deal = mustBeOpen(o);
        if (deal.amount === amount) return [];
        return [fact(Opportunity.Revalued, { ...standing(deal), amount: money(amount) })];
      },

      Win: (o, command, { at }) => {
        if (o.status === 'won' && (command.amount ?? o.amount) === o.amount) return [];
        const deal = mustBeOpen(o);
        if (!deal.customerId) refuse('an opportunity cannot be won without a customer: name the customer first');
        const amount = money(command.amount) ?? deal.amount ?? refuse('say for how much it was won');
        return [fact(Opportunity.Won, { ...standing(deal), amount, wonOn: dayOf(at) })];
      },

      Lose: (o, { reason }, { at }) => {
        if (o.status === 'lost' && o.reason === reason) return [];
        return [fact(Opportunity.Lost, { ...standing(mustBeOpen(o)), reason, lostOn: dayOf(at) })];
      },

      Reopen: (o, { reason }) => {
        if (o.status === 'none' || o.status === 'open') return [];
        const amount = o.status === 'won' ? o.amount : undefined;
        return [fact(Opportunity.Reopened, { ...standing(o.deal), undoes: o.status, amount, reason })];
      },
    },
  )
  .concerns((o) => (o.status === 'none' ? undefined : o.deal.customerId));
