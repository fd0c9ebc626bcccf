/** When an order is placed with a promotion code, the code is redeemed, if there is one. */
import { Order } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { look, policy, send } from '@kizuna/messaging';
import { Redeem } from './promotion-code';
import { promotionCodes } from './promotion-codes.view';

export const redeemCodeWithOrder = policy('marketing.redeem-code-with-order').on(Order, {
  Placed: ({ promotionCodeId: id, customerId }, { aggregateId: orderId }) =>
    id === undefined
      ? []
      : [
          look(promotionCodes, { filter: { id }, limit: 1 }, (found) =>
            found.map((code) => send(code.id, fact(Redeem, { orderId, customerId }))),
          ),
        ],
});
