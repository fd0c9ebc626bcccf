import { Contact } from '@kizuna/contracts/marketing';
import { fact } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import {
  contact,
  EnterSegment,
  GrantConsent,
  LeaveSegment,
  Pause,
  RecordBounce,
  RecordResponse,
  RestoreAddress,
  Resume,
  WithdrawAddress,
  WithdrawConsent,
} from './contact';
import {
  addressRestored,
  addressWithdrawn,
  another,
  anotherCase,
  bounced,
  campaignId,
  caseId,
  cause,
  day,
  entered,
  granted,
  left,
  offers,
  paused,
  responded,
  resumed,
  segmentId,
  touched,
  touchedBy,
  withdrawn,
  withheld,
} from './contact.fixture';

describe('consent', () => {
  test('is granted for a channel and a purpose, with what shows it', () =>
    given(contact)
      .when(GrantConsent, { ...offers, evidence: 'form 7' })
      .then(granted));
  test('granted again is no news', () =>
    given(contact, granted)
      .when(GrantConsent, { ...offers, evidence: 'phone' })
      .then());
  test('for another channel is another consent', () =>
    given(contact, granted)
      .when(GrantConsent, { ...offers, channel: 'sms', evidence: 'phone' })
      .then(fact(Contact.ConsentGranted, { ...offers, channel: 'sms', evidence: 'phone' })));
  test('is withdrawn', () =>
    given(contact, granted)
      .when(WithdrawConsent, { ...offers, reason: 'asked us to' })
      .then(withdrawn));
  test('that is not there is not withdrawn', () => {
    given(contact)
      .when(WithdrawConsent, { ...offers, reason: 'x' })
      .then();
    given(contact, granted, withdrawn)
      .when(WithdrawConsent, { ...offers, reason: 'x' })
      .then();
    given(contact, granted)
      .when(WithdrawConsent, { ...offers, purpose: 'research', reason: 'x' })
      .then();
  });
  test('can be granted again after it was withdrawn', () =>
    given(contact, granted, withdrawn)
      .when(GrantConsent, { ...offers, evidence: 'form 7' })
      .then(granted));
});

describe('addresses and pauses', () => {
  test('an address is withdrawn once', () => {
    const why = { channel: 'email', reason: 'it bounced for good' } as const;
    given(contact).when(WithdrawAddress, why).then(addressWithdrawn);
    given(contact, addressWithdrawn).when(WithdrawAddress, why).then();
  });
  test('and restored, if it was withdrawn', () => {
    const why = { channel: 'email', reason: 'a new one' } as const;
    given(contact, addressWithdrawn).when(RestoreAddress, why).then(addressRestored);
    given(contact).when(RestoreAddress, why).then();
    given(contact, addressWithdrawn)
      .when(RestoreAddress, { ...why, channel: 'post' })
      .then();
  });
  test('campaigns pause because of something, once for each', () => {
    const why = { becauseOf: caseId, reason: 'a case is overdue' };
    given(contact).when(Pause, why).then(paused);
    given(contact, paused).when(Pause, why).then();
    given(contact, paused)
      .when(Pause, { ...why, becauseOf: anotherCase })
      .then(fact(Contact.Paused, { ...why, becauseOf: anotherCase }));
  });
  test('and resume when that is settled', () => {
    given(contact, paused).when(Resume, { becauseOf: caseId }).then(resumed);
    given(contact, paused, resumed).when(Resume, { becauseOf: caseId }).then();
    given(contact, paused).when(Resume, { becauseOf: anotherCase }).then();
  });
});

test('a segment is entered and left, each with its cause, once', () => {
  const membership = { segmentId, ...cause };
  given(contact).when(EnterSegment, membership).then(entered);
  given(contact, entered).when(EnterSegment, membership).then();
  given(contact, entered).when(LeaveSegment, membership).then(left);
  given(contact, entered, left).when(LeaveSegment, membership).then();
});

describe('what comes back', () => {
  test('a response to a touch counts once for each kind', () => {
    given(contact, touched).when(RecordResponse, { campaignId, response: 'clicked' }).then(responded);
    given(contact, touched, responded).when(RecordResponse, { campaignId, response: 'clicked' }).then();
    given(contact, touched, responded)
      .when(RecordResponse, { campaignId, response: 'replied' })
      .then(fact(Contact.Responded, { ...offers, campaignId, response: 'replied' }));
  });
  test('nobody responds to what never reached them, and nothing of it bounces', () => {
    for (const history of [[], [withheld('paused')], [touchedBy(another, day(1))]]) {
      given(contact, ...history)
        .when(RecordResponse, { campaignId, response: 'opened' })
        .refused('has not touched this customer');
      given(contact, ...history)
        .when(RecordBounce, { campaignId, hard: true })
        .refused('has not touched this customer');
    }
  });
  test('a bounce is told once, and once more if it turns out to be for good', () => {
    given(contact, touched).when(RecordBounce, { campaignId, hard: false }).then(bounced(false));
    given(contact, touched, bounced(false)).when(RecordBounce, { campaignId, hard: false }).then();
    given(contact, touched, bounced(false)).when(RecordBounce, { campaignId, hard: true }).then(bounced(true));
    for (const hard of [true, false]) {
      given(contact, touched, bounced(true)).when(RecordBounce, { campaignId, hard }).then();
    }
  });
});

test('it concerns the customer whose id it has', () =>
  expect(contact.subjectOf(undefined, campaignId)).toBe(campaignId));
