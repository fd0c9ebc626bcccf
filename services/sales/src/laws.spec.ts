import { obeysTheLaws } from '@kizuna/event-sourcing/testing';
import { opportunity } from './opportunity/opportunity';
import { product } from './product/product';

obeysTheLaws(product);
obeysTheLaws(opportunity, ['prospecting', 'engaging']);
