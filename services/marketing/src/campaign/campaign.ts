/** The rules of a campaign: planned, launched once, closed; or dropped before it was launched. */
import { Campaign } from '@kizuna/contracts/marketing';
import { aggregate, fact, refuse } from '@kizuna/event-sourcing';
import { money } from '../money';

export class Plan extends Campaign.Planned {}
/** To those who are in the segment at the moment at which this takes effect. */
export class Launch {}
export class Close extends Campaign.Closed {}
export class Drop extends Campaign.Dropped {}

type Planned = Pick<InstanceType<typeof Campaign.Planned>, 'segmentId' | 'channel' | 'purpose'>;
type State = { status: 'none' } | ({ status: 'planned' } & Planned) | { status: 'launched' | 'closed' | 'dropped' };

export const campaign = aggregate('marketing.campaign', { status: 'none' } as State)
  .on(Campaign, {
    Planned: (_, { segmentId, channel, purpose }) => ({ status: 'planned', segmentId, channel, purpose }),
    Launched: () => ({ status: 'launched' }),
    Closed: () => ({ status: 'closed' }),
    Dropped: () => ({ status: 'dropped' }),
  })
  .begins(
    { Plan },
    {
      Plan: (c, command) => {
        if (c.status !== 'none') refuse('the campaign is already planned');
        return [fact(Campaign.Planned, { ...command, budget: money(command.budget) })];
      },
    },
  )
  .commands(
    { Launch, Close, Drop },
    {
      Launch: (c, _, { at: launchedAt }) => {
        if (c.status === 'launched') return [];
        if (c.status !== 'planned') return refuse(`the campaign is ${c.status}: plan a new one`);
        const { segmentId, channel, purpose } = c;
        return [fact(Campaign.Launched, { segmentId, channel, purpose, launchedAt })];
      },
      Close: (c, command) => {
        if (c.status === 'closed') return [];
        if (c.status !== 'launched') refuse('only a launched campaign is closed: drop one that is planned');
        return [fact(Campaign.Closed, command)];
      },
      Drop: (c, command) => {
        if (c.status === 'dropped') return [];
        if (c.status !== 'planned') refuse(`the campaign is ${c.status}: only a planned one is dropped`);
        return [fact(Campaign.Dropped, command)];
      },
    },
  );
