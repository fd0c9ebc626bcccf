/** What analytics promises: when a customer comes to another stage of the lifecycle. */
export * from './lifecycle';
