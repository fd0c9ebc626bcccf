/** What sales promises: products, the pipeline, and how each opportunity fares in it. */
export * from './opportunity';
export * from './pipeline';
export * from './product';
