/** The rules of one who works for us. */
import { PickType } from '@nestjs/mapped-types';
import { Staff } from '@kizuna/contracts/identity';
import { aggregate, fact, refuse } from '@kizuna/event-sourcing';

export class Join extends Staff.Joined {}
export class MoveToTeam extends PickType(Staff.MovedToTeam, ['teamId']) {}
export class Leave extends Staff.Left {}

type State = { status: 'none' } | { status: 'working'; teamId?: string } | { status: 'left' };

const working = (s: State) => (s.status === 'working' ? s : refuse('this one does not work here any more'));

export const staff = aggregate('identity.staff', { status: 'none' } as State)
  .on(Staff, {
    Joined: (_, { teamId }) => ({ status: 'working', teamId }),
    MovedToTeam: (_, { teamId }) => ({ status: 'working', teamId }),
    Left: () => ({ status: 'left' }),
  })
  .begins(
    { Join },
    {
      Join: (s, command) =>
        s.status === 'none' ? [fact(Staff.Joined, command)] : refuse('this one has already joined'),
    },
  )
  .commands(
    { MoveToTeam, Leave },
    {
      MoveToTeam: (s, { teamId }) => {
        const { teamId: from } = working(s);
        return from === teamId ? [] : [fact(Staff.MovedToTeam, { teamId, from })];
      },
      Leave: (s, command) => (s.status === 'left' ? [] : [fact(Staff.Left, command)]),
    },
  );
