/** What sales promises: products and prices, the pipeline and each opportunity in it, quotes, orders, tasks. */
export * from './line';
export * from './opportunity';
export * from './order';
export * from './pipeline';
export * from './price-list';
export * from './product';
export * from './quote';
export * from './task';
