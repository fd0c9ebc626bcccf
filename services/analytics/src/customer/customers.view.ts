/** What do we know of this customer? The 360, filled from the events of all contexts. */
import { Lifecycle } from '@kizuna/contracts/analytics';
import { Customer } from '@kizuna/contracts/identity';
import { Contact } from '@kizuna/contracts/marketing';
import { Opportunity, Order, Quote, Task } from '@kizuna/contracts/sales';
import { Case } from '@kizuna/contracts/service';
import { view } from '@kizuna/read-models';
import { CustomerRow, nobody } from './customer-row';
import { fromCustomer } from './from-identity';
import { fromLifecycle } from './from-lifecycle';
import { fromContact } from './from-marketing';
import { fromOpportunity } from './from-opportunities';
import { fromOrder, fromQuote, fromTask } from './from-orders';
import { fromCase } from './from-service';

export const customers = view('analytics.customers', CustomerRow, { version: 2 })
  .key(({ subject }) => subject)
  .initially(nobody)
  .on(Customer, fromCustomer)
  .on(Opportunity, fromOpportunity)
  .on(Order, fromOrder)
  .on(Quote, fromQuote)
  .on(Task, fromTask)
  .on(Contact, fromContact)
  .on(Case, fromCase)
  .on(Lifecycle, fromLifecycle)
  .indexed('name', 'kind', 'sector', 'country', 'ownerId', 'lifecycle.stage', 'orders.value')
  .searched('name', 'email', 'phone', 'identifiers.value')
  .asOfBySubject();
