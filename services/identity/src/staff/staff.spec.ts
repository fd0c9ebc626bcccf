import { Staff } from '@kizuna/contracts/identity';
import { fact } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import { Join, Leave, MoveToTeam, staff } from './staff';

const east = '00000000-0000-7000-8000-0000000000e1';
const west = '00000000-0000-7000-8000-0000000000f1';
const joined = fact(Staff.Joined, { name: 'Moses Frase', teamId: east });
const left = fact(Staff.Left, {});

test('one joins', () => given(staff).when(Join, { name: 'Moses Frase', teamId: east }).then(joined));
test('once', () => given(staff, joined).when(Join, { name: 'Moses Frase' }).refused('already joined'));
test('one moves to another team', () =>
  given(staff, joined)
    .when(MoveToTeam, { teamId: west })
    .then(fact(Staff.MovedToTeam, { teamId: west, from: east })));
test('staying in the team is no news', () => given(staff, joined).when(MoveToTeam, { teamId: east }).then());
test('one leaves', () => given(staff, joined).when(Leave, {}).then(left));
test('leaving again is no news', () => given(staff, joined, left).when(Leave, { reason: 'twice' }).then());
test('who has left moves to no team', () =>
  given(staff, joined, left).when(MoveToTeam, { teamId: west }).refused('does not work here any more'));
test('who has left does not join again under the same id', () =>
  given(staff, joined, left).when(Join, { name: 'Moses Frase' }).refused('already joined'));
