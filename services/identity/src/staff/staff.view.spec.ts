import { Staff } from '@kizuna/contracts/identity';
import { fact } from '@kizuna/event-sourcing';
import { AT, Log, rowsOf } from '@kizuna/read-models/testing';
import { staffList } from './staff.view';

const id = '00000000-0000-7000-8000-0000000000a1';
const [east, west] = ['00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000e2'];

test('one who works for us is in the latest team, and stays on the list after leaving', () => {
  const log = new Log().add(fact(Staff.Joined, { name: 'Moses Frase', teamId: east }), { id });
  const joined = { id, name: 'Moses Frase', teamId: east, working: true, joinedAt: AT };
  expect(rowsOf(staffList, log.events)).toEqual({ [id]: joined });
  log.add(fact(Staff.MovedToTeam, { teamId: west!, from: east }), { id }).add(fact(Staff.Left, {}), { id });
  expect(rowsOf(staffList, log.events)).toEqual({ [id]: { ...joined, teamId: west, working: false, leftAt: AT } });
});
