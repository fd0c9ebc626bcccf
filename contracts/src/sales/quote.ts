/** An offer to a customer, in versions: the latest is the one that can be sent, accepted or declined. */
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsNumber,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Day, events, Id, Optional } from '../shared';
import { Line, MOST_LINES } from './line';

class Version {
  @IsInt() @Min(1) version!: number;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => Line)
  lines!: Line[];
  /** Of all lines, to the cent. */
  @IsNumber() @Min(0) @Max(1e12) total!: number;
  /** The last day on which it can be accepted. */
  @Day() validUntil!: string;
}

class Drafted extends Version {
  @Id() customerId!: string;
  @Optional() @Id() opportunityId?: string;
  @Optional() @Id() ownerId?: string;
}

class Revised extends Version {}

class Ended {
  @IsInt() @Min(1) version!: number;
  @IsNumber() @Min(0) @Max(1e12) total!: number;
}

class Sent extends Ended {
  @Day() validUntil!: string;
}
class Accepted extends Ended {
  /** The deal that it was made for. */
  @Optional() @Id() opportunityId?: string;
}
class Declined extends Ended {
  @Length(1, 500) reason!: string;
}
class Expired extends Ended {}

export const Quote = events('sales.quote', { Drafted, Revised, Sent, Accepted, Declined, Expired });
