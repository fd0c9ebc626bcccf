import { Team } from '@kizuna/contracts/identity';
import { fact } from '@kizuna/event-sourcing';
import { Log, rowsOf } from '@kizuna/read-models/testing';
import { teams } from './teams.view';

const id = '00000000-0000-7000-8000-0000000000f1';
const managerId = '00000000-0000-7000-8000-0000000000a1';

test('a team has its latest name and manager', () => {
  const log = new Log()
    .add(fact(Team.Formed, { name: 'Central 1', region: 'Central' }), { id })
    .add(fact(Team.Renamed, { name: 'Mid' }), { id })
    .add(fact(Team.Entrusted, { managerId }), { id });
  expect(rowsOf(teams, log.events)).toEqual({ [id]: { id, name: 'Mid', region: 'Central', managerId } });
});
