/** What analytics promises: a customer's way through the lifecycle, and the months in which they were active. */
export * from './activity';
export * from './lifecycle';
