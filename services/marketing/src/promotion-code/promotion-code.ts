/** The rules of a promotion code: it makes one order cheaper, once, until its last day is over or it is revoked. */
import { PromotionCode } from '@kizuna/contracts/marketing';
import { aggregate, fact, refuse, type InstanceOf } from '@kizuna/event-sourcing';
import { money } from '../money';

export class Issue extends PromotionCode.Issued {}
export class Redeem extends PromotionCode.Redeemed {}
/** Its last day is over. */
export class Expire {}
export class Revoke extends PromotionCode.Revoked {}

type Terms = Pick<InstanceOf<typeof PromotionCode.Issued>, 'validUntil' | 'customerId'>;
type State =
  | { status: 'none'; customerId?: undefined }
  | ({ status: 'issued' | 'expired' | 'revoked' } & Terms)
  | ({ status: 'redeemed'; orderId: string } & Terms);

const terms = (p: State): Terms => (p.status === 'none' ? refuse('the code is not issued') : p);
const isOver = (validUntil: string, at: string) => at.slice(0, 10) > validUntil;

export const promotionCode = aggregate('marketing.promotionCode', { status: 'none' } as State)
  .on(PromotionCode, {
    Issued: (_, { validUntil, customerId }) => ({ status: 'issued', validUntil, customerId }),
    Redeemed: (p, { orderId, customerId }) => {
      const { validUntil, customerId: meant } = terms(p);
      return { status: 'redeemed', orderId, validUntil, customerId: customerId ?? meant };
    },
    Expired: (p) => ({ ...terms(p), status: 'expired' }),
    Revoked: (p) => ({ ...terms(p), status: 'revoked' }),
  })
  .begins(
    { Issue },
    {
      Issue: (p, command) => {
        if (p.status !== 'none') refuse('the code is already issued');
        const { code, percent, amount } = command;
        if ((percent === undefined) === (amount === undefined)) {
          refuse('a code takes either a percentage or an amount off an order');
        }
        return [fact(PromotionCode.Issued, { ...command, code: code.toUpperCase(), amount: money(amount) })];
      },
    },
  )
  .commands(
    { Redeem, Expire, Revoke },
    {
      Redeem: (p, command, { at }) => {
        if (p.status === 'redeemed') return p.orderId === command.orderId ? [] : refuse('the code is already redeemed');
        if (p.status !== 'issued') return refuse(`the code is ${p.status}`);
        if (isOver(p.validUntil, at)) refuse(`the code was valid until ${p.validUntil}`);
        if (p.customerId && p.customerId !== command.customerId) refuse('the code is for another customer');
        return [fact(PromotionCode.Redeemed, command)];
      },
      Expire: (p, _, { at }) => {
        if (p.status !== 'issued') return [];
        if (!isOver(p.validUntil, at)) refuse(`the code is valid until the end of ${p.validUntil}`);
        return [fact(PromotionCode.Expired, { validUntil: p.validUntil })];
      },
      Revoke: (p, command) => {
        if (p.status === 'revoked') return [];
        if (p.status !== 'issued') refuse(`the code is ${p.status}`);
        return [fact(PromotionCode.Revoked, command)];
      },
    },
  )
  .concerns((p) => p.customerId);
