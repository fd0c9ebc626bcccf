/** A promotion code expires when its last day is over, unless it was redeemed or revoked by then. */
import { PromotionCode } from '@kizuna/contracts/marketing';
import { fact } from '@kizuna/event-sourcing';
import { at, process, react, send } from '@kizuna/messaging';
import { Expire } from './promotion-code';

const DAY = 86_400_000;
const endOf = (day: string) => new Date(Date.parse(`${day}T00:00:00.000Z`) + DAY).toISOString();

export const promotionCodeExpiry = process('marketing.promotion-code-expiry', {})
  .on(PromotionCode, {
    Issued: (state, { validUntil }) => react(state, { timers: [at(endOf(validUntil), 'expire')] }),
    Redeemed: (state) => react(state, { cancel: ['expire'] }),
    Revoked: (state) => react(state, { cancel: ['expire'] }),
  })
  .timers({ expire: (state, { id }) => react(state, { commands: [send(id, fact(Expire, {}))] }) });
