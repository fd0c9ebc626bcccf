import { Activity } from '@kizuna/contracts/analytics';
import { fact } from '@kizuna/event-sourcing';
import { obeysTheLaws } from '@kizuna/event-sourcing/testing';
import { activity } from './activity/activity';
import { lifecycle } from './lifecycle/lifecycle';

obeysTheLaws(lifecycle);
obeysTheLaws(activity, [], [fact(Activity.ActiveInMonth, { month: '2030-02-01', cohort: '2030-02-01', index: 0 })]);
