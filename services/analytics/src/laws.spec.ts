import { obeysTheLaws } from '@kizuna/event-sourcing/testing';
import { lifecycle } from './lifecycle/lifecycle';

obeysTheLaws(lifecycle);
