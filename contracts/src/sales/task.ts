/** Something that one of us shall do about a customer, until a day. */
import { Length } from 'class-validator';
import { Day, events, Id, Optional } from '../shared';

class Opened {
  @Length(1, 200) title!: string;
  @Id() customerId!: string;
  /** Who shall do it; absent: nobody yet. */
  @Optional() @Id() ownerId?: string;
  @Day() dueOn!: string;
  /** What made it necessary: id of an event, e.g. a bad score. */
  @Optional() @Id() causeEventId?: string;
}

class Assigned {
  @Id() ownerId!: string;
  @Optional() @Id() from?: string;
}

class Done {
  @Optional() @Length(1, 500) result?: string;
}

class Dropped {
  @Length(1, 500) reason!: string;
}

/** Its day is over and it is not done. Once for each task. */
class FellOverdue {
  @Day() dueOn!: string;
}

export const Task = events('sales.task', { Opened, Assigned, Done, Dropped, FellOverdue });
