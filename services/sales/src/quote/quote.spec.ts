import { Quote } from '@kizuna/contracts/sales';
import { fact, fold } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import { Accept, Decline, Draft, Expire, quote, Revise, Send } from './quote';

const customerId = '00000000-0000-7000-8000-0000000000c1';
const opportunityId = '00000000-0000-7000-8000-0000000000d1';
const lines = [{ sku: 'GTX Pro', quantity: 2, price: 480.25 }];
const cheaper = [{ sku: 'GTX Pro', quantity: 2, price: 450 }];
const validUntil = '2030-01-31';
const onLastDay = { at: '2030-01-31T23:59:59.999Z' };
const tooLate = { at: '2030-02-01T00:00:00.000Z' };

const drafted = fact(Quote.Drafted, { version: 1, customerId, opportunityId, lines, validUntil, total: 960.5 });
const sent = fact(Quote.Sent, { version: 1, total: 960.5, validUntil });
const revised = fact(Quote.Revised, { version: 2, lines: cheaper, validUntil, total: 900 });
const sentAgain = fact(Quote.Sent, { version: 2, total: 900, validUntil });
const accepted = fact(Quote.Accepted, { version: 1, total: 960.5, opportunityId });
const declined = fact(Quote.Declined, { version: 1, total: 960.5, reason: 'price' });
const expired = fact(Quote.Expired, { version: 1, total: 960.5 });

describe('drafting', () => {
  test('the first version, worth what its lines are worth', () =>
    given(quote).when(Draft, { customerId, opportunityId, lines, validUntil }).then(drafted));
  test('once', () => given(quote, drafted).when(Draft, { customerId, lines, validUntil }).refused('already drafted'));
  test('until today at least', () => {
    given(quote).when(Draft, { customerId, opportunityId, lines, validUntil }, onLastDay).then(drafted);
    given(quote).when(Draft, { customerId, lines, validUntil }, tooLate).refused('valid until 2030-01-31');
  });
});

describe('revising', () => {
  test('makes the next version', () =>
    given(quote, drafted).when(Revise, { lines: cheaper, validUntil }).then(revised));
  test('also of what was sent, which is then to be sent again', () => {
    given(quote, drafted, sent).when(Revise, { lines: cheaper, validUntil }).then(revised);
    given(quote, drafted, sent, revised).when(Send, {}).then(sentAgain);
  });
  test('the same offer is no news', () => {
    given(quote, drafted).when(Revise, { lines, validUntil }).then();
    given(quote, drafted, sent).when(Revise, { lines, validUntil }).then();
  });
  test('another last day is another offer', () =>
    given(quote, drafted)
      .when(Revise, { lines, validUntil: '2030-02-28' })
      .then(fact(Quote.Revised, { version: 2, lines, validUntil: '2030-02-28', total: 960.5 })));
  test('until today at least', () =>
    given(quote, drafted).when(Revise, { lines: cheaper, validUntil }, tooLate).refused('valid until 2030-01-31'));
});

describe('sending', () => {
  test('the latest version', () => given(quote, drafted).when(Send, {}).then(sent));
  test('again is no news', () => given(quote, drafted, sent).when(Send, {}).then());
  test('not when its last day is over', () =>
    given(quote, drafted).when(Send, {}, tooLate).refused('valid until 2030-01-31'));
});

describe('accepting', () => {
  test('the version that was sent, until its last day is over', () => {
    given(quote, drafted, sent).when(Accept, { version: 1 }).then(accepted);
    given(quote, drafted, sent).when(Accept, { version: 1 }, onLastDay).then(accepted);
    given(quote, drafted, sent).when(Accept, { version: 1 }, tooLate).refused('valid until 2030-01-31');
  });
  test('no version that was never sent', () => {
    given(quote, drafted).when(Accept, { version: 1 }).refused('send it first');
    given(quote, drafted, sent, revised).when(Accept, { version: 2 }).refused('send it first');
  });
  test('no version that was revised since', () =>
    given(quote, drafted, sent, revised, sentAgain)
      .when(Accept, { version: 1 })
      .refused('version 1 is not the latest: that is 2'));
  test('again is no news, also later', () =>
    given(quote, drafted, sent, accepted).when(Accept, { version: 1 }, tooLate).then());
});

describe('declining', () => {
  test('for a reason', () => given(quote, drafted, sent).when(Decline, { reason: 'price' }).then(declined));
  test('again for the same reason is no news', () =>
    given(quote, drafted, sent, declined).when(Decline, { reason: 'price' }).then());
  test('again for another reason is refused', () =>
    given(quote, drafted, sent, declined).when(Decline, { reason: 'time' }).refused('the quote is declined'));
  test('not what was never sent', () =>
    given(quote, drafted).when(Decline, { reason: 'price' }).refused('send it first'));
});

describe('expiring', () => {
  test('when the last day is over', () =>
    given(quote, drafted, sent).when(Expire, { version: 1 }, tooLate).then(expired));
  test('not before', () =>
    given(quote, drafted, sent).when(Expire, { version: 1 }, onLastDay).refused('valid until 2030-01-31'));
  test.each([
    ['is revised', [drafted, sent, revised]],
    ['is revised and sent again', [drafted, sent, revised, sentAgain]],
    ['is accepted', [drafted, sent, accepted]],
    ['has expired', [drafted, sent, expired]],
  ])('what %s does not expire', (_, history) =>
    given(quote, ...history)
      .when(Expire, { version: 1 }, tooLate)
      .then(),
  );
});

test.each([
  ['accepted', accepted],
  ['declined', declined],
  ['expired', expired],
])('what is %s is not revised, sent or answered otherwise', (status, end) => {
  const why = `the quote is ${status}`;
  given(quote, drafted, sent, end).when(Revise, { lines: cheaper, validUntil }).refused(why);
  given(quote, drafted, sent, end).when(Send, {}).refused(why);
  if (end !== accepted) given(quote, drafted, sent, end).when(Accept, { version: 1 }).refused(why);
  if (end !== declined) given(quote, drafted, sent, end).when(Decline, { reason: 'price' }).refused(why);
});

test('it concerns the customer to whom it is made', () =>
  expect(quote.subjectOf(fold(quote, [{ type: 'sales.quote.Drafted', data: drafted }]), opportunityId)).toBe(
    customerId,
  ));
