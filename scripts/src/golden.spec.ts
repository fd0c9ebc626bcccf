import { join } from 'node:path';
import '@kizuna/contracts/analytics';
import '@kizuna/contracts/identity';
import '@kizuna/contracts/marketing';
import '@kizuna/contracts/sales';
import '@kizuna/contracts/service';
import { goldenFaults } from '@kizuna/event-sourcing/testing';

describe('every event that the contracts declare', () => {
  it('has a golden file for each of its versions, and each can be read as the event of today', () => {
    const folder = join(__dirname, '../../contracts/golden');
    expect(goldenFaults(folder, process.env.UPDATE_GOLDEN === '1')).toEqual([]);
  });
});
