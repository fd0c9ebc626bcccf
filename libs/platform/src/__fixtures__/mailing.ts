/** A context whose policies look at its views: who joins a list is compared with the others, who is on it gets mail. */
import { events } from '@kizuna/contracts/shared';
import { aggregate, fact, refuse } from '@kizuna/event-sourcing';
import { each, look, policy, send } from '@kizuna/messaging';
import { view } from '@kizuna/read-models';
import { IsInt, IsString, IsUUID } from 'class-validator';
import { context } from '../context';

class MemberJoined {
  @IsString() list!: string;
  @IsString() address!: string;
}
/** So many on all lists have the same address, the new one among them. */
class MemberCompared {
  @IsInt() alike!: number;
}
class MemberMailed {
  @IsUUID() letterId!: string;
}
class LetterSent {
  @IsString() list!: string;
}
const Member = events('mailing.member', { Joined: MemberJoined, Compared: MemberCompared, Mailed: MemberMailed });
const Letter = events('mailing.letter', { Sent: LetterSent });

class JoinList extends MemberJoined {}
class CompareMember extends MemberCompared {}
/** Each one is news: what is sent twice is seen. */
class MailMember extends MemberMailed {}
class SendLetter extends LetterSent {}

const member = aggregate('mailing.member', { joined: false })
  .on(Member, { Joined: () => ({ joined: true }), Compared: (m) => m, Mailed: (m) => m })
  .begins(
    { Join: JoinList },
    { Join: ({ joined }, command) => (joined ? refuse('they are on it') : [fact(MemberJoined, command)]) },
  )
  .commands(
    { Compare: CompareMember, Mail: MailMember },
    {
      Compare: (_, command) => [fact(MemberCompared, command)],
      Mail: (_, command) => [fact(MemberMailed, command)],
    },
  );

const letter = aggregate('mailing.letter', {})
  .on(Letter, { Sent: (m) => m })
  .begins({ Send: SendLetter }, { Send: (_, command) => [fact(LetterSent, command)] });

class MemberRow {
  @IsString() list!: string;
  @IsString() address!: string;
}

export const members = view('mailing.members', MemberRow, { version: 1 })
  .initially(() => ({ list: '', address: '' }))
  .on(Member, { Joined: (_, { list, address }) => ({ list, address }) })
  .indexed('list', 'address');

const compareMembers = policy('mailing.compare-members').on(Member, {
  Joined: ({ address }, { aggregateId }) => [
    look(members, { filter: { address }, limit: 10 }, ({ length }) => [
      send(aggregateId, fact(CompareMember, { alike: length })),
    ]),
  ],
});

const mailMembers = policy('mailing.mail-members').on(Letter, {
  Sent: ({ list }, { aggregateId }) => [
    each(members, { filter: { list } }, ({ id }) => [send(id, fact(MailMember, { letterId: aggregateId }))]),
  ],
});

export const mailing = context({
  name: 'mailing',
  file: __filename,
  aggregates: [member, letter],
  views: [members],
  policies: [compareMembers, mailMembers],
});

/** Declared, and listed by no context. */
const unlisted = view('stray.unlisted', MemberRow, { version: 1 });

/** Looks that can never succeed: one at a view that is not there, one with a filter that does not suit the view. */
export const stray = context({
  name: 'stray',
  file: __filename,
  policies: [
    policy('stray.look-at-nothing').on(Member, { Joined: () => [look(unlisted, {}, () => [])] }),
    policy('stray.misread').on(Member, { Joined: () => [each(members, { filter: { list: 7 } }, () => [])] }),
  ],
});
