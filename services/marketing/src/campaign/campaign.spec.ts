import { Campaign } from '@kizuna/contracts/marketing';
import { fact } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import { campaign, Close, Drop, Launch, Plan } from './campaign';

const segmentId = '00000000-0000-7000-8000-000000000011';
const launchedAt = '2030-03-04T05:06:07.000Z';
const to = { segmentId, channel: 'email', purpose: 'offers' } as const;
const planned = fact(Campaign.Planned, { name: 'Spring', ...to, budget: 100 });
const launched = fact(Campaign.Launched, { ...to, launchedAt });
const closed = fact(Campaign.Closed, { reason: 'over' });
const dropped = fact(Campaign.Dropped, { reason: 'too dear' });

test('a campaign is planned', () =>
  given(campaign)
    .when(Plan, { name: 'Spring', ...to, budget: 100 })
    .then(planned));
test('once', () =>
  given(campaign, planned)
    .when(Plan, { name: 'Again', ...to })
    .refused('already planned'));
test('a budget has cents and nothing smaller', () =>
  given(campaign)
    .when(Plan, { name: 'X', ...to, budget: 0.125 })
    .refused('at most two decimals'));

test('it is launched to whom it was planned for, at the moment at which that takes effect', () =>
  given(campaign, planned).when(Launch, {}, { at: launchedAt }).then(launched));
test('launching again is no news', () => given(campaign, planned, launched).when(Launch, {}).then());
test('what has ended is not launched', () => {
  given(campaign, planned, launched, closed).when(Launch, {}).refused('the campaign is closed: plan a new one');
  given(campaign, planned, dropped).when(Launch, {}).refused('the campaign is dropped: plan a new one');
});

test('it is closed', () => given(campaign, planned, launched).when(Close, { reason: 'over' }).then(closed));
test('once', () => given(campaign, planned, launched, closed).when(Close, { reason: 'really' }).then());
test('only what was launched is closed', () => {
  given(campaign, planned).when(Close, {}).refused('only a launched campaign is closed');
  given(campaign, planned, dropped).when(Close, {}).refused('only a launched campaign is closed');
});

test('it is dropped before it is launched', () =>
  given(campaign, planned).when(Drop, { reason: 'too dear' }).then(dropped));
test('once', () => given(campaign, planned, dropped).when(Drop, { reason: 'really' }).then());
test('and not after', () => {
  given(campaign, planned, launched).when(Drop, { reason: 'x' }).refused('is launched: only a planned one');
  given(campaign, planned, launched, closed).when(Drop, { reason: 'x' }).refused('is closed: only a planned one');
});
