import { obeysTheLaws } from '@kizuna/event-sourcing/testing';
import { customer } from './customer/customer';
import { staff } from './staff/staff';
import { team } from './team/team';

obeysTheLaws(customer, ['ann@example.org', '+49 30 1234']);
obeysTheLaws(staff);
obeysTheLaws(team);
