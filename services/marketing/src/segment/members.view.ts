/** Who is in a segment, who was, and why? Those who left stay, so that a launch can tell who was in at its moment. */
import { PickType } from '@nestjs/mapped-types';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDateString, ValidateNested } from 'class-validator';
import { Contact } from '@kizuna/contracts/marketing';
import { Id, Optional } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';

const MOST_STAYS = 10;

class Stay {
  @IsDateString() since!: string;
  /** Absent: it lasts. */
  @Optional() @IsDateString() until?: string;
}

/** With the cause of the latest coming or going. */
export class MemberRow extends PickType(Contact.EnteredSegment, ['segmentId', 'causeEventId', 'causeType']) {
  @Id() customerId!: string;
  @IsBoolean() isIn!: boolean;
  /** When they last came. */
  @IsDateString() since!: string;
  /** When they left, unless they are in. */
  @Optional() @IsDateString() until?: string;
  /** The latest first. */
  @IsArray() @ArrayMaxSize(MOST_STAYS) @ValidateNested({ each: true }) @Type(() => Stay) stays!: Stay[];
}

/** Whether they were in at a moment: from when they came, and no longer when they left. */
export const wasIn = ({ stays }: MemberRow, at: string): boolean =>
  stays.some(({ since, until }) => since <= at && (until === undefined || at < until));

export const members = view('marketing.members', MemberRow, { version: 1 })
  .key(({ data, aggregateId }) => `${(data as { segmentId: string }).segmentId}:${aggregateId}`)
  .initially(() => ({ stays: [] as Stay[] }) as MemberRow)
  .on(Contact, {
    EnteredSegment: ({ until: _until, ...row }, entered, { aggregateId: customerId, effectiveAt: since }) => ({
      ...row,
      ...entered,
      customerId,
      isIn: true,
      since,
      stays: [{ since }, ...row.stays].slice(0, MOST_STAYS),
    }),
    LeftSegment: (row, left, { effectiveAt: until }) => ({
      ...row,
      ...left,
      isIn: false,
      until,
      stays: row.stays.map((stay, place) => (place === 0 ? { ...stay, until } : stay)),
    }),
  })
  .lookedUpBy('segmentId', 'customerId');
