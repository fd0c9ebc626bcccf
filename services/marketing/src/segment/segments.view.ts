/** Which segments are there, what are their rules, and how many customers are in them? */
import { IsDateString, IsIn, IsInt, Min } from 'class-validator';
import { Contact, Segment } from '@kizuna/contracts/marketing';
import { Id } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';

const STATUSES = ['active', 'retired'] as const;

export class SegmentRow extends Segment.Defined {
  @Id() id!: string;
  @IsIn(STATUSES) status!: (typeof STATUSES)[number];
  /** 1 for the first rule. */
  @IsInt() @Min(1) version!: number;
  @IsDateString() definedAt!: string;
  /** Customers who are in it now. */
  @IsInt() @Min(0) members!: number;
}

export const segments = view('marketing.segments', SegmentRow, { version: 1 })
  .key(({ data, aggregateId }) => (data as { segmentId?: string }).segmentId ?? aggregateId)
  .initially((id) => ({ id, members: 0 }) as SegmentRow)
  .on(Segment, {
    Defined: (row, defined, { effectiveAt: definedAt }) => ({
      ...row,
      ...defined,
      status: 'active',
      version: 1,
      definedAt,
    }),
    Redefined: (row, redefined) => ({ ...row, ...redefined }),
    Renamed: (row, { name }) => ({ ...row, name }),
    Retired: (row) => ({ ...row, status: 'retired' }),
  })
  .on(Contact, {
    EnteredSegment: (row) => ({ ...row, members: row.members + 1 }),
    LeftSegment: (row) => ({ ...row, members: row.members - 1 }),
  })
  .indexed('status')
  .searched('name');
