/**
 * Analytics: what follows from the events of all contexts together. The customer 360, the lifecycle, RFM, revenue,
 * cohorts and the figures of the firm, each also as of any past date. Figures of one context alone are that context's:
 * the pipeline is a view of sales, campaign figures are marketing's, case figures service's.
 */
import { context } from '@kizuna/platform';
import { activity } from './activity/activity';
import { cohorts } from './activity/cohorts.view';
import { noteActivity } from './activity/note-activity.policy';
import { customers } from './customer/customers.view';
import { figures } from './figures/figures.view';
import { advanceLifecycle } from './lifecycle/advance-lifecycle.policy';
import { lifecycle } from './lifecycle/lifecycle';
import { silence } from './lifecycle/silence.process';
import { stages } from './lifecycle/stages.view';
import { revenue } from './revenue/revenue.view';
import { rfm } from './rfm/rfm.view';

const views = [customers, figures, stages, rfm, revenue, cohorts];

export const analytics = context({
  name: 'analytics',
  file: __filename,
  aggregates: [lifecycle, activity],
  views,
  policies: [advanceLifecycle, noteActivity],
  processes: [silence],
  roles: {
    analyst: views.map(({ name }) => name),
    seller: ['analytics.customers'],
    agent: ['analytics.customers'],
    marketer: ['analytics.customers'],
  },
});
