/** Analytics: the customer 360, the lifecycle, and the figures, from the events of all contexts. */
import { context } from '@kizuna/platform';
import { customers } from './customer/customers.view';
import { figures } from './figures/figures.view';
import { advanceLifecycle } from './lifecycle/advance-lifecycle.policy';
import { lifecycle } from './lifecycle/lifecycle';
import { stages } from './lifecycle/stages.view';

export const analytics = context({
  name: 'analytics',
  file: __filename,
  aggregates: [lifecycle],
  views: [customers, figures, stages],
  policies: [advanceLifecycle],
  roles: {
    seller: ['analytics.customers'],
    analyst: ['analytics.customers', 'analytics.figures', 'analytics.stages'],
  },
});
