import { customer } from './customer/customer';
import { staff } from './staff/staff';
import { team } from './team/team';
import { obeysTheLaws } from './testing';

obeysTheLaws(customer);
obeysTheLaws(staff);
obeysTheLaws(team);
