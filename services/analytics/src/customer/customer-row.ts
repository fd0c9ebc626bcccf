/** The customer 360: all that is known of one customer, from every context, on one page. */
import { PartialType } from '@nestjs/mapped-types';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDateString, IsIn, IsInt, Length, ValidateNested } from 'class-validator';
import { LIFECYCLE_STAGES, type LifecycleStage } from '@kizuna/contracts/analytics';
import { Customer } from '@kizuna/contracts/identity';
import { CHANNELS, type Channel } from '@kizuna/contracts/marketing';
import { Id, Optional, Personal } from '@kizuna/contracts/shared';
import { Campaigns, Cases, Consent, OpenQuote, Orders, Sales, Tasks } from './sections';

/** One thing that happened between us. */
export class Touchpoint {
  /** Id of the event. */
  @Id() id!: string;
  @IsDateString() at!: string;
  @Length(1, 200) type!: string;
  @Length(1, 300) label!: string;
}

export class StageEntry {
  @IsIn(LIFECYCLE_STAGES) stage!: LifecycleStage;
  /** They lapsed from the stage; absent: they came to it. */
  @Optional() @IsBoolean() lapsed?: true;
  @IsDateString() since!: string;
  /** How long the customer was in the stage before, or had lapsed, in milliseconds. */
  @Optional() @IsInt() dwellMs?: number;
  @Length(1, 200) causeType!: string;
  @Id() causeId!: string;
}

export class Lapse {
  @IsDateString() since!: string;
  /** When they last bought. */
  @IsDateString() silentSince!: string;
}

/** Where the bond stands, and the way there, the latest first. */
export class LifecycleSoFar {
  @IsIn(LIFECYCLE_STAGES) stage!: LifecycleStage;
  @IsDateString() since!: string;
  /** Absent: they have not, or were won back. */
  @Optional() @ValidateNested() @Type(() => Lapse) lapsed?: Lapse;
  @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => StageEntry) history!: StageEntry[];
}

/** Who it is may be absent: an event of another context can be quicker than the registration. */
export class CustomerRow extends PartialType(Customer.Registered) {
  @Id() id!: string;
  @Personal() override name?: string;
  @Personal() override email?: string;
  @Personal() override phone?: string;
  @Optional() @IsDateString() registeredAt?: string;
  /** Who of the staff looks after the customer. */
  @Optional() @Id() ownerId?: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => Customer.Related) relations!: { kind: string; to: string }[];
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Customer.IdentifierLinked)
  identifiers!: { scheme: string; value: string }[];
  @ValidateNested() @Type(() => Sales) sales!: Sales;
  @ValidateNested() @Type(() => Orders) orders!: Orders;
  /** Sent, and neither answered, expired nor revised since; the latest first. */
  @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => OpenQuote) openQuotes!: OpenQuote[];
  @ValidateNested() @Type(() => Tasks) tasks!: Tasks;
  @ValidateNested() @Type(() => Cases) cases!: Cases;
  @ValidateNested() @Type(() => Campaigns) campaigns!: Campaigns;
  /** What we may do, as long as the address on that channel is not withdrawn. */
  @IsArray() @ArrayMaxSize(15) @ValidateNested({ each: true }) @Type(() => Consent) consent!: Consent[];
  /** Channels on which nothing goes out. */
  @IsArray() @ArrayMaxSize(5) @IsIn(CHANNELS, { each: true }) withdrawnAddresses!: Channel[];
  @Optional() @ValidateNested() @Type(() => LifecycleSoFar) lifecycle?: LifecycleSoFar;
  /** The latest first, from all contexts. */
  @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => Touchpoint) touchpoints!: Touchpoint[];
}

/** Of whom nothing is known yet. */
export const nobody = (id: string): CustomerRow => ({
  id,
  relations: [],
  identifiers: [],
  sales: { open: 0, openValue: 0, won: 0, wonValue: 0, lost: 0 },
  orders: { placed: 0, placedValue: 0, delivered: 0, cancelled: 0, returned: 0, credited: 0, value: 0 },
  openQuotes: [],
  tasks: { open: 0 },
  cases: { open: 0, total: 0, breached: 0, scoreSum: 0, scoreCount: 0 },
  campaigns: { touched: 0, withheld: 0, responded: 0, converted: 0 },
  consent: [],
  withdrawnAddresses: [],
  touchpoints: [],
});
