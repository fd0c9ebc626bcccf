/** The customer 360: all that is known of one customer, from every context, on one page. */
import { PartialType } from '@nestjs/mapped-types';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDateString, IsIn, IsInt, IsNumber, Length, ValidateNested } from 'class-validator';
import { LIFECYCLE_STAGES, type LifecycleStage } from '@kizuna/contracts/analytics';
import { Customer } from '@kizuna/contracts/identity';
import { Day, Id, Optional, Personal } from '@kizuna/contracts/shared';

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
  @IsDateString() since!: string;
  /** How long the customer was in the stage before, in milliseconds. */
  @Optional() @IsInt() dwellMs?: number;
  @Length(1, 200) causeType!: string;
  @Id() causeId!: string;
}

/** Where the bond stands, and the way there, the latest first. */
export class LifecycleSoFar {
  @IsIn(LIFECYCLE_STAGES) stage!: LifecycleStage;
  @IsDateString() since!: string;
  @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => StageEntry) history!: StageEntry[];
}

/** Who it is may be absent: an event of another context can be quicker than the registration. */
export class CustomerRow extends PartialType(Customer.Registered) {
  @Id() id!: string;
  @Personal() override name?: string;
  @Personal() override email?: string;
  @Personal() override phone?: string;
  @Optional() @IsDateString() registeredAt?: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => Customer.Related) relations!: { kind: string; to: string }[];
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Customer.IdentifierLinked)
  identifiers!: { scheme: string; value: string }[];
  @ValidateNested() @Type(() => Sales) sales!: Sales;
  @Optional() @ValidateNested() @Type(() => LifecycleSoFar) lifecycle?: LifecycleSoFar;
  /** The latest first. */
  @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => Touchpoint) touchpoints!: Touchpoint[];
}
