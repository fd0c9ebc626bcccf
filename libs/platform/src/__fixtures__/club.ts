/** A context with a process that takes 90 days of silence for a farewell, and reminds of what was promised. */
import { events } from '@kizuna/contracts/shared';
import { aggregate, fact, refuse } from '@kizuna/event-sourcing';
import { after, at, days, process, react, send } from '@kizuna/messaging';
import { IsISO8601 } from 'class-validator';
import { context } from '../context';

class MemberVisited {}
class MemberLapsed {}
class MemberPromised {
  @IsISO8601() until!: string;
}
class MemberReminded {}
const Member = events('club.member', {
  Visited: MemberVisited,
  Lapsed: MemberLapsed,
  Promised: MemberPromised,
  Reminded: MemberReminded,
});

class VisitClub {}
class LapseMember {}
class PromiseVisit extends MemberPromised {}
class RemindMember {}

const member = aggregate('club.member', { status: 'none' as 'none' | 'active' | 'lapsed' })
  .on(Member, {
    Visited: () => ({ status: 'active' as const }),
    Lapsed: () => ({ status: 'lapsed' as const }),
    Promised: (state) => state,
    Reminded: (state) => state,
  })
  .begins({ Visit: VisitClub }, { Visit: () => [fact(MemberVisited, {})] })
  .commands(
    { Lapse: LapseMember, Promise: PromiseVisit, Remind: RemindMember },
    {
      Lapse: ({ status }) => (status === 'active' ? [fact(MemberLapsed, {})] : refuse('only who is here can leave')),
      Promise: (_, command) => [fact(MemberPromised, command)],
      Remind: () => [fact(MemberReminded, {})],
    },
  )
  .concerns((_, id) => id);

const silence = process('club.silence', {})
  .on(Member, {
    Visited: (state) => react(state, { timers: [after(days(90), 'lapse')] }),
    Promised: (state, { until }) => react(state, { timers: [at(until, 'remind')] }),
  })
  .timers({
    lapse: (state, { id }) => react(state, { commands: [send(id, fact(LapseMember, {}))] }),
    remind: (state, { id }) => react(state, { commands: [send(id, fact(RemindMember, {}))] }),
  });

export const club = context({
  name: 'club',
  file: __filename,
  aggregates: [member],
  processes: [silence],
  roles: { doorkeeper: ['club.member.*', 'history.backdate'] },
});
