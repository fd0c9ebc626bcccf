/** What the stall promised at first. */
import { events } from '@kizuna/contracts/shared';
import { IsInt } from 'class-validator';

export class StallOrderPlaced {
  @IsInt() amount!: number;
}

export const StallOrder = events('stall.order', { Placed: StallOrderPlaced });
