/** What a correction of a customer's details consists of. */
import type { Body } from '../api/types';
import type { Customer } from './shown-customer';

export type Correction = Body<'/identity/customers/{id}/correct'>;

/** What may be unknown; a name may not. */
const DETAILS = ['email', 'phone', 'country', 'sector', 'employees', 'yearEstablished', 'revenue'] as const;
const ALL = ['name', ...DETAILS] as const;

type Known = Pick<Customer, (typeof ALL)[number]>;

/** What is known now, and stands in the form at first. */
export const knownOf = (row: Known): Partial<Correction> =>
  Object.fromEntries(ALL.flatMap((detail) => (row[detail] === undefined ? [] : [[detail, row[detail]]])));

/** Only what differs from what is known: new values, and what is no longer known. */
export function correctionOf(row: Known, { reason = '', ...values }: Partial<Correction>): Correction {
  const news = ALL.filter((detail) => values[detail] !== undefined && values[detail] !== row[detail]);
  const cleared = DETAILS.filter((detail) => row[detail] !== undefined && values[detail] === undefined);
  const changed = Object.fromEntries(news.map((detail) => [detail, values[detail]]));
  return { ...changed, ...(cleared.length > 0 ? { cleared } : {}), reason };
}
