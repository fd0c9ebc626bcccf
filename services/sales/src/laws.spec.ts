import { opportunity } from './opportunity/opportunity';
import { product } from './product/product';
import { obeysTheLaws } from './testing';

obeysTheLaws(product);
obeysTheLaws(opportunity, ['prospecting', 'engaging']);
