import { StoreUnavailable } from './event-store';
import type { Db } from 'mongodb';
import { asUnavailable } from './mongo';

const db = { client: { options: { hosts: ['one:27017', 'two:27017'] } } } as unknown as Db;

/** As the driver makes them; no server produces them on demand. */
const driverError = (name: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { name, ...more });

describe('an error of the driver', () => {
  it.each([
    [driverError('MongoNetworkError', 'read ECONNRESET'), 'read ECONNRESET'],
    [driverError('MongoServerError', 'node is recovering', { code: 11602 }), 'node is recovering'],
    [driverError('MongoBulkWriteError', 'no answer', { errorLabels: ['TransientTransactionError'] }), 'no answer'],
    [
      driverError('MongoServerError', 'not authorized on x to execute command { name: "Ada" }', { code: 13 }),
      'not authorized on x',
    ],
  ])('says that the database is out of reach: %s', (error, reason) => {
    const told = asUnavailable(db, error) as Error;
    expect(told).toBeInstanceOf(StoreUnavailable);
    expect(told.message).toBe(`cannot use MongoDB at one:27017,two:27017: ${reason}`);
    expect(told.cause).toBe(error);
  });

  it.each([
    [driverError('MongoServerError', 'E11000 duplicate key', { code: 11000 })],
    [driverError('MongoInvalidArgumentError', 'no such option')],
    [new Error('Network')],
  ])('is given back as it is if it is about what was asked: %s', (error) => {
    expect(asUnavailable(db, error)).toBe(error);
  });
});
