/** How may we address this customer, how did we, and what came of it? */
import { PickType } from '@nestjs/mapped-types';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDateString, IsIn, ValidateNested } from 'class-validator';
import { Contact, RESPONSES, WITHHELD_BECAUSE, type Response, type WithheldBecause } from '@kizuna/contracts/marketing';
import { Id, Optional } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';
import { sameUse } from './consent';

const MOST_TOUCHES = 20;
const MOST_PAUSES = 20;

class Consent extends Contact.ConsentGranted {
  @IsDateString() since!: string;
}
class WithdrawnAddress extends Contact.AddressWithdrawn {
  @IsDateString() since!: string;
}
class Pausing extends Contact.Paused {
  @IsDateString() since!: string;
}
class RecentTouch extends PickType(Contact.Touched, ['campaignId', 'channel', 'purpose']) {
  @IsDateString() at!: string;
  /** Absent: it reached the customer. */
  @Optional() @IsIn(WITHHELD_BECAUSE) withheldBecause?: WithheldBecause;
  @IsArray() @IsIn(RESPONSES, { each: true }) responses!: Response[];
  @Optional() @IsIn(['hard', 'soft']) bounced?: 'hard' | 'soft';
}

export class ContactRow {
  /** The customer's. */
  @Id() id!: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => Consent) consents!: Consent[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => WithdrawnAddress) withdrawnAddresses!: WithdrawnAddress[];
  @IsArray() @ArrayMaxSize(MOST_PAUSES) @ValidateNested({ each: true }) @Type(() => Pausing) pauses!: Pausing[];
  /** The latest first. */
  @IsArray()
  @ArrayMaxSize(MOST_TOUCHES)
  @ValidateNested({ each: true })
  @Type(() => RecentTouch)
  touches!: RecentTouch[];
}

const latest = (row: ContactRow, touch: RecentTouch): ContactRow => ({
  ...row,
  touches: [touch, ...row.touches].slice(0, MOST_TOUCHES),
});

/** A touch that is too long ago to be shown changes nothing. */
const known = (
  row: ContactRow,
  campaignId: string,
  news: (touch: RecentTouch) => Partial<RecentTouch>,
): ContactRow => ({
  ...row,
  touches: row.touches.map((touch) => (touch.campaignId === campaignId ? { ...touch, ...news(touch) } : touch)),
});

export const contacts = view('marketing.contacts', ContactRow, { version: 1 })
  .initially((id) => ({ id, consents: [], withdrawnAddresses: [], pauses: [], touches: [] }))
  .on(Contact, {
    ConsentGranted: (row, consent, { effectiveAt: since }) => ({
      ...row,
      consents: [...row.consents, { ...consent, since }],
    }),
    ConsentWithdrawn: (row, use) => ({ ...row, consents: row.consents.filter((consent) => !sameUse(use)(consent)) }),
    AddressWithdrawn: (row, withdrawn, { effectiveAt: since }) => ({
      ...row,
      withdrawnAddresses: [...row.withdrawnAddresses, { ...withdrawn, since }],
    }),
    AddressRestored: (row, { channel }) => ({
      ...row,
      withdrawnAddresses: row.withdrawnAddresses.filter((other) => other.channel !== channel),
    }),
    Paused: (row, paused, { effectiveAt: since }) => ({
      ...row,
      pauses: [{ ...paused, since }, ...row.pauses].slice(0, MOST_PAUSES),
    }),
    Resumed: (row, { becauseOf }) => ({ ...row, pauses: row.pauses.filter((pause) => pause.becauseOf !== becauseOf) }),
    Touched: (row, { campaignId, channel, purpose, touchedAt: at }) =>
      latest(row, { campaignId, channel, purpose, at, responses: [] }),
    TouchWithheld: (row, { because, ...touch }, { effectiveAt: at }) =>
      latest(row, { ...touch, at, withheldBecause: because, responses: [] }),
    Responded: (row, { campaignId, response }) =>
      known(row, campaignId, ({ responses }) => ({ responses: [...responses, response] })),
    Bounced: (row, { campaignId, hard }) => known(row, campaignId, () => ({ bounced: hard ? 'hard' : 'soft' })),
  })
  .asOfBySubject();
