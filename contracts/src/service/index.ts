/** What service promises: cases and how they were settled, who settles them, what we know. */
export * from './agent';
export * from './article';
export * from './case';
export * from './sla';
