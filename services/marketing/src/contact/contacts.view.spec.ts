import { Contact } from '@kizuna/contracts/marketing';
import { fact } from '@kizuna/event-sourcing';
import { Log, rowsOf } from '@kizuna/read-models/testing';
import {
  addressRestored,
  addressWithdrawn,
  another,
  bounced,
  campaignId,
  day,
  granted,
  idOf,
  offers,
  paused,
  responded,
  resumed,
  touchedBy,
  withdrawn,
} from './contact.fixture';
import { contacts } from './contacts.view';

const ann = idOf(77);
const rowAfter = (...facts: readonly object[]) => {
  const log = new Log();
  for (const [place, stated] of facts.entries()) log.add(stated, { id: ann, subject: ann, at: day(place + 1) });
  return rowsOf(contacts, log.events)[ann];
};
const nothing = { id: ann, consents: [], withdrawnAddresses: [], pauses: [], touches: [] };

test('it tells for what we have consent, since when, and what shows it', () => {
  expect(rowAfter(granted)).toEqual({ ...nothing, consents: [{ ...granted, since: day(1) }] });
  expect(rowAfter(granted, withdrawn)).toEqual(nothing);
});

test('it tells which addresses are withdrawn and what pauses campaigns', () => {
  expect(rowAfter(addressWithdrawn, paused)).toEqual({
    ...nothing,
    withdrawnAddresses: [{ ...addressWithdrawn, since: day(1) }],
    pauses: [{ ...paused, since: day(2) }],
  });
  expect(rowAfter(addressWithdrawn, paused, addressRestored, resumed)).toEqual(nothing);
});

test('it tells the latest touches, and what came of them', () => {
  const withheld = fact(Contact.TouchWithheld, { ...offers, campaignId: another, because: 'paused' });
  expect(rowAfter(touchedBy(campaignId, day(1)), withheld, responded, bounced(false), bounced(true))).toEqual({
    ...nothing,
    touches: [
      { ...offers, campaignId: another, at: day(2), withheldBecause: 'paused', responses: [] },
      { ...offers, campaignId, at: day(1), responses: ['clicked'], bounced: 'hard' },
    ],
  });
});

test('of many touches it keeps the latest twenty', () => {
  const row = rowAfter(...Array.from({ length: 25 }, (_, n) => touchedBy(idOf(100 + n), day(n + 1))), responded);
  expect(row!.touches.map((touch) => touch.campaignId)).toEqual(Array.from({ length: 20 }, (_, n) => idOf(124 - n)));
});
