import { Lifecycle } from '@kizuna/contracts/analytics';
import { fact } from '@kizuna/event-sourcing';
import { AT, Log, rowsOf } from '@kizuna/read-models/testing';
import { stages } from './stages.view';

const [ann, bob] = ['00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000b1'] as [string, string];
const cause = { enteredAt: AT, causeEventId: ann, causeType: 'identity.customer.Registered', causeId: ann };
const reach = fact(Lifecycle.Entered, { stage: 'reach', ...cause });
const acquisition = (dwellMs: number) =>
  fact(Lifecycle.Entered, { stage: 'acquisition', from: 'reach', dwellMs, ...cause });

test('customers are counted where they are and where they were, with the time that they took', () => {
  const log = new Log().add(reach, { id: ann }).add(reach, { id: bob }).add(acquisition(1000), { id: ann });
  const inReach = { stage: 'reach', current: 1, entered: 2, left: 1, dwelledMs: 1000, meanDwellMs: 1000 };
  const inAcquisition = { stage: 'acquisition', current: 1, entered: 1, left: 0, dwelledMs: 0 };
  expect(rowsOf(stages, log.events)).toEqual({ reach: inReach, acquisition: inAcquisition });
  log.add(acquisition(4000), { id: bob });
  expect(rowsOf(stages, log.events)).toEqual({
    reach: { ...inReach, current: 0, left: 2, dwelledMs: 5000, meanDwellMs: 2500 },
    acquisition: { ...inAcquisition, current: 2, entered: 2 },
  });
});
