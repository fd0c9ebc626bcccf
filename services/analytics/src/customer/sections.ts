/** What the customer 360 says of each part of our dealings with one customer. */
import { IsDateString, IsIn, IsInt, IsNumber, Max, Min } from 'class-validator';
import { CHANNELS, PURPOSES, type Channel, type Purpose } from '@kizuna/contracts/marketing';
import { Day, Id, Optional } from '@kizuna/contracts/shared';

/** Of the deals with this customer. */
export class Sales {
  @IsInt() open!: number;
  /** What the open ones are expected to bring. */
  @IsNumber() openValue!: number;
  @IsInt() won!: number;
  @IsNumber() wonValue!: number;
  @IsInt() lost!: number;
  /** Won among those that ended, 0 to 1; absent while none has. */
  @Optional() @IsNumber() winRate?: number;
  /** Day of the latest win, also if it was undone since. */
  @Optional() @Day() lastWonOn?: string;
}

/** Of the customer's orders, also those that came of deals. */
export class Orders {
  @IsInt() placed!: number;
  /** What these came to when they were placed. */
  @IsNumber() placedValue!: number;
  @IsInt() delivered!: number;
  @IsInt() cancelled!: number;
  /** What was given back for returned things. */
  @IsNumber() returned!: number;
  /** Sum of the credits; mostly below zero. */
  @IsNumber() credited!: number;
  /** What is left: placed and credited, less what was returned and cancelled. */
  @IsNumber() value!: number;
  /** Of an order when it was placed; absent while there is none. */
  @Optional() @IsNumber() averageValue?: number;
  @Optional() @IsDateString() firstOrderAt?: string;
  @Optional() @IsDateString() lastOrderAt?: string;
  @Optional() @Id() lastOrderId?: string;
}

export class OpenQuote {
  @Id() id!: string;
  @IsInt() version!: number;
  @IsNumber() total!: number;
  @Day() validUntil!: string;
}

export class Tasks {
  /** Neither done nor dropped. */
  @IsInt() open!: number;
}

export class Cases {
  /** Not settled. */
  @IsInt() open!: number;
  @IsInt() total!: number;
  /** Promises of a service level that were not kept. */
  @IsInt() breached!: number;
  /** 1 is worst, 5 best. */
  @Optional() @IsInt() @Min(1) @Max(5) lastScore?: number;
  @IsInt() scoreSum!: number;
  @IsInt() scoreCount!: number;
  /** Absent while nothing was rated. */
  @Optional() @IsNumber() averageScore?: number;
  @Optional() @IsDateString() lastOpenedAt?: string;
}

export class Campaigns {
  @IsInt() touched!: number;
  /** Touches that did not happen because they may not. */
  @IsInt() withheld!: number;
  /** Responses of all kinds. */
  @IsInt() responded!: number;
  /** Purchases put down to a campaign. */
  @IsInt() converted!: number;
  @Optional() @IsDateString() lastTouchAt?: string;
}

export class Consent {
  @IsIn(CHANNELS) channel!: Channel;
  @IsIn(PURPOSES) purpose!: Purpose;
  @IsDateString() since!: string;
}
