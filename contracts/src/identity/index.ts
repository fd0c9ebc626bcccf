/** What identity promises: who our customers are, and who of us looks after them. */
export * from './customer';
export * from './staff';
export * from './team';
