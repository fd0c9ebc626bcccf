import { timersContract } from '../timers.contract';
import { SqliteTimers } from './sqlite-timers';
import { scratch } from './under-test';

const { folder, remove } = scratch();
afterAll(remove);
let count = 0;

timersContract('SqliteTimers', async () => {
  const file = `${folder}/${++count}.sqlite`;
  const timers = new SqliteTimers(file);
  return {
    timers,
    reopen: async () => {
      await timers.close();
      return new SqliteTimers(file);
    },
  };
});
