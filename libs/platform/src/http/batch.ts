/** Many commands in one request, and what becomes of each. */
import { Id, Optional } from '@kizuna/contracts/shared';
import type { CommandResult } from '@kizuna/event-sourcing';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsISO8601,
  IsObject,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { Problem } from './problem';

export const MOST_COMMANDS = 1000;

/** One command among many. */
export class AddressedCommand {
  /** Its full name, e.g. `sales.opportunity.win`. */
  @IsString() @MaxLength(200) command!: string;
  @Id() id!: string;
  @Optional() @IsString() @MaxLength(100) commandId?: string;
  @Optional() @IsISO8601() effectiveAt?: string;
  /** What its order is kept with, in history: the customer whom it concerns. The aggregate, if absent. */
  @Optional() @IsString() @MaxLength(100) lane?: string;
  @IsObject() body!: object;
}

export class CommandBatch {
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_COMMANDS)
  @ValidateNested({ each: true })
  @Type(() => AddressedCommand)
  commands!: AddressedCommand[];
  /**
   * The commands are history, told in the order of their dates, and the timers that they set wait for it: see
   * `/ops/history`. Needs the permission of that.
   */
  @Optional() @IsBoolean() history?: boolean;
}

/** What became of one command: its result, or its problem. The others are not touched by it. */
export type BatchAnswer = ({ readonly status: number } & CommandResult) | Problem;
