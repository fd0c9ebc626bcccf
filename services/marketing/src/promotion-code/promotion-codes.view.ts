/** Which promotion codes are there, and what became of them? */
import { IsDateString, IsIn } from 'class-validator';
import { PromotionCode } from '@kizuna/contracts/marketing';
import { Id, Optional } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';

const STATUSES = ['issued', 'redeemed', 'expired', 'revoked'] as const;

export class PromotionCodeRow extends PromotionCode.Issued {
  @Id() id!: string;
  @IsIn(STATUSES) status!: (typeof STATUSES)[number];
  @IsDateString() issuedAt!: string;
  /** When it was redeemed, expired or was revoked. */
  @Optional() @IsDateString() endedAt?: string;
  @Optional() @Id() orderId?: string;
  /** Who redeemed it, if that is known. */
  @Optional() @Id() redeemedBy?: string;
}

export const promotionCodes = view('marketing.promotionCodes', PromotionCodeRow, { version: 1 })
  .initially((id) => ({ id }) as PromotionCodeRow)
  .on(PromotionCode, {
    Issued: (row, issued, { effectiveAt: issuedAt }) => ({ ...row, ...issued, status: 'issued', issuedAt }),
    Redeemed: (row, { orderId, customerId: redeemedBy }, { effectiveAt: endedAt }) => ({
      ...row,
      status: 'redeemed',
      endedAt,
      orderId,
      redeemedBy,
    }),
    Expired: (row, _, { effectiveAt: endedAt }) => ({ ...row, status: 'expired', endedAt }),
    Revoked: (row, _, { effectiveAt: endedAt }) => ({ ...row, status: 'revoked', endedAt }),
  })
  .lookedUpBy('code', 'campaignId', 'customerId')
  .indexed('status')
  .searched('code');
