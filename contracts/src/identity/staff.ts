/** Who works for us: the owners of customers and opportunities. */
import { IsEmail, IsUUID, Length, MaxLength } from 'class-validator';
import { events, Optional, Personal } from '../shared';

class Joined {
  @Personal() @Length(1, 200) name!: string;
  @Personal() @Optional() @IsEmail() @MaxLength(254) email?: string;
  @Optional() @IsUUID() teamId?: string;
}

class MovedToTeam {
  @IsUUID() teamId!: string;
  @Optional() @IsUUID() from?: string;
}

class Left {
  @Optional() @Length(1, 500) reason?: string;
}

export const Staff = events('identity.staff', { Joined, MovedToTeam, Left });
