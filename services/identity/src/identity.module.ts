/** Identity: who our customers are, and who of us looks after them. */
import { context } from '@kizuna/platform';
import { customer } from './customer/customer';
import { customers } from './customer/customers.view';
import { identifiers } from './customer/identifiers.view';
import { staff } from './staff/staff';
import { staffList } from './staff/staff.view';
import { team } from './team/team';
import { teams } from './team/teams.view';

export const identity = context({
  name: 'identity',
  file: __filename,
  aggregates: [customer, staff, team],
  views: [customers, identifiers, staffList, teams],
  roles: {
    seller: ['identity.customer.*', 'identity.customers', 'identity.identifiers', 'identity.staff', 'identity.teams'],
    agent: [
      ...['identity.customer.register', 'identity.customer.correct', 'identity.customer.link-identifier'],
      ...['identity.customers', 'identity.identifiers', 'identity.staff', 'identity.teams'],
    ],
    analyst: ['identity.customers', 'identity.staff', 'identity.teams'],
  },
});
