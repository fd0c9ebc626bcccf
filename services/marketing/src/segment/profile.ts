/** What the rules of segments may ask of a customer. No personal data: a rule tells who a customer is to us, not who. */
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsDateString,
  IsIn,
  IsInt,
  IsNumber,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { LIFECYCLE_STAGES, type LifecycleStage } from '@kizuna/contracts/analytics';
import { CUSTOMER_KINDS, type CustomerKind } from '@kizuna/contracts/identity';
import { Id, Optional } from '@kizuna/contracts/shared';

const STAGES = [...LIFECYCLE_STAGES, 'lapsed'] as const;

class Consents {
  @IsBoolean() newsletter!: boolean;
  @IsBoolean() offers!: boolean;
  @IsBoolean() research!: boolean;
}

class ConsentByChannel {
  @ValidateNested() @Type(() => Consents) email!: Consents;
  @ValidateNested() @Type(() => Consents) phone!: Consents;
  @ValidateNested() @Type(() => Consents) sms!: Consents;
  @ValidateNested() @Type(() => Consents) post!: Consents;
  @ValidateNested() @Type(() => Consents) push!: Consents;
}

/** Everything in here can be named in a rule: `{"orders":{"$gte":2},"consent.email.offers":true}`. */
export class Profile {
  @Id() id!: string;
  /** Absent: nobody has registered the customer yet. */
  @Optional() @IsIn(CUSTOMER_KINDS) kind?: CustomerKind;
  @Optional() @Length(2, 60) country?: string;
  @Optional() @Length(1, 60) sector?: string;
  @Optional() @IsInt() @Min(0) employees?: number;
  @Optional() @Length(1, 100) source?: string;
  @Optional() @IsDateString() registeredAt?: string;
  @Optional() @Id() ownerId?: string;
  /** Of the lifecycle; `lapsed` from when a customer was silent for too long until they buy again. */
  @Optional() @IsIn(STAGES) stage?: LifecycleStage | 'lapsed';
  @Optional() @IsDateString() stageSince?: string;
  /** Without those that were cancelled. */
  @IsInt() @Min(0) orders!: number;
  /** Of all orders, less what was given back. */
  @IsNumber() value!: number;
  /** Also if it was cancelled since; so is the last. */
  @Optional() @IsDateString() firstOrderAt?: string;
  @Optional() @IsDateString() lastOrderAt?: string;
  @IsInt() @Min(0) openOpportunities!: number;
  @IsInt() @Min(0) openCases!: number;
  @Optional() @IsInt() @Min(1) @Max(5) lastScore?: number;
  @ValidateNested() @Type(() => ConsentByChannel) consent!: ConsentByChannel;
  /** To how many campaigns they responded, each kind of response counted. */
  @IsInt() @Min(0) responses!: number;
}

class Cause {
  @Id() id!: string;
  @Length(1, 200) type!: string;
}

/** With what only policies need: a rule that asked for segments would go round in circles. */
export class ProfileRow extends Profile {
  /** Ids of those that the customer is in. */
  @IsArray() @IsString({ each: true }) segments!: string[];
  /** The open cases, so that an end that is told twice is counted once. */
  @IsArray() @IsString({ each: true }) openCaseIds!: string[];
  /** The event that last changed what rules may ask. */
  @Optional() @ValidateNested() @Type(() => Cause) changedBy?: Cause;
}
