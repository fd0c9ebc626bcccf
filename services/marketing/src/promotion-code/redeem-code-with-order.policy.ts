/** When an order is placed with a promotion code, the code is redeemed. */
import { Order } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { policy, send } from '@kizuna/messaging';
import { Redeem } from './promotion-code';

export const redeemCodeWithOrder = policy('marketing.redeem-code-with-order').on(Order, {
  Placed: ({ promotionCodeId, customerId }, { aggregateId: orderId }) =>
    promotionCodeId === undefined ? [] : [send(promotionCodeId, fact(Redeem, { orderId, customerId }))],
});
