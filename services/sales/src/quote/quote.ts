/** The rules of a quote: it is drafted, revised and sent, until it is accepted, declined, or its last day is over. */
import { PickType } from '@nestjs/mapped-types';
import { Quote } from '@kizuna/contracts/sales';
import { aggregate, fact, refuse, type InstanceOf } from '@kizuna/event-sourcing';
import { dayOf } from '../day';
import { worthOf } from '../money';
import { same } from '../same';

export class Draft extends PickType(Quote.Drafted, ['lines', 'validUntil', 'customerId', 'opportunityId', 'ownerId']) {}
/** The next version. What was sent before can no longer be accepted: send this one. */
export class Revise extends PickType(Quote.Revised, ['lines', 'validUntil']) {}
export class Send {}
/** Names the version, so that nobody accepts what was changed in the meantime. */
export class Accept extends PickType(Quote.Accepted, ['version']) {}
export class Decline extends PickType(Quote.Declined, ['reason']) {}
/** Its last day is over; `sales.quote-expiry` says so. */
export class Expire extends PickType(Quote.Expired, ['version']) {}

type Version = InstanceOf<typeof Quote.Revised>;
interface Offer {
  latest: Version;
  customerId: string;
  opportunityId?: string;
}
type State =
  | { status: 'none' }
  | { status: 'drafted' | 'sent' | 'accepted' | 'expired'; offer: Offer }
  | { status: 'declined'; offer: Offer; reason: string };

const offerOf = (q: State) => (q.status === 'none' ? refuse('the quote is not drafted') : q.offer);
const mustBeOpen = (q: State) =>
  q.status === 'drafted' || q.status === 'sent' ? offerOf(q) : refuse(`the quote is ${q.status}`);
const mustBeSent = (q: State) =>
  q.status === 'drafted' ? refuse('the latest version is not sent: send it first') : mustBeOpen(q);

const isOver = ({ validUntil }: Pick<Version, 'validUntil'>, at: string) => validUntil < dayOf(at);
const mustHold = (version: Pick<Version, 'validUntil'>, at: string) =>
  isOver(version, at) ? refuse(`the quote was valid until ${version.validUntil}`) : undefined;
const standing = ({ version, total }: Version) => ({ version, total });
const sameOffer = (one: Version, { lines, validUntil }: Pick<Version, 'lines' | 'validUntil'>) =>
  one.validUntil === validUntil && same(one.lines, lines);

export const quote = aggregate('sales.quote', { status: 'none' } as State)
  .on(Quote, {
    Drafted: (_, { customerId, opportunityId, version, lines, total, validUntil }) => ({
      status: 'drafted',
      offer: { latest: { version, lines, total, validUntil }, customerId, opportunityId },
    }),
    Revised: (q, latest) => ({ status: 'drafted', offer: { ...offerOf(q), latest } }),
    Sent: (q) => ({ status: 'sent', offer: offerOf(q) }),
    Accepted: (q) => ({ status: 'accepted', offer: offerOf(q) }),
    Declined: (q, { reason }) => ({ status: 'declined', offer: offerOf(q), reason }),
    Expired: (q) => ({ status: 'expired', offer: offerOf(q) }),
  })
  .begins(
    { Draft },
    {
      Draft: (q, command, { at }) => {
        if (q.status !== 'none') refuse('the quote is already drafted');
        mustHold(command, at);
        return [fact(Quote.Drafted, { ...command, version: 1, total: worthOf(command.lines) })];
      },
    },
  )
  .commands(
    { Revise, Send, Accept, Decline, Expire },
    {
      Revise: (q, command, { at }) => {
        const { latest } = mustBeOpen(q);
        if (sameOffer(latest, command)) return [];
        mustHold(command, at);
        return [fact(Quote.Revised, { ...command, version: latest.version + 1, total: worthOf(command.lines) })];
      },

      Send: (q, _, { at }) => {
        const { latest } = mustBeOpen(q);
        if (q.status === 'sent') return [];
        mustHold(latest, at);
        return [fact(Quote.Sent, { ...standing(latest), validUntil: latest.validUntil })];
      },

      Accept: (q, { version }, { at }) => {
        const { latest, opportunityId } = offerOf(q);
        if (version !== latest.version) refuse(`version ${version} is not the latest: that is ${latest.version}`);
        if (q.status === 'accepted') return [];
        mustBeSent(q);
        mustHold(latest, at);
        return [fact(Quote.Accepted, { ...standing(latest), opportunityId })];
      },

      Decline: (q, { reason }) => {
        if (q.status === 'declined' && q.reason === reason) return [];
        return [fact(Quote.Declined, { ...standing(mustBeSent(q).latest), reason })];
      },

      Expire: (q, { version }, { at }) => {
        const { latest } = offerOf(q);
        if (q.status !== 'sent' || version !== latest.version) return [];
        if (!isOver(latest, at)) refuse(`the quote is valid until ${latest.validUntil}`);
        return [fact(Quote.Expired, standing(latest))];
      },
    },
  )
  .concerns((q) => (q.status === 'none' ? undefined : q.offer.customerId));
