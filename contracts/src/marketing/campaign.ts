/** Something that we tell the customers of a segment, on one channel, to one purpose. */
import { IsDateString, IsIn, IsNumber, Length, Max, Min } from 'class-validator';
import { events, Id, Optional } from '../shared';
import { CHANNELS, PURPOSES, type Channel, type Purpose } from './contact';

class Planned {
  @Length(1, 120) name!: string;
  @Id() segmentId!: string;
  @IsIn(CHANNELS) channel!: Channel;
  @IsIn(PURPOSES) purpose!: Purpose;
  @Optional() @Length(1, 200) subject?: string;
  @Optional() @Length(1, 10_000) body?: string;
  @Optional() @IsNumber() @Min(0) @Max(1e12) budget?: number;
}

/** To those who are in the segment at this moment: whoever comes later is not meant. */
class Launched {
  @Id() segmentId!: string;
  @IsIn(CHANNELS) channel!: Channel;
  @IsIn(PURPOSES) purpose!: Purpose;
  @IsDateString() @Length(24, 24) launchedAt!: string;
}

class Closed {
  @Optional() @Length(1, 500) reason?: string;
}

class Dropped {
  @Length(1, 500) reason!: string;
}

export const Campaign = events('marketing.campaign', { Planned, Launched, Closed, Dropped });
