/** A team of staff: a region, a manager. */
import { IsUUID, Length } from 'class-validator';
import { events, Optional } from '../shared';

class Formed {
  @Length(1, 100) name!: string;
  @Optional() @Length(1, 60) region?: string;
  /** One of the staff. */
  @Optional() @IsUUID() managerId?: string;
}

class Renamed {
  @Length(1, 100) name!: string;
}

class Entrusted {
  @IsUUID() managerId!: string;
  /** Who managed it until now. */
  @Optional() @IsUUID() from?: string;
}

export const Team = events('identity.team', { Formed, Renamed, Entrusted });
