/** What marketing promises: how we may address a customer and did, segments, campaigns, promotion codes. */
export * from './campaign';
export * from './contact';
export * from './promotion-code';
export * from './segment';
