/** Who works for us: the owners of customers and opportunities. */
import { IsEmail, Length, MaxLength } from 'class-validator';
import { events, Id, Optional, Personal } from '../shared';

class Joined {
  @Personal() @Length(1, 200) name!: string;
  @Personal() @Optional() @IsEmail() @MaxLength(254) email?: string;
  @Optional() @Id() teamId?: string;
}

class MovedToTeam {
  @Id() teamId!: string;
  @Optional() @Id() from?: string;
}

class Left {
  @Optional() @Length(1, 500) reason?: string;
}

export const Staff = events('identity.staff', { Joined, MovedToTeam, Left });
