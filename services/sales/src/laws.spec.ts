import { obeysTheLaws } from '@kizuna/event-sourcing/testing';
import { opportunity } from './opportunity/opportunity';
import { order } from './order/order';
import { priceList } from './price-list/price-list';
import { product } from './product/product';
import { quote } from './quote/quote';
import { task } from './task/task';

obeysTheLaws(product);
obeysTheLaws(priceList);
obeysTheLaws(opportunity, ['prospecting', 'engaging']);
obeysTheLaws(quote);
obeysTheLaws(order);
obeysTheLaws(task);
