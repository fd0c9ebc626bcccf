import { Case } from '@kizuna/contracts/service';
import { fact } from '@kizuna/event-sourcing';
import { Log, rowsOf } from '@kizuna/read-models/testing';
import { caseDays } from './case-days.view';
import { cases } from './cases.view';
import { conversations } from './conversations.view';

const id = '00000000-0000-7000-8000-000000000001';
const another = '00000000-0000-7000-8000-000000000002';
const customerId = '00000000-0000-7000-8000-0000000000c1';
const agentId = '00000000-0000-7000-8000-0000000000a1';
/** 2030-01-02 is a Wednesday. */
const at = (day: number, hour: number) => new Date(Date.UTC(2030, 0, day, hour)).toISOString();

const told = { customerId, channel: 'email', subject: 'No light', priority: 'normal', slaVersion: 1 } as const;
const opened = fact(Case.Opened, { ...told, text: 'It is dark', skill: 'lamps' });
const routed = fact(Case.Routed, { agentId, reason: 'she knows lamps' });
const answered = fact(Case.Replied, { by: 'agent', text: 'Is it plugged in?', first: true });
const replied = fact(Case.Replied, { by: 'customer', text: 'It is' });
const waits = fact(Case.Waiting, { for: 'customer' });
const goesOn = fact(Case.WaitingEnded, { for: 'customer' });
const resolved = fact(Case.Resolved, { resolution: 'a new bulb', agentId });
const reopened = fact(Case.Reopened, { reason: 'dark again', agentId });
const breached = fact(Case.Breached, { clock: 'first-reply', dueAt: at(3, 10) });
const escalated = fact(Case.Escalated, { reason: 'it is late' });

type Happened = readonly [object, string];
function logOf(...happened: readonly Happened[]): Log {
  const log = new Log().add(opened, { id, at: at(2, 10) });
  for (const [stated, when] of happened) log.add(stated, { id, at: when });
  return log;
}

describe('the queue', () => {
  const row = (...happened: readonly Happened[]) => rowsOf(cases, logOf(...happened).events)[id];
  const { text: _text, ...shown } = opened;
  const open = {
    ...shown,
    id,
    status: 'open',
    since: at(2, 10),
    openedAt: at(2, 10),
    firstReplyDueAt: at(3, 10),
    resolutionDueAt: at(9, 10),
    breached: false,
    reopened: 0,
    clocks: {
      version: 1,
      priority: 'normal',
      'first-reply': { used: 0, since: at(2, 10) },
      resolution: { used: 0, since: at(2, 10) },
    },
  };
  const end = { firstReplyDueAt: undefined, resolutionDueAt: undefined, clocks: { version: 1, priority: 'normal' } };

  test('tells what a case is about and by when something must happen, without its text', () =>
    expect(row()).toEqual(open));
  test('who has it, or why nobody has', () => {
    const failed: Happened = [fact(Case.RoutingFailed, { reason: 'all are busy' }), at(2, 10)];
    expect(row(failed)).toEqual({ ...open, queued: 'all are busy' });
    expect(row(failed, [routed, at(2, 11)])).toEqual({ ...open, agentId });
  });
  test('when it was answered', () =>
    expect(row([replied, at(2, 11)], [answered, at(2, 12)])).toEqual({
      ...open,
      firstReplyAt: at(2, 12),
      firstReplyDueAt: undefined,
      clocks: { ...open.clocks, 'first-reply': undefined },
    }));
  test('for whom it waits, and until when there is time after that', () => {
    expect(row([waits, at(2, 14)])).toMatchObject({ status: 'waiting', waitingFor: 'customer', since: at(2, 14) });
    expect(row([waits, at(2, 14)])).not.toHaveProperty('resolutionDueAt');
    const again = row([waits, at(2, 14)], [goesOn, at(8, 9)]);
    expect(again).toMatchObject({ status: 'open', since: at(8, 9), resolutionDueAt: at(14, 13) });
    expect(again).not.toHaveProperty('waitingFor');
  });
  test('another priority, with its dates', () =>
    expect(row([fact(Case.Prioritised, { priority: 'high', from: 'normal' }), at(2, 12)])).toMatchObject({
      priority: 'high',
      firstReplyDueAt: at(2, 14),
      resolutionDueAt: at(4, 10),
    }));
  test('that a promise was broken, and that it was escalated', () =>
    expect(row([breached, at(3, 10)], [escalated, at(3, 10)])).toEqual({
      ...open,
      breached: true,
      escalated: 'it is late',
    }));
  test('that it is resolved, closed, and rated', () => {
    const settled = { ...open, ...end, agentId, breached: true, status: 'resolved', since: at(4, 9) };
    const so: Happened[] = [
      [routed, at(2, 11)],
      [waits, at(2, 12)],
      [breached, at(3, 10)],
      [escalated, at(3, 10)],
      [resolved, at(4, 9)],
    ];
    expect(row(...so)).toEqual(settled);
    const rated: Happened = [fact(Case.Rated, { score: 2, comment: 'slow', agentId }), at(5, 9)];
    expect(row(...so, rated, [fact(Case.Closed, {}), at(6, 9)])).toEqual({
      ...settled,
      status: 'closed',
      since: at(6, 9),
      score: 2,
    });
  });
  test('of which case it is a duplicate', () =>
    expect(row([fact(Case.LinkedAsDuplicate, { of: another }), at(2, 12)])).toEqual({
      ...open,
      ...end,
      status: 'duplicate',
      since: at(2, 12),
      duplicateOf: another,
    }));
  test('how often it came back, and by when it must be settled then', () =>
    expect(row([resolved, at(4, 9)], [reopened, at(8, 12)])).toMatchObject({
      status: 'open',
      since: at(8, 12),
      reopened: 1,
      resolutionDueAt: at(15, 12),
    }));
});

describe('the conversation', () => {
  const row = (...happened: readonly Happened[]) => rowsOf(conversations, logOf(...happened).events)[id]!;

  test('tells what was said and noted, the latest last', () =>
    expect(
      row(
        [answered, at(2, 11)],
        [replied, at(2, 12)],
        [fact(Case.Noted, { activity: 'Wait', by: 'Value 2' }), at(2, 13)],
        [resolved, at(2, 14)],
        [reopened, at(2, 15)],
        [fact(Case.Closed, { reason: 'spam' }), at(2, 16)],
        [fact(Case.Rated, { score: 2, comment: 'slow' }), at(2, 17)],
        [routed, at(2, 18)],
      ),
    ).toEqual({
      id,
      customerId,
      subject: 'No light',
      count: 8,
      entries: [
        { at: at(2, 10), kind: 'opened', text: 'It is dark' },
        { at: at(2, 11), kind: 'agent', text: 'Is it plugged in?' },
        { at: at(2, 12), kind: 'customer', text: 'It is' },
        { at: at(2, 13), kind: 'note', text: 'Wait', by: 'Value 2' },
        { at: at(2, 14), kind: 'resolved', text: 'a new bulb' },
        { at: at(2, 15), kind: 'reopened', text: 'dark again' },
        { at: at(2, 16), kind: 'closed', text: 'spam' },
        { at: at(2, 17), kind: 'rated', text: '2 of 5: slow' },
      ],
    }));
  test('keeps the last 200 entries, and counts all', () => {
    const many = Array.from({ length: 250 }, (_, i): Happened => [
      fact(Case.Replied, { by: 'agent', text: `${i}` }),
      at(3, 9),
    ]);
    const { count, entries } = row(...many);
    expect([count, entries.length, entries[0]?.text, entries.at(-1)?.text]).toEqual([251, 200, '50', '249']);
  });
  test('keeps fewer of long ones', () => {
    const long = (letter: string): Happened => [
      fact(Case.Replied, { by: 'customer', text: letter.repeat(20_000) }),
      at(3, 9),
    ];
    const { count, entries } = row(...[...'abcdefg'].map(long));
    expect([count, entries.map(({ text }) => text[0]).join('')]).toEqual([8, 'cdefg']);
  });
});

test('days tell what took effect on them', () => {
  const log = logOf(
    [answered, at(2, 11)],
    [fact(Case.Replied, { by: 'agent', text: 'Well?' }), at(3, 9)],
    [breached, at(3, 10)],
    [escalated, at(3, 10)],
    [resolved, at(3, 11)],
    [fact(Case.Rated, { score: 2 }), at(3, 12)],
    [reopened, at(3, 13)],
    [resolved, at(3, 14)],
    [fact(Case.Rated, { score: 5 }), at(3, 15)],
    [fact(Case.Closed, {}), at(3, 16)],
  )
    .add(opened, { id: another, at: at(2, 23) })
    .add(fact(Case.LinkedAsDuplicate, { of: id }), { id: another, at: at(3, 0) });
  const none = {
    opened: 0,
    answered: 0,
    resolved: 0,
    reopened: 0,
    closed: 0,
    duplicates: 0,
    breached: 0,
    escalated: 0,
  };
  expect(rowsOf(caseDays, log.events)).toEqual({
    '2030-01-02': { ...none, day: '2030-01-02', opened: 2, answered: 1, rated: 0, scores: 0 },
    '2030-01-03': {
      day: '2030-01-03',
      opened: 0,
      answered: 0,
      resolved: 2,
      reopened: 1,
      closed: 1,
      duplicates: 1,
      breached: 1,
      escalated: 1,
      rated: 2,
      scores: 7,
      meanScore: 3.5,
    },
  });
});
