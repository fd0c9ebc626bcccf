/** One of the staff who settles cases: what they know, how much they can carry. Its id is that of the staff. */
import { ArrayMaxSize, IsArray, IsInt, Length, Max, Min } from 'class-validator';
import { events, Optional } from '../shared';

class Enlisted {
  @IsArray() @ArrayMaxSize(50) @Length(1, 100, { each: true }) skills!: string[];
  /** Open cases that they can carry at a time. */
  @IsInt() @Min(1) @Max(1000) capacity!: number;
}

/** What has changed is there. */
class Retrained {
  @Optional() @IsArray() @ArrayMaxSize(50) @Length(1, 100, { each: true }) skills?: string[];
  @Optional() @IsInt() @Min(1) @Max(1000) capacity?: number;
}

/** No new cases. */
class WentAway {
  @Optional() @Length(1, 300) reason?: string;
}
class CameBack {}

export const Agent = events('service.agent', { Enlisted, Retrained, WentAway, CameBack });
