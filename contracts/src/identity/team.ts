/** A team of staff: a region, a manager. */
import { Length } from 'class-validator';
import { events, Id, Optional } from '../shared';

class Formed {
  @Length(1, 100) name!: string;
  @Optional() @Length(1, 60) region?: string;
  /** One of the staff. */
  @Optional() @Id() managerId?: string;
}

class Renamed {
  @Length(1, 100) name!: string;
}

class Entrusted {
  @Id() managerId!: string;
  /** Who managed it until now. */
  @Optional() @Id() from?: string;
}

export const Team = events('identity.team', { Formed, Renamed, Entrusted });
