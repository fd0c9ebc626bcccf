/** What we know about a question that comes again, in versions. */
import { ArrayMaxSize, IsArray, IsInt, Length, Min } from 'class-validator';
import { events, Optional } from '../shared';

class Content {
  @IsInt() @Min(1) version!: number;
  @Length(1, 200) title!: string;
  @Length(1, 50_000) text!: string;
  @Optional() @Length(1, 100) skill?: string;
  @Optional() @IsArray() @ArrayMaxSize(20) @Length(1, 60, { each: true }) tags?: string[];
}
class Drafted extends Content {}
class Revised extends Content {}
class Published {
  @IsInt() @Min(1) version!: number;
}
class Retired {
  @Length(1, 500) reason!: string;
}

export const Article = events('service.article', { Drafted, Revised, Published, Retired });
