/** The rules of a team. */
import { PickType } from '@nestjs/mapped-types';
import { Team } from '@kizuna/contracts/identity';
import { aggregate, fact, refuse } from '@kizuna/event-sourcing';

export class Form extends Team.Formed {}
export class Rename extends Team.Renamed {}
export class Entrust extends PickType(Team.Entrusted, ['managerId']) {}

type State = { status: 'none' } | { status: 'formed'; name: string; managerId?: string };

const formed = (t: State) => (t.status === 'formed' ? t : refuse('the team is not formed'));

export const team = aggregate('identity.team', { status: 'none' } as State)
  .on(Team, {
    Formed: (_, { name, managerId }) => ({ status: 'formed', name, managerId }),
    Renamed: (t, { name }) => ({ ...formed(t), name }),
    Entrusted: (t, { managerId }) => ({ ...formed(t), managerId }),
  })
  .begins(
    { Form },
    {
      Form: (t, command) => (t.status === 'none' ? [fact(Team.Formed, command)] : refuse('the team is already formed')),
    },
  )
  .commands(
    { Rename, Entrust },
    {
      Rename: (t, { name }) => (formed(t).name === name ? [] : [fact(Team.Renamed, { name })]),
      Entrust: (t, { managerId }) => {
        const { managerId: from } = formed(t);
        return from === managerId ? [] : [fact(Team.Entrusted, { managerId, from })];
      },
    },
  );
