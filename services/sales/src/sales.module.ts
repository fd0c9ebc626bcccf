/** Sales: what we sell and at what price, how each possible sale fares, what was ordered, and what is to be done. */
import { context } from '@kizuna/platform';
import { opportunities } from './opportunity/opportunities.view';
import { opportunity } from './opportunity/opportunity';
import { pipeline } from './opportunity/pipeline.view';
import { baskets } from './order/baskets.view';
import { order } from './order/order';
import { orders } from './order/orders.view';
import { turnWonOpportunityIntoOrder } from './order/turn-won-opportunity-into-order.policy';
import { priceList } from './price-list/price-list';
import { priceLists } from './price-list/price-lists.view';
import { prices } from './price-list/prices.view';
import { product } from './product/product';
import { products } from './product/products.view';
import { quote } from './quote/quote';
import { quoteExpiry } from './quote/quote-expiry.process';
import { quotes } from './quote/quotes.view';
import { sellWhatWasAccepted } from './quote/sell-what-was-accepted.policy';
import { accounts } from './task/accounts.view';
import { followUpBadScore } from './task/follow-up-bad-score.policy';
import { task } from './task/task';
import { taskDue } from './task/task-due.process';
import { tasks } from './task/tasks.view';

const CATALOGUE = ['sales.products', 'sales.priceLists', 'sales.prices'];
const SALES = ['sales.opportunities', 'sales.pipeline', 'sales.quotes', 'sales.orders', 'sales.baskets'];
const WORK = ['sales.tasks', 'sales.accounts'];

export const sales = context({
  name: 'sales',
  file: __filename,
  aggregates: [product, priceList, opportunity, quote, order, task],
  views: [products, priceLists, prices, opportunities, pipeline, quotes, orders, baskets, tasks, accounts],
  policies: [sellWhatWasAccepted, turnWonOpportunityIntoOrder, followUpBadScore],
  processes: [quoteExpiry, taskDue],
  roles: {
    seller: [
      ...['sales.opportunity.*', 'sales.quote.*', 'sales.order.*', 'sales.task.*'],
      ...[...CATALOGUE, ...SALES, ...WORK],
    ],
    agent: ['sales.task.*', 'sales.order.return', 'sales.products', 'sales.orders', 'sales.baskets', ...WORK],
    analyst: [...CATALOGUE, ...SALES, ...WORK],
  },
});
