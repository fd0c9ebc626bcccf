/** The customer that is shown, as of when, and what happened to them: for all that stands on their page. */
import { createContext, useContext, type ReactNode } from 'react';
import type { LiveEvent } from '../api/live';
import type { Row } from '../api/types';
import type { EventAt } from '../parts/events/reading';
import { Why } from '../parts/why';
import { session } from '../session/session';

export const CUSTOMERS = '/analytics/customers';
export type Customer = Row<typeof CUSTOMERS>;

export interface ShownCustomer {
  readonly id: string;
  readonly row: Customer;
  /** The day in the past that is shown; absent: now. */
  readonly day: string | undefined;
  /** What had happened by then, the latest first; absent for those who may not read events, and until it is read. */
  readonly events: readonly LiveEvent[] | undefined;
  readonly open: (event: LiveEvent | EventAt) => void;
}

const Context = createContext<ShownCustomer | undefined>(undefined);

export const ShownCustomerProvider = Context.Provider;

export function useShown(): ShownCustomer {
  const shown = useContext(Context);
  if (!shown) throw new Error('only on the page of a customer');
  return shown;
}

/** Whether a command may be given now: never while the past is shown. */
export function useMay(): (permission: string) => boolean {
  const { day } = useShown();
  return (permission) => day === undefined && session.can(permission);
}

interface ToldProps {
  readonly field: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A value of the customer, which says why it is so when it is asked. */
export function Told({ field, label, children }: ToldProps) {
  const { id, day } = useShown();
  return (
    <Why path={CUSTOMERS} id={id} field={field} asOf={day} label={label}>
      {children}
    </Why>
  );
}

/** The end of a day, as the server means it. */
export const endOf = (day: string): string => `${day}T23:59:59.999Z`;
