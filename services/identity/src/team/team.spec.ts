import { Team } from '@kizuna/contracts/identity';
import { fact } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import { Entrust, Form, Rename, team } from './team';

const dustin = '00000000-0000-7000-8000-0000000000d1';
const cara = '00000000-0000-7000-8000-0000000000c1';
const formed = fact(Team.Formed, { name: 'Central 1', region: 'Central', managerId: dustin });

test('a team is formed', () =>
  given(team).when(Form, { name: 'Central 1', region: 'Central', managerId: dustin }).then(formed));
test('once', () => given(team, formed).when(Form, { name: 'Central 1' }).refused('already formed'));
test('it is renamed', () =>
  given(team, formed)
    .when(Rename, { name: 'Mid' })
    .then(fact(Team.Renamed, { name: 'Mid' })));
test('the same name is no news', () => given(team, formed).when(Rename, { name: 'Central 1' }).then());
test('it is entrusted to another manager', () =>
  given(team, formed)
    .when(Entrust, { managerId: cara })
    .then(fact(Team.Entrusted, { managerId: cara, from: dustin })));
test('the same manager is no news', () => given(team, formed).when(Entrust, { managerId: dustin }).then());
