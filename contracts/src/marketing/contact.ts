/**
 * How we may and do address a customer. Its id is the customer's. What we may and what we do are one stream, so that a
 * consent that was withdrawn can never be overtaken by a touch.
 */
import { IsBoolean, IsDateString, IsIn, IsNumber, Length, Max, Min } from 'class-validator';
import { events, Id, Optional } from '../shared';

export const CHANNELS = ['email', 'phone', 'sms', 'post', 'push'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What for. Service messages about a running case need no consent and are no touch. */
export const PURPOSES = ['newsletter', 'offers', 'research'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const RESPONSES = ['opened', 'clicked', 'replied'] as const;
export type Response = (typeof RESPONSES)[number];

/** Why a touch did not happen, the first that applies. */
export const WITHHELD_BECAUSE = ['no-consent', 'address-withdrawn', 'paused', 'too-often'] as const;
export type WithheldBecause = (typeof WITHHELD_BECAUSE)[number];

class Use {
  @IsIn(CHANNELS) channel!: Channel;
  @IsIn(PURPOSES) purpose!: Purpose;
}

class ConsentGranted extends Use {
  /** Where and how it was given, so that it can be shown: a form, a signature, an import. */
  @Length(1, 300) evidence!: string;
}

class ConsentWithdrawn extends Use {
  @Length(1, 300) reason!: string;
}

/** Nothing more goes to the customer's address on this channel, whatever the consent. */
class AddressWithdrawn {
  @IsIn(CHANNELS) channel!: Channel;
  @Length(1, 300) reason!: string;
}
class AddressRestored extends AddressWithdrawn {}

/** Campaigns leave the customer alone because of something that must be settled first, e.g. an overdue case. */
class Paused {
  @Id() becauseOf!: string;
  @Length(1, 300) reason!: string;
}
class Resumed {
  @Id() becauseOf!: string;
}

/** Why a customer came into a segment or left it: the event after which the rule gave another answer. */
class Membership {
  @Id() segmentId!: string;
  @Id() causeEventId!: string;
  @Length(1, 200) causeType!: string;
}
class EnteredSegment extends Membership {}
class LeftSegment extends Membership {}

class Touch extends Use {
  @Id() campaignId!: string;
}
class Touched extends Touch {
  /** Also when it takes effect: by it we know who was touched too often, and what a purchase may be put down to. */
  @IsDateString() @Length(24, 24) touchedAt!: string;
}
class TouchWithheld extends Touch {
  @IsIn(WITHHELD_BECAUSE) because!: WithheldBecause;
}

class Responded extends Touch {
  @IsIn(RESPONSES) response!: Response;
}

class Bounced extends Touch {
  /** The address is wrong for good, not for now. */
  @IsBoolean() hard!: boolean;
}

/** A purchase that we put down to a campaign: the last that touched the customer in the time before. */
class Converted {
  @Id() campaignId!: string;
  @Id() orderId!: string;
  @IsNumber() @Min(0) @Max(1e12) amount!: number;
}

/** The purchase was undone, wholly or in part. */
class ConversionUndone extends Converted {
  /** What undid it, e.g. a return: each counts once. */
  @Id() causeEventId!: string;
  /** Nothing of the conversion is left. */
  @IsBoolean() wholly!: boolean;
  @Optional() @Length(1, 500) reason?: string;
}

export const Contact = events('marketing.contact', {
  ConsentGranted,
  ConsentWithdrawn,
  AddressWithdrawn,
  AddressRestored,
  Paused,
  Resumed,
  EnteredSegment,
  LeftSegment,
  Touched,
  TouchWithheld,
  Responded,
  Bounced,
  Converted,
  ConversionUndone,
});
