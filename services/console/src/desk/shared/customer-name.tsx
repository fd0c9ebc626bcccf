/** Names of customers in lists, as plain text: a row of a queue leads to its case, and not to its customer. */
import { useCustomer } from '../../parts/names';

/** Undefined while it is not known. */
export const useCustomerName = (id: string | undefined): string | undefined => useCustomer(id).data?.name;

export function CustomerName({ id }: { readonly id: string | undefined }) {
  return useCustomerName(id) ?? (id ? id.slice(0, 8) : '–');
}
