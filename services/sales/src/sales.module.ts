/** Sales: what we sell, and how each possible sale fares. */
import { context } from '@kizuna/platform';
import { opportunities } from './opportunity/opportunities.view';
import { opportunity } from './opportunity/opportunity';
import { pipeline } from './opportunity/pipeline.view';
import { product } from './product/product';
import { products } from './product/products.view';

export const sales = context({
  name: 'sales',
  file: __filename,
  aggregates: [product, opportunity],
  views: [products, opportunities, pipeline],
  roles: {
    seller: ['sales.opportunity.*', 'sales.opportunities', 'sales.pipeline', 'sales.products'],
    analyst: ['sales.opportunities', 'sales.pipeline', 'sales.products'],
  },
});
