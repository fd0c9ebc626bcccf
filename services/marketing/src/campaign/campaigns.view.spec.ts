import { Campaign, Contact } from '@kizuna/contracts/marketing';
import { fact } from '@kizuna/event-sourcing';
import { sendsOf } from '@kizuna/messaging/testing';
import { Log, rowsOf, shown } from '@kizuna/read-models/testing';
import { members } from '../segment/members.view';
import { ann, bob, buyers, day, entered, idOf, lapsedOnes, left } from '../segment/segment.fixture';
import { campaigns } from './campaigns.view';
import { launchToAudience } from './launch-to-audience.policy';

const id = idOf(21);
const another = idOf(22);
const use = { channel: 'email', purpose: 'offers' } as const;
const planned = fact(Campaign.Planned, { name: 'Spring', segmentId: lapsedOnes, ...use });
const launchedAt = day(10);
const launched = fact(Campaign.Launched, { segmentId: lapsedOnes, ...use, launchedAt });
const row = (log: Log) => rowsOf(campaigns, log.events)[id]!;
const touched = fact(Contact.Touched, { ...use, campaignId: id, touchedAt: launchedAt });
const withheld = (because: 'paused' | 'no-consent') => fact(Contact.TouchWithheld, { ...use, campaignId: id, because });

test('a campaign has what was planned, and where it stands', () => {
  const log = new Log().add(planned, { id, at: day(1) });
  expect(row(log)).toMatchObject({ id, ...planned, status: 'planned', plannedAt: day(1), audience: 0, revenue: 0 });
  expect(row(log.add(launched, { id }))).toMatchObject({ status: 'launched', launchedAt });
  log.add(fact(Campaign.Closed, { reason: 'over' }), { id, at: day(12) });
  expect(row(log)).toMatchObject({ status: 'closed', endedAt: day(12), endReason: 'over' });
});

test('a campaign may be dropped', () => {
  const log = new Log().add(planned, { id }).add(fact(Campaign.Dropped, { reason: 'too dear' }), { id, at: day(2) });
  expect(row(log)).toMatchObject({ status: 'dropped', endedAt: day(2), endReason: 'too dear' });
});

test('its audience is those whom it touched and those for whom that was withheld, by the reason', () => {
  const log = new Log().add(planned, { id }).add(touched, { id: ann });
  log
    .add(withheld('paused'), { id: bob })
    .add(withheld('paused'), { id: idOf(3) })
    .add(withheld('no-consent'), { id });
  log.add(fact(Contact.Touched, { ...use, campaignId: another, touchedAt: launchedAt }), { id: ann });
  expect(row(log)).toMatchObject({
    audience: 4,
    touched: 1,
    withheld: { paused: 2, 'no-consent': 1, 'address-withdrawn': 0, 'too-often': 0 },
  });
});

test('what came back is counted by kind', () => {
  const back = { ...use, campaignId: id };
  const log = new Log()
    .add(fact(Contact.Responded, { ...back, response: 'clicked' }), { id: ann })
    .add(fact(Contact.Bounced, { ...back, hard: true }), { id: bob })
    .add(fact(Contact.Bounced, { ...back, hard: false }), { id: bob });
  expect(row(log)).toMatchObject({
    responses: { opened: 0, clicked: 1, replied: 0 },
    bounces: { hard: 1, soft: 1 },
  });
});

test('its revenue is what is left of the purchases put down to it', () => {
  const converted = (amount: number) => fact(Contact.Converted, { campaignId: id, orderId: idOf(30), amount });
  const undone = (amount: number, wholly: boolean) =>
    fact(Contact.ConversionUndone, { campaignId: id, orderId: idOf(30), amount, causeEventId: idOf(31), wholly });
  const log = new Log().add(converted(10.1), { id: ann }).add(converted(20.2), { id: bob });
  expect(row(log)).toMatchObject({ conversions: 2, revenue: 30.3 });
  expect(row(log.add(undone(5.05, false), { id: ann }))).toMatchObject({ conversions: 2, revenue: 25.25 });
  expect(row(log.add(undone(5.05, true), { id: ann }))).toMatchObject({ conversions: 1, revenue: 20.2 });
});

describe('a launch', () => {
  const touches = (log: Log) => {
    const [event] = new Log().add(launched, { id }).events;
    return sendsOf(launchToAudience.react(event!), shown(members, rowsOf(members, log.events)));
  };
  const command = { campaignId: id, ...use };

  test('touches those who are in the segment', () => {
    const log = new Log()
      .add(entered(lapsedOnes), { id: ann, at: day(9) })
      .add(entered(lapsedOnes), { id: bob, at: day(10) });
    expect(touches(log)).toEqual([
      { id: ann, command },
      { id: bob, command },
    ]);
  });
  test('and nobody who comes later, has left, or is in another', () => {
    const log = new Log().add(entered(lapsedOnes), { id: ann, at: day(11) });
    log.add(entered(lapsedOnes), { id: bob, at: day(8) }).add(left(lapsedOnes), { id: bob, at: day(10) });
    log.add(entered(buyers), { id: idOf(3), at: day(1) });
    expect(touches(log)).toEqual([]);
  });
  test('and who was in at that moment, whatever happened since', () => {
    const log = new Log()
      .add(entered(lapsedOnes), { id: ann, at: day(8) })
      .add(left(lapsedOnes), { id: ann, at: day(11) });
    expect(touches(log)).toEqual([{ id: ann, command }]);
    expect(touches(log.add(entered(lapsedOnes), { id: ann, at: day(12) }))).toEqual([{ id: ann, command }]);
  });
});
