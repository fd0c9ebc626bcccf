import { Agent } from '@kizuna/contracts/service';
import { fact } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import { agent, ComeBack, Enlist, GoAway, Retrain } from './agent';

const enlisted = fact(Agent.Enlisted, { skills: ['lamps', 'taps'], capacity: 5 });
const away = fact(Agent.WentAway, { reason: 'holidays' });

test('an agent is enlisted, with each skill once and in order', () =>
  given(agent)
    .when(Enlist, { skills: ['taps', 'lamps', 'taps'], capacity: 5 })
    .then(enlisted));
test('once', () => given(agent, enlisted).when(Enlist, { skills: [], capacity: 1 }).refused('already enlisted'));
test('they learn and forget', () =>
  given(agent, enlisted)
    .when(Retrain, { skills: ['pipes'] })
    .then(fact(Agent.Retrained, { skills: ['pipes'] })));
test('they can carry more or less', () =>
  given(agent, enlisted)
    .when(Retrain, { skills: ['taps', 'lamps'], capacity: 3 })
    .then(fact(Agent.Retrained, { capacity: 3 })));
test('to forget everything is news', () =>
  given(agent, enlisted)
    .when(Retrain, { skills: [] })
    .then(fact(Agent.Retrained, { skills: [] })));
test('what they know and can carry already is no news', () => {
  given(agent, enlisted)
    .when(Retrain, { skills: ['taps', 'lamps'], capacity: 5 })
    .then();
  given(agent, enlisted, fact(Agent.Retrained, { capacity: 3 }))
    .when(Retrain, { capacity: 3 })
    .then();
  given(agent, enlisted).when(Retrain, {}).then();
});
test('they go away, for a reason or not', () => {
  given(agent, enlisted).when(GoAway, { reason: 'holidays' }).then(away);
  given(agent, enlisted).when(GoAway, {}).then(fact(Agent.WentAway, {}));
});
test('to go away again for the same reason is no news, for another it is', () => {
  given(agent, enlisted, away).when(GoAway, { reason: 'holidays' }).then();
  given(agent, enlisted, away)
    .when(GoAway, { reason: 'illness' })
    .then(fact(Agent.WentAway, { reason: 'illness' }));
});
test('they come back, if they were away', () => {
  given(agent, enlisted, away).when(ComeBack, {}).then(fact(Agent.CameBack, {}));
  given(agent, enlisted).when(ComeBack, {}).then();
});
