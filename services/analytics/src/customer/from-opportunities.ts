/** What the deals with a customer add to the 360. */
import { type Opportunity } from '@kizuna/contracts/sales';
import type { Steps } from '@kizuna/read-models';
import { plus, winRate } from '../plus';
import type { CustomerRow } from './customer-row';
import type { Sales } from './sections';
import { later, short, told, touched } from './touchpoints';

type Counted = 'open' | 'openValue' | 'won' | 'wonValue' | 'lost';

function sold(row: CustomerRow, added: Partial<Record<Counted, number>>): CustomerRow {
  const sales: Sales = plus(row.sales, added);
  return { ...row, sales: { ...sales, winRate: winRate(sales.won, sales.lost) } };
}

export const fromOpportunity: Steps<CustomerRow, typeof Opportunity> = {
  Opened: (row, { title, amount = 0 }, event) =>
    touched(sold(row, { open: 1, openValue: amount }), event, `opened: ${title}`),
  CustomerNamed: (row, { expected = 0 }, event) =>
    touched(sold(row, { open: 1, openValue: expected }), event, 'named as the customer of a deal'),
  Assigned: told(() => 'deal given to a seller'),
  Advanced: told(({ to }) => `advanced to ${to}`),
  Revalued: (row, { expected = 0, amount }, event) =>
    touched(sold(row, { openValue: amount - expected }), event, `revalued to ${amount}`),
  Won: (row, { expected = 0, amount, wonOn }, event) => {
    const won = sold(row, { open: -1, openValue: -expected, won: 1, wonValue: amount });
    const sales = { ...won.sales, lastWonOn: later(won.sales.lastWonOn, wonOn) };
    return touched({ ...won, sales }, event, `won for ${amount}`);
  },
  Lost: (row, { expected = 0, reason }, event) =>
    touched(sold(row, { open: -1, openValue: -expected, lost: 1 }), event, `lost: ${short(reason)}`),
  Reopened: (row, { expected = 0, undoes, amount = 0 }, event) => {
    const undone = undoes === 'won' ? { won: -1, wonValue: -amount } : { lost: -1 };
    return touched(sold(row, { open: 1, openValue: expected, ...undone }), event, `reopened, was ${undoes}`);
  },
};
