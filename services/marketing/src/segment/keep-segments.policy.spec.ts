import { Segment } from '@kizuna/contracts/marketing';
import { fact } from '@kizuna/event-sourcing';
import { sendsOf } from '@kizuna/messaging/testing';
import { Log, rowsOf, shown } from '@kizuna/read-models/testing';
import { EnterSegment, LeaveSegment } from '../contact/contact';
import { keepSegments } from './keep-segments.policy';
import { profiles } from './profiles.view';
import {
  ann,
  bob,
  buyers,
  entered,
  haveBought,
  idOf,
  lapsed,
  lapsedOnes,
  left,
  placed,
  registered,
  retired,
  winBack,
  wonBack,
} from './segment.fixture';
import { segments } from './segments.view';

/** What the policy does at the last event of a log, when it sees what the log has made of the views. */
function after(log: Log) {
  const event = log.events.at(-1)!;
  const rows = [shown(profiles, rowsOf(profiles, log.events)), shown(segments, rowsOf(segments, log.events))];
  return sendsOf(keepSegments.react(event), ...rows).map(({ id, command }) => ({
    id,
    does: command.constructor.name,
    ...(command as object),
  }));
}
const does = (id: string, command: typeof EnterSegment | typeof LeaveSegment, segmentId: string, log: Log, n = -1) => {
  const { id: causeEventId, type: causeType } = log.events.at(n)!;
  return { id, does: command.name, segmentId, causeEventId, causeType };
};

const order = idOf(3);
const known = () => new Log().add(registered, { id: ann, subject: ann }).add(registered, { id: bob, subject: bob });
const segmented = () => known().add(winBack, { id: lapsedOnes }).add(haveBought, { id: buyers });

test('a customer enters the segments whose rule comes to hold, with what made it hold', () => {
  const log = segmented().add(lapsed, { id: ann, subject: ann });
  expect(after(log)).toEqual([does(ann, EnterSegment, lapsedOnes, log)]);
});

test('and leaves those whose rule holds no longer', () => {
  const log = segmented().add(lapsed, { id: ann, subject: ann }).add(entered(lapsedOnes), { id: ann, subject: ann });
  log.add(wonBack, { id: ann, subject: ann });
  expect(after(log)).toEqual([does(ann, LeaveSegment, lapsedOnes, log)]);
});

test('nothing follows from what changes no answer', () => {
  const log = segmented().add(placed(1), { id: order, subject: ann }).add(entered(buyers), { id: ann, subject: ann });
  expect(after(log.add(placed(2), { id: order, subject: ann }))).toEqual([]);
});

test('the profile may be ahead of the event: the cause is what last changed it', () => {
  const log = segmented().add(placed(1), { id: order, subject: ann }).add(lapsed, { id: ann, subject: ann });
  const rows = [shown(profiles, rowsOf(profiles, log.events)), shown(segments, rowsOf(segments, log.events))];
  const sends = sendsOf(keepSegments.react(log.events.at(-2)!), ...rows);
  const { id: causeEventId, type: causeType } = log.events.at(-1)!;
  expect(sends.map(({ command }) => command)).toMatchObject([
    { segmentId: lapsedOnes, causeEventId, causeType },
    { segmentId: buyers, causeEventId, causeType },
  ]);
});

test('without active segments no profile is looked at', () => {
  const log = known().add(winBack, { id: lapsedOnes }).add(retired, { id: lapsedOnes });
  log.add(lapsed, { id: ann, subject: ann });
  const onlySegments = shown(segments, rowsOf(segments, log.events));
  expect(sendsOf(keepSegments.react(log.events.at(-1)!), onlySegments)).toEqual([]);
});

test('what concerns no customer changes no segment', () => {
  const log = segmented().add(placed(1), { id: order });
  expect(keepSegments.react(log.events.at(-1)!)).toEqual([]);
});

describe('a rule', () => {
  const bought = () => known().add(placed(1), { id: order, subject: ann });
  const filled = () => bought().add(haveBought, { id: buyers }).add(entered(buyers), { id: ann, subject: ann });

  test('that is new is asked about all customers', () => {
    const log = bought().add(haveBought, { id: buyers });
    expect(after(log)).toEqual([does(ann, EnterSegment, buyers, log)]);
  });
  test('that is another lets some in and others out', () => {
    const log = filled().add(fact(Segment.Redefined, { rule: '{"orders":0}', version: 2 }), { id: buyers });
    expect(after(log)).toEqual([does(ann, LeaveSegment, buyers, log), does(bob, EnterSegment, buyers, log)]);
  });
  test('of a retired segment lets all out', () => {
    const log = filled().add(retired, { id: buyers });
    expect(after(log)).toEqual([does(ann, LeaveSegment, buyers, log)]);
  });
  test('that profiles cannot answer any more moves nobody', () => {
    const log = filled().add(fact(Segment.Redefined, { rule: '{"mood":"good"}', version: 2 }), { id: buyers });
    expect(after(log)).toEqual([]);
  });
});

describe('who has come or gone is looked at once more', () => {
  test('and nothing follows if it was right', () => {
    const log = segmented().add(placed(1), { id: order, subject: ann }).add(entered(buyers), { id: ann, subject: ann });
    expect(after(log)).toEqual([]);
  });
  test('who came on an older profile leaves again', () => {
    const log = segmented().add(entered(buyers), { id: ann, subject: ann });
    expect(after(log)).toEqual([does(ann, LeaveSegment, buyers, log)]);
  });
  test('who came while the segment was retired leaves again', () => {
    const log = segmented().add(placed(1), { id: order, subject: ann }).add(retired, { id: buyers });
    log.add(entered(buyers), { id: ann, subject: ann });
    expect(after(log)).toEqual([does(ann, LeaveSegment, buyers, log)]);
  });
  test('who went while the rule changed comes again', () => {
    const log = segmented().add(placed(1), { id: order, subject: ann });
    log.add(entered(buyers), { id: ann, subject: ann }).add(left(buyers), { id: ann, subject: ann });
    expect(after(log)).toEqual([does(ann, EnterSegment, buyers, log)]);
  });
});

test('it follows everything that changes a profile, and the rules', () => {
  const rules = Object.keys(Segment).filter((name) => name !== 'Renamed');
  const followed = [...profiles.types, ...rules.map((name) => `marketing.segment.${name}`)];
  expect(keepSegments.types.toSorted()).toEqual(followed.toSorted());
});

test('what happens to one customer is followed in order', () => {
  const log = segmented().add(placed(1), { id: order, subject: ann });
  expect(keepSegments.keyOf(log.events.at(-1)!)).toBe(ann);
  expect(keepSegments.keyOf(log.add(winBack, { id: lapsedOnes }).events.at(-1)!)).toContain('marketing.segment-');
});
