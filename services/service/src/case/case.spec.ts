import { Case, CURRENT_SERVICE_LEVEL } from '@kizuna/contracts/service';
import { fact, fold } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import { serviceCase } from './case';
import * as Ask from './commands';

const self = '00000000-0000-7000-8000-000000000001';
const another = '00000000-0000-7000-8000-000000000002';
const customerId = '00000000-0000-7000-8000-0000000000c1';
const [ann, bob] = ['00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000b1'];

const asked = { customerId, channel: 'email', subject: 'No light', text: 'It is dark', skill: 'lamps' } as const;
const opened = fact(Case.Opened, { ...asked, priority: 'normal', slaVersion: CURRENT_SERVICE_LEVEL });
const routed = fact(Case.Routed, { agentId: ann, reason: 'she knows lamps' });
const answered = fact(Case.Replied, { by: 'agent', text: 'Is it plugged in?', first: true });
const replied = fact(Case.Replied, { by: 'customer', text: 'It is' });
const waiting = fact(Case.Waiting, { for: 'customer' });
const resolved = fact(Case.Resolved, { resolution: 'a new bulb', agentId: ann });
const closed = fact(Case.Closed, {});
const reopened = fact(Case.Reopened, { reason: 'dark again', agentId: ann });
const duplicate = fact(Case.LinkedAsDuplicate, { of: another, agentId: ann });
const rated = fact(Case.Rated, { score: 2, comment: 'slow', agentId: ann });

describe('opening', () => {
  test('it is opened under the promise of today, as a normal one if nothing else is said', () => {
    given(serviceCase).when(Ask.Open, asked).then(opened);
    given(serviceCase)
      .when(Ask.Open, { channel: 'phone', subject: 'Fire', priority: 'urgent' })
      .then(fact(Case.Opened, { channel: 'phone', subject: 'Fire', priority: 'urgent', slaVersion: 1 }));
  });
  test('once', () => given(serviceCase, opened).when(Ask.Open, asked).refused('already opened'));
  test('it concerns its customer', () => {
    const state = fold(serviceCase, [{ type: 'service.case.Opened', data: opened }]);
    expect(serviceCase.subjectOf(state, self)).toBe(customerId);
    expect(serviceCase.subjectOf(serviceCase.initial, self)).toBeUndefined();
  });
});

describe('routing', () => {
  const candidates = [{ agentId: bob, load: 0, capacity: 3, skilled: true }];
  const chosen = { agentId: bob, reason: 'he has most room', candidates };

  test('it is handed to an agent', () =>
    given(serviceCase, opened).when(Ask.Route, { agentId: ann, reason: 'she knows lamps' }).then(routed));
  test('and by hand from one to another', () =>
    given(serviceCase, opened, routed)
      .when(Ask.Route, { agentId: bob, reason: 'Ann is busy' })
      .then(fact(Case.Routed, { agentId: bob, from: ann, reason: 'Ann is busy' })));
  test('to the same agent is no news', () =>
    given(serviceCase, opened, routed).when(Ask.Route, { agentId: ann, reason: 'again' }).then());
  test('with the candidates, if a rule chose', () =>
    given(serviceCase, opened).when(Ask.Route, chosen).then(fact(Case.Routed, chosen)));
  test('what a rule chose does not undo what was done by hand meanwhile', () => {
    given(serviceCase, opened, routed).when(Ask.Route, chosen).then();
    given(serviceCase, opened, routed)
      .when(Ask.Route, { ...chosen, from: ann })
      .then(fact(Case.Routed, { ...chosen, from: ann }));
  });
  test('that nobody can have it is told once for each reason, and only while nobody has it', () => {
    const failed = fact(Case.RoutingFailed, { reason: 'all are busy' });
    given(serviceCase, opened).when(Ask.FailRouting, { reason: 'all are busy' }).then(failed);
    given(serviceCase, opened, failed).when(Ask.FailRouting, { reason: 'all are busy' }).then();
    given(serviceCase, opened, routed).when(Ask.FailRouting, { reason: 'all are busy' }).then();
  });
});

describe('replies', () => {
  const answer = { by: 'agent', text: 'Is it plugged in?' } as const;

  test('our first answer says so, a later one does not', () => {
    given(serviceCase, opened).when(Ask.Reply, answer).then(answered);
    given(serviceCase, opened, answered, replied)
      .when(Ask.Reply, { by: 'agent', text: 'Odd' })
      .then(fact(Case.Replied, { by: 'agent', text: 'Odd' }));
  });
  test('the customer replies', () =>
    given(serviceCase, opened, answered).when(Ask.Reply, { by: 'customer', text: 'It is' }).then(replied));
  test('which ends the waiting for the customer', () =>
    given(serviceCase, opened, answered, waiting)
      .when(Ask.Reply, { by: 'customer', text: 'It is' })
      .then(replied, fact(Case.WaitingEnded, { for: 'customer' })));
  test('but not that for somebody else', () =>
    given(serviceCase, opened, answered, fact(Case.Waiting, { for: 'third-party' }))
      .when(Ask.Reply, { by: 'customer', text: 'It is' })
      .then(replied));
  test('the same words twice are one reply, until something came of them', () => {
    given(serviceCase, opened, answered).when(Ask.Reply, answer).then();
    given(serviceCase, opened, answered, replied).when(Ask.Reply, answer).then(fact(Case.Replied, answer));
    given(serviceCase, opened, routed, replied, resolved)
      .when(Ask.Reply, { by: 'customer', text: 'It is' })
      .then(fact(Case.Reopened, { reason: 'the customer replied', agentId: ann }), replied);
  });
  test('a customer who replies to what was resolved has it reopened, with the agent who had it', () =>
    given(serviceCase, opened, routed, resolved)
      .when(Ask.Reply, { by: 'customer', text: 'It is' })
      .then(fact(Case.Reopened, { reason: 'the customer replied', agentId: ann }), replied));
  test('an agent who replies to what was resolved does not', () =>
    given(serviceCase, opened, routed, answered, resolved)
      .when(Ask.Reply, { by: 'agent', text: 'You are welcome' })
      .then(fact(Case.Replied, { by: 'agent', text: 'You are welcome' })));
  test('nobody replies to what is closed', () =>
    given(serviceCase, opened, resolved, closed)
      .when(Ask.Reply, { by: 'customer', text: 'It is' })
      .refused('the case is closed: reopen it'));
});

describe('waiting', () => {
  test('begins and ends', () => {
    given(serviceCase, opened).when(Ask.Wait, { for: 'customer' }).then(waiting);
    given(serviceCase, opened, waiting)
      .when(Ask.EndWaiting, {})
      .then(fact(Case.WaitingEnded, { for: 'customer' }));
  });
  test('again for the same one is no news, nor is the end of none', () => {
    given(serviceCase, opened, waiting).when(Ask.Wait, { for: 'customer' }).then();
    given(serviceCase, opened).when(Ask.EndWaiting, {}).then();
  });
  test('goes over to somebody else', () =>
    given(serviceCase, opened, waiting)
      .when(Ask.Wait, { for: 'third-party' })
      .then(fact(Case.WaitingEnded, { for: 'customer' }), fact(Case.Waiting, { for: 'third-party' })));
  test('is over when the case ends', () =>
    given(serviceCase, opened, waiting, resolved, reopened).when(Ask.EndWaiting, {}).then());
});

test('the priority changes, and the same one is no news', () => {
  given(serviceCase, opened)
    .when(Ask.Prioritise, { priority: 'urgent' })
    .then(fact(Case.Prioritised, { priority: 'urgent', from: 'normal' }));
  given(serviceCase, opened).when(Ask.Prioritise, { priority: 'normal' }).then();
});

test('steps of another system are noted, each once, also after the end', () => {
  const step = { activity: 'Insert ticket', by: 'Value 9', step: 3 };
  const noted = fact(Case.Noted, step);
  given(serviceCase, opened).when(Ask.Note, step).then(noted);
  given(serviceCase, opened, noted).when(Ask.Note, step).then();
  given(serviceCase, opened, noted)
    .when(Ask.Note, { ...step, step: 4 })
    .then(fact(Case.Noted, { ...step, step: 4 }));
  given(serviceCase, opened, resolved, closed).when(Ask.Note, step).then(noted);
});

describe('its end', () => {
  test('it is resolved, and its agent has one case less', () => {
    given(serviceCase, opened, routed).when(Ask.Resolve, { resolution: 'a new bulb' }).then(resolved);
    given(serviceCase, opened)
      .when(Ask.Resolve, { resolution: 'a new bulb' })
      .then(fact(Case.Resolved, { resolution: 'a new bulb' }));
  });
  test('in the same way again is no news, in another way it is refused', () => {
    given(serviceCase, opened, routed, resolved).when(Ask.Resolve, { resolution: 'a new bulb' }).then();
    given(serviceCase, opened, routed, resolved)
      .when(Ask.Resolve, { resolution: 'a candle' })
      .refused('the case is resolved');
  });
  test('what was resolved is closed, and then its agent has no case less', () =>
    given(serviceCase, opened, routed, resolved).when(Ask.Close, {}).then(closed));
  test('for no other reason than its resolution', () =>
    given(serviceCase, opened, routed, resolved).when(Ask.Close, { reason: 'spam' }).refused('without another reason'));
  test('what was not resolved is closed for a reason', () => {
    given(serviceCase, opened, routed)
      .when(Ask.Close, { reason: 'spam' })
      .then(fact(Case.Closed, { reason: 'spam', agentId: ann }));
    given(serviceCase, opened).when(Ask.Close, {}).refused('say why it is closed');
  });
  test('closing again is no news, for another reason it is refused', () => {
    const spam = fact(Case.Closed, { reason: 'spam' });
    given(serviceCase, opened, resolved, closed).when(Ask.Close, {}).then();
    given(serviceCase, opened, spam).when(Ask.Close, { reason: 'spam' }).then();
    given(serviceCase, opened, spam).when(Ask.Close, { reason: 'withdrawn' }).refused('the case is closed');
  });
  test.each([
    ['resolved', [resolved]],
    ['closed', [resolved, closed]],
  ])('what is %s is reopened, and its agent has one case more', (_, end) =>
    given(serviceCase, opened, routed, ...end)
      .when(Ask.Reopen, { reason: 'dark again' })
      .then(reopened),
  );
  test('reopening an open one is no news', () =>
    given(serviceCase, opened).when(Ask.Reopen, { reason: 'why not' }).then());
  test.each([
    ['routed', Ask.Route, { agentId: bob, reason: 'x' }],
    ['put in the queue', Ask.FailRouting, { reason: 'x' }],
    ['waited for', Ask.Wait, { for: 'customer' }],
    ['taken up', Ask.EndWaiting, {}],
    ['prioritised', Ask.Prioritise, { priority: 'low' }],
    ['escalated', Ask.Escalate, { reason: 'x' }],
    ['linked as a duplicate', Ask.LinkDuplicate, { of: another }],
  ] as const)('after it, it is not %s', (_, command, body) => {
    given(serviceCase, opened, resolved).when<object>(command, body).refused('the case is resolved');
    given(serviceCase, opened, resolved, closed).when<object>(command, body).refused('the case is closed');
  });
});

describe('a duplicate', () => {
  test('ends, and its agent has one case less', () =>
    given(serviceCase, opened, routed).when(Ask.LinkDuplicate, { of: another }).then(duplicate));
  test('of the same case again is no news, of a third one it is refused', () => {
    given(serviceCase, opened, routed, duplicate).when(Ask.LinkDuplicate, { of: another }).then();
    given(serviceCase, opened, routed, duplicate).when(Ask.LinkDuplicate, { of: bob }).refused('is a duplicate');
  });
  test('is never one of itself', () =>
    given(serviceCase, opened).when(Ask.LinkDuplicate, { of: self }, { id: self }).refused('no duplicate of itself'));
  test.each([
    [Ask.Route, { agentId: bob, reason: 'x' }],
    [Ask.FailRouting, { reason: 'x' }],
    [Ask.Reply, { by: 'customer', text: 'x' }],
    [Ask.Wait, { for: 'customer' }],
    [Ask.EndWaiting, {}],
    [Ask.Prioritise, { priority: 'low' }],
    [Ask.Note, { activity: 'x' }],
    [Ask.Resolve, { resolution: 'x' }],
    [Ask.Reopen, { reason: 'x' }],
    [Ask.Close, { reason: 'x' }],
    [Ask.Rate, { score: 1 }],
    [Ask.Breach, { clock: 'resolution', dueAt: '2030-01-02T00:00:00.000Z' }],
    [Ask.Escalate, { reason: 'x' }],
  ] as const)('goes on in the other case: %p is refused', (command, body) =>
    given(serviceCase, opened, duplicate).when<object>(command, body).refused('the case is a duplicate'),
  );
});

describe('the rating', () => {
  const rating = { score: 2, comment: 'slow' };

  test.each([
    ['resolved', [resolved]],
    ['closed', [resolved, closed]],
  ])('what is %s is rated, for the agent who had it', (_, end) =>
    given(serviceCase, opened, routed, ...end)
      .when(Ask.Rate, rating)
      .then(rated),
  );
  test('not before', () => given(serviceCase, opened).when(Ask.Rate, rating).refused('rated when it is settled'));
  test('the same again is no news, another is refused', () => {
    given(serviceCase, opened, routed, resolved, rated).when(Ask.Rate, rating).then();
    given(serviceCase, opened, routed, resolved, rated).when(Ask.Rate, { score: 5 }).refused('already rated');
  });
  test('once for each time that it is settled', () =>
    given(serviceCase, opened, routed, resolved, rated, reopened, resolved).when(Ask.Rate, rating).then(rated));
});

describe('broken promises', () => {
  const late = { clock: 'resolution', dueAt: '2030-01-09T00:00:00.000Z' } as const;
  const breached = fact(Case.Breached, late);
  const escalated = fact(Case.Escalated, { reason: 'it is late' });

  test('are told once for each clock', () => {
    given(serviceCase, opened).when(Ask.Breach, late).then(breached);
    given(serviceCase, opened, breached).when(Ask.Breach, late).then();
    given(serviceCase, opened, breached)
      .when(Ask.Breach, { ...late, clock: 'first-reply' })
      .then(fact(Case.Breached, { ...late, clock: 'first-reply' }));
  });
  test('also a moment after the case was settled late', () =>
    given(serviceCase, opened, resolved).when(Ask.Breach, late).then(breached));
  test('the promise of resolution holds anew after a reopening, that of an answer does not', () => {
    const unanswered = fact(Case.Breached, { ...late, clock: 'first-reply' });
    const history = [opened, unanswered, breached, resolved, reopened];
    given(serviceCase, ...history)
      .when(Ask.Breach, late)
      .then(breached);
    given(serviceCase, ...history)
      .when(Ask.Breach, { ...late, clock: 'first-reply' })
      .then();
  });
  test('a case is escalated once for each reason', () => {
    given(serviceCase, opened).when(Ask.Escalate, { reason: 'it is late' }).then(escalated);
    given(serviceCase, opened, escalated).when(Ask.Escalate, { reason: 'it is late' }).then();
    given(serviceCase, opened, escalated)
      .when(Ask.Escalate, { reason: 'the press called' })
      .then(fact(Case.Escalated, { reason: 'the press called' }));
    given(serviceCase, opened, escalated, resolved, reopened)
      .when(Ask.Escalate, { reason: 'it is late' })
      .then(escalated);
  });
});
