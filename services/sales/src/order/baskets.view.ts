/** What is in an order? Its lines, apart from the order: there may be a thousand, and lists of orders need none. */
import { Type } from 'class-transformer';
import { IsArray, IsInt, ValidateNested } from 'class-validator';
import { CreditLine, Order } from '@kizuna/contracts/sales';
import { Id, Optional } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';

class BasketLine extends CreditLine {
  /** How many were given back; absent: none. */
  @Optional() @IsInt() returned?: number;
}

export class BasketRow {
  /** Of the order. */
  @Id() id!: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => BasketLine) lines!: BasketLine[];
}

export const baskets = view('sales.baskets', BasketRow, { version: 1 })
  .initially((id) => ({ id, lines: [] }))
  .on(Order, {
    Placed: (row, { lines }) => ({ ...row, lines }),
    Credited: (row, { lines }) => ({ ...row, lines }),
    Returned: (row, { lines: returned }) => {
      const lines = [...row.lines];
      for (const { line, quantity } of returned) {
        const before = lines[line]!;
        lines[line] = { ...before, returned: (before.returned ?? 0) + quantity };
      }
      return { ...row, lines };
    },
  });
