/** Which teams do we have? */
import { Team } from '@kizuna/contracts/identity';
import { Id } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';

export class TeamRow extends Team.Formed {
  @Id() id!: string;
}

export const teams = view('identity.teams', TeamRow, { version: 1 })
  .initially((id) => ({ id }) as TeamRow)
  .on(Team, {
    Formed: (row, formed) => ({ ...row, ...formed }),
    Renamed: (row, { name }) => ({ ...row, name }),
    Entrusted: (row, { managerId }) => ({ ...row, managerId }),
  })
  .indexed('name', 'region', 'managerId')
  .searched('name', 'region');
