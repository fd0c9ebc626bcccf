/** A word that makes one order cheaper, once, until a day. */
import { IsNumber, Length, Matches, Max, Min } from 'class-validator';
import { Day, events, Id, Optional } from '../shared';

class Issued {
  /** What the customer says. It is kept in capitals. */
  @Matches(/^[A-Za-z0-9-]{3,40}$/) code!: string;
  /** Off the order, 0 to 100. Either this or an amount. */
  @Optional() @IsNumber() @Min(0.01) @Max(100) percent?: number;
  @Optional() @IsNumber() @Min(0.01) @Max(1e12) amount?: number;
  @Day() validUntil!: string;
  /** Only for this customer. */
  @Optional() @Id() customerId?: string;
  @Optional() @Id() campaignId?: string;
}

class Redeemed {
  @Id() orderId!: string;
  @Optional() @Id() customerId?: string;
}

class Expired {
  @Day() validUntil!: string;
}

class Revoked {
  @Length(1, 500) reason!: string;
}

export const PromotionCode = events('marketing.promotionCode', { Issued, Redeemed, Expired, Revoked });
