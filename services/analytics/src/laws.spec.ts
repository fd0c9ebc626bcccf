import { lifecycle } from './lifecycle/lifecycle';
import { obeysTheLaws } from './testing';

obeysTheLaws(lifecycle);
