/** Who works for us, and in which team? */
import { IsBoolean, IsDateString } from 'class-validator';
import { Staff } from '@kizuna/contracts/identity';
import { Id, Optional } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';

export class StaffRow extends Staff.Joined {
  @Id() id!: string;
  @IsBoolean() working!: boolean;
  @IsDateString() joinedAt!: string;
  @Optional() @IsDateString() leftAt?: string;
}

export const staffList = view('identity.staff', StaffRow, { version: 1 })
  .initially((id) => ({ id }) as StaffRow)
  .on(Staff, {
    Joined: (row, joined, { effectiveAt }) => ({ ...row, ...joined, working: true, joinedAt: effectiveAt }),
    MovedToTeam: (row, { teamId }) => ({ ...row, teamId }),
    Left: (row, _, { effectiveAt }) => ({ ...row, working: false, leftAt: effectiveAt }),
  })
  .indexed('name', 'teamId', 'working')
  .searched('name', 'email');
