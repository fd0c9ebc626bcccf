import { Contact } from '@kizuna/contracts/marketing';
import { fact, fold, type RecordedEvent } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import fc from 'fast-check';
import { contact, Attribute, GrantConsent, Touch, UndoConversion, WithdrawConsent } from './contact';
import {
  addressRestored,
  addressWithdrawn,
  another,
  anotherCase,
  campaignId,
  causeEventId,
  converted,
  day,
  granted,
  idOf,
  offers,
  orderId,
  paused,
  resumed,
  touched,
  touchedBy,
  undone,
  withdrawn,
  withheld,
} from './contact.fixture';

describe('a touch', () => {
  const touch = { ...offers, campaignId };
  const at = day(10);
  const happens = touchedBy(campaignId, at);
  const busy = [2, 3, 4].map((n) => touchedBy(idOf(n), day(n + 4)));

  test('happens with consent', () => given(contact, granted).when(Touch, touch, { at }).then(happens));
  test.each([
    ['no-consent', []],
    ['no-consent', [granted, withdrawn]],
    ['address-withdrawn', [granted, addressWithdrawn]],
    ['paused', [granted, paused]],
    ['too-often', [granted, ...busy]],
  ] as const)('is withheld: %s', (because, history) =>
    given(contact, ...history)
      .when(Touch, touch, { at })
      .then(withheld(because)),
  );
  test('is withheld for the first reason that applies', () => {
    const all = [addressWithdrawn, paused, ...busy];
    given(contact, ...all)
      .when(Touch, touch, { at })
      .then(withheld('no-consent'));
    given(contact, granted, ...all)
      .when(Touch, touch, { at })
      .then(withheld('address-withdrawn'));
    given(contact, granted, ...all, addressRestored)
      .when(Touch, touch, { at })
      .then(withheld('paused'));
    given(contact, granted, ...all, addressRestored, resumed)
      .when(Touch, touch, { at })
      .then(withheld('too-often'));
  });
  test('consent for another purpose or channel is none', () => {
    given(contact, fact(Contact.ConsentGranted, { ...offers, purpose: 'newsletter', evidence: 'form' }))
      .when(Touch, touch, { at })
      .then(withheld('no-consent'));
    given(contact, fact(Contact.ConsentGranted, { ...offers, channel: 'sms', evidence: 'form' }))
      .when(Touch, touch, { at })
      .then(withheld('no-consent'));
  });
  test('another address that is withdrawn does not matter', () =>
    given(contact, granted, fact(Contact.AddressWithdrawn, { channel: 'sms', reason: 'gone' }))
      .when(Touch, touch, { at })
      .then(happens));
  test('campaigns stay paused until all is settled', () => {
    const both = [granted, paused, fact(Contact.Paused, { becauseOf: anotherCase, reason: 'overdue' })];
    given(contact, ...both, resumed)
      .when(Touch, touch, { at })
      .then(withheld('paused'));
    given(contact, ...both, resumed, fact(Contact.Resumed, { becauseOf: anotherCase }))
      .when(Touch, touch, { at })
      .then(happens);
  });
  test('three touches in seven days are enough, and older ones do not count', () => {
    given(contact, granted, touchedBy(idOf(2), day(3)), busy[1]!, busy[2]!)
      .when(Touch, touch, { at })
      .then(happens);
    given(contact, granted, touchedBy(idOf(2), '2030-01-03T00:00:00.001Z'), busy[1]!, busy[2]!)
      .when(Touch, touch, { at })
      .then(withheld('too-often'));
  });
  test('what was withheld is no touch that counts', () => {
    const refusedOnce = fact(Contact.TouchWithheld, { ...offers, campaignId: another, because: 'paused' });
    given(contact, granted, refusedOnce, busy[1]!, busy[2]!).when(Touch, touch, { at }).then(happens);
  });
  test('of a campaign is decided on once, whatever changes later', () => {
    given(contact, granted, touched).when(Touch, touch, { at }).then();
    given(contact, withheld('no-consent'), granted).when(Touch, touch, { at }).then();
  });
});

describe('a purchase', () => {
  const bought = { orderId, amount: 100 };
  const putDownTo = (id: string) => fact(Contact.Converted, { ...bought, campaignId: id });

  test('is put down to the campaign that touched last before it', () => {
    given(contact, touched, touchedBy(another, day(5)), touchedBy(idOf(9), day(7)))
      .when(Attribute, bought, { at: day(6) })
      .then(putDownTo(another));
    given(contact, touchedBy(another, day(5)), touched)
      .when(Attribute, bought, { at: day(6) })
      .then(putDownTo(another));
  });
  test('within thirty days', () => {
    given(contact, touched).when(Attribute, bought, { at: '2030-01-30T23:59:59.999Z' }).then(converted);
    given(contact, touched)
      .when(Attribute, bought, { at: day(31) })
      .then();
  });
  test('counts when it was made, also if it becomes known later', () => {
    given(contact, touched)
      .when(Attribute, { ...bought, boughtAt: day(2) }, { at: day(90) })
      .then(converted);
    given(contact, touched)
      .when(Attribute, { ...bought, boughtAt: '2029-12-31T00:00:00.000Z' }, { at: day(2) })
      .then();
  });
  test('without a touch is put down to none', () => {
    given(contact).when(Attribute, bought).then();
    given(contact, withheld('paused')).when(Attribute, bought).then();
  });
  test('is put down once', () => {
    given(contact, touched, converted).when(Attribute, bought).then();
    given(contact, touched, converted, undone(100, true)).when(Attribute, bought).then();
  });
  test('has cents and nothing smaller', () =>
    given(contact, touched).when(Attribute, { orderId, amount: 0.125 }).refused('at most two decimals'));

  const undo = { orderId, causeEventId, reason: 'too small' };
  const later = { ...undo, causeEventId: idOf(8) };
  test('is undone in part, and then wholly', () => {
    given(contact, touched, converted)
      .when(UndoConversion, { ...undo, amount: 30 })
      .then(undone(30, false));
    given(contact, touched, converted, undone(30, false))
      .when(UndoConversion, { ...later, amount: 70 })
      .then(fact(Contact.ConversionUndone, { ...later, campaignId, amount: 70, wholly: true }));
  });
  test('is not undone beyond what it was', () =>
    given(contact, touched, converted)
      .when(UndoConversion, { ...undo, amount: 130 })
      .then(undone(100, true)));
  test('what is worth nothing can be undone too, once', () => {
    const gift = fact(Contact.Converted, { campaignId, orderId, amount: 0 });
    given(contact, touched, gift)
      .when(UndoConversion, { ...undo, amount: 0 })
      .then(undone(0, true));
    given(contact, touched, gift, undone(0, true))
      .when(UndoConversion, { ...later, amount: 0 })
      .then();
  });
  test('each return counts once, and none after all is undone', () => {
    given(contact, touched, converted, undone(30, false))
      .when(UndoConversion, { ...undo, amount: 30 })
      .then();
    given(contact, touched, converted, undone(100, true))
      .when(UndoConversion, { ...later, amount: 1 })
      .then();
  });
  test('that came of no campaign has nothing to undo', () =>
    given(contact, touched)
      .when(UndoConversion, { ...undo, amount: 100 })
      .then());
});

test('law: never more than three touches in any seven days, and none without consent at that time', () => {
  const definition = (cls: object) => contact.decisions.find((d) => d.class === cls)!;
  const step = fc.record({
    command: fc.constantFrom(GrantConsent, WithdrawConsent, Touch, Touch, Touch),
    hours: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const history: Pick<RecordedEvent, 'type' | 'data'>[] = [];
      const touches: number[] = [];
      let [hour, allowed] = [0, false];
      for (const [place, { command, hours }] of steps.entries()) {
        hour += hours;
        const at = new Date(Date.UTC(2030, 0, 1, hour)).toISOString();
        const body = { ...offers, campaignId: idOf(place), evidence: 'x', reason: 'x' };
        for (const data of definition(command).decide(fold(contact, history), body, { id: idOf(0), at, actor: 'x' })) {
          const type = `marketing.contact.${Object.entries(Contact).find(([, cls]) => data instanceof cls)![0]}`;
          history.push({ type, data });
          if (data instanceof Contact.ConsentGranted) allowed = true;
          if (data instanceof Contact.ConsentWithdrawn) allowed = false;
          if (!(data instanceof Contact.Touched)) continue;
          expect(allowed).toBe(true);
          touches.push(hour);
          expect(touches.filter((other) => other > hour - 7 * 24).length).toBeLessThanOrEqual(3);
        }
      }
    }),
  );
});
