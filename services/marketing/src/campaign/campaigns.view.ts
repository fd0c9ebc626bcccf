/** Which campaigns are there, whom did they reach, and what came of them? */
import { Type } from 'class-transformer';
import { IsDateString, IsIn, IsInt, IsNumber, Length, Min, ValidateNested } from 'class-validator';
import { Campaign, Contact } from '@kizuna/contracts/marketing';
import { Id, Optional } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';
import { plus } from '../money';

const STATUSES = ['planned', 'launched', 'closed', 'dropped'] as const;

/** Customers whom a touch did not reach, by the reason. */
class Withheld {
  @IsInt() @Min(0) 'no-consent'!: number;
  @IsInt() @Min(0) 'address-withdrawn'!: number;
  @IsInt() @Min(0) paused!: number;
  @IsInt() @Min(0) 'too-often'!: number;
}

class Responses {
  @IsInt() @Min(0) opened!: number;
  @IsInt() @Min(0) clicked!: number;
  @IsInt() @Min(0) replied!: number;
}

class Bounces {
  @IsInt() @Min(0) hard!: number;
  @IsInt() @Min(0) soft!: number;
}

export class CampaignRow extends Campaign.Planned {
  @Id() id!: string;
  @IsIn(STATUSES) status!: (typeof STATUSES)[number];
  @IsDateString() plannedAt!: string;
  @Optional() @IsDateString() launchedAt?: string;
  /** When it was closed or dropped. */
  @Optional() @IsDateString() endedAt?: string;
  @Optional() @Length(1, 500) endReason?: string;
  /** Customers for whom a touch was decided: those touched, and those for whom it was withheld. */
  @IsInt() @Min(0) audience!: number;
  @IsInt() @Min(0) touched!: number;
  @ValidateNested() @Type(() => Withheld) withheld!: Withheld;
  @ValidateNested() @Type(() => Responses) responses!: Responses;
  @ValidateNested() @Type(() => Bounces) bounces!: Bounces;
  /** Purchases put down to it of which something is left. */
  @IsInt() @Min(0) conversions!: number;
  /** What is left of them, in the tenant's currency. */
  @IsNumber() revenue!: number;
}

const NOTHING = {
  audience: 0,
  touched: 0,
  withheld: { 'no-consent': 0, 'address-withdrawn': 0, paused: 0, 'too-often': 0 },
  responses: { opened: 0, clicked: 0, replied: 0 },
  bounces: { hard: 0, soft: 0 },
  conversions: 0,
  revenue: 0,
};

export const campaigns = view('marketing.campaigns', CampaignRow, { version: 1 })
  .key(({ data, aggregateId }) => (data as { campaignId?: string }).campaignId ?? aggregateId)
  .initially((id) => ({ id, ...NOTHING }) as CampaignRow)
  .on(Campaign, {
    Planned: (row, planned, { effectiveAt: plannedAt }) => ({ ...row, ...planned, status: 'planned', plannedAt }),
    Launched: (row, { launchedAt }) => ({ ...row, status: 'launched', launchedAt }),
    Closed: (row, { reason }, { effectiveAt }) => ({
      ...row,
      status: 'closed',
      endedAt: effectiveAt,
      endReason: reason,
    }),
    Dropped: (row, { reason }, { effectiveAt }) => ({
      ...row,
      status: 'dropped',
      endedAt: effectiveAt,
      endReason: reason,
    }),
  })
  .on(Contact, {
    Touched: (row) => plus(row, { audience: 1, touched: 1 }),
    TouchWithheld: (row, { because }) => ({
      ...plus(row, { audience: 1 }),
      withheld: plus(row.withheld, { [because]: 1 }),
    }),
    Responded: (row, { response }) => ({ ...row, responses: plus(row.responses, { [response]: 1 }) }),
    Bounced: (row, { hard }) => ({ ...row, bounces: plus(row.bounces, { [hard ? 'hard' : 'soft']: 1 }) }),
    Converted: (row, { amount }) => plus(row, { conversions: 1, revenue: amount }),
    ConversionUndone: (row, { amount, wholly }) => plus(row, { conversions: wholly ? -1 : 0, revenue: -amount }),
  })
  .indexed('status', 'name', 'segmentId', 'launchedAt')
  .searched('name', 'subject');
