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

test('who lapsed is counted among the lapsed, and back in a stage once won back', () => {
  const lapsed = { stage: 'conversion', from: 'conversion', dwellMs: 5000, silentSince: AT, ...cause } as const;
  const log = new Log()
    .add(fact(Lifecycle.Entered, { stage: 'conversion', ...cause }), { id: ann })
    .add(fact(Lifecycle.Lapsed, lapsed), { id: ann });
  const left = { stage: 'conversion', current: 0, entered: 1, left: 1, dwelledMs: 5000, meanDwellMs: 5000 };
  const gone = { stage: 'lapsed', current: 1, entered: 1, left: 0, dwelledMs: 0 };
  expect(rowsOf(stages, log.events)).toEqual({ conversion: left, lapsed: gone });
  const back = { stage: 'retention', from: 'conversion', dwellMs: 300, ...cause } as const;
  expect(rowsOf(stages, log.add(fact(Lifecycle.WonBack, back), { id: ann }).events)).toEqual({
    conversion: left,
    lapsed: { ...gone, current: 0, left: 1, dwelledMs: 300, meanDwellMs: 300 },
    retention: { stage: 'retention', current: 1, entered: 1, left: 0, dwelledMs: 0 },
  });
});
