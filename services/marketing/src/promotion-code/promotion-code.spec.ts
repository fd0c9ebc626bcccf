import { PromotionCode } from '@kizuna/contracts/marketing';
import { Order } from '@kizuna/contracts/sales';
import { fact, fold } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import { sendsOf } from '@kizuna/messaging/testing';
import { Log, rowsOf, shown } from '@kizuna/read-models/testing';
import { Expire, Issue, promotionCode, Redeem, Revoke } from './promotion-code';
import { promotionCodeExpiry } from './promotion-code-expiry.process';
import { promotionCodes } from './promotion-codes.view';
import { redeemCodeWithOrder } from './redeem-code-with-order.policy';

const [id, orderId, anotherOrder, ann, bob] = [1, 2, 3, 4, 5].map((n) => `00000000-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
  string,
];
const validUntil = '2030-01-31';
const last = { at: '2030-01-31T23:59:59.999Z' };
const over = { at: '2030-02-01T00:00:00.000Z' };
const issued = fact(PromotionCode.Issued, { code: 'SPRING-10', percent: 10, validUntil });
const personal = fact(PromotionCode.Issued, { code: 'ANN-5', amount: 5, validUntil, customerId: ann });
const redeemed = fact(PromotionCode.Redeemed, { orderId });
const expired = fact(PromotionCode.Expired, { validUntil });
const revoked = fact(PromotionCode.Revoked, { reason: 'leaked' });

describe('issuing', () => {
  test('takes a percentage or an amount off, until a day', () => {
    given(promotionCode).when(Issue, { code: 'SPRING-10', percent: 10, validUntil }).then(issued);
    given(promotionCode).when(Issue, { code: 'ANN-5', amount: 5, validUntil, customerId: ann }).then(personal);
  });
  test('not both and not neither', () => {
    given(promotionCode)
      .when(Issue, { code: 'X-1', percent: 10, amount: 5, validUntil })
      .refused('either a percentage');
    given(promotionCode).when(Issue, { code: 'X-1', validUntil }).refused('either a percentage');
  });
  test('keeps the code in capitals', () =>
    given(promotionCode).when(Issue, { code: 'spring-10', percent: 10, validUntil }).then(issued));
  test('once', () =>
    given(promotionCode, issued).when(Issue, { code: 'AGAIN', percent: 10, validUntil }).refused('already issued'));
  test('amounts have cents and nothing smaller', () =>
    given(promotionCode).when(Issue, { code: 'X-1', amount: 0.125, validUntil }).refused('at most two decimals'));
});

describe('redeeming', () => {
  test('with an order, to the end of the last day', () =>
    given(promotionCode, issued).when(Redeem, { orderId }, last).then(redeemed));
  test('not after it', () =>
    given(promotionCode, issued).when(Redeem, { orderId }, over).refused('was valid until 2030-01-31'));
  test('with the same order again is no news, also when it is over', () =>
    given(promotionCode, issued, redeemed).when(Redeem, { orderId }, over).then());
  test('with another order is refused', () =>
    given(promotionCode, issued, redeemed).when(Redeem, { orderId: anotherOrder }).refused('already redeemed'));
  test('by the customer whom it is for, and no other', () => {
    given(promotionCode, personal)
      .when(Redeem, { orderId, customerId: ann })
      .then(fact(PromotionCode.Redeemed, { orderId, customerId: ann }));
    given(promotionCode, personal).when(Redeem, { orderId, customerId: bob }).refused('for another customer');
    given(promotionCode, personal).when(Redeem, { orderId }).refused('for another customer');
  });
  test('not what has expired or is revoked', () => {
    given(promotionCode, issued, expired).when(Redeem, { orderId }).refused('the code is expired');
    given(promotionCode, issued, revoked).when(Redeem, { orderId }).refused('the code is revoked');
  });
});

describe('the end', () => {
  test('it expires when its last day is over', () => given(promotionCode, issued).when(Expire, {}, over).then(expired));
  test('and not before', () =>
    given(promotionCode, issued).when(Expire, {}, last).refused('valid until the end of 2030-01-31'));
  test('what has ended does not expire', () => {
    for (const end of [redeemed, expired, revoked]) given(promotionCode, issued, end).when(Expire, {}, over).then();
  });
  test('it is revoked, once', () => {
    given(promotionCode, issued).when(Revoke, { reason: 'leaked' }).then(revoked);
    given(promotionCode, issued, revoked).when(Revoke, { reason: 'again' }).then();
  });
  test('what was redeemed or has expired is not revoked', () => {
    given(promotionCode, issued, redeemed).when(Revoke, { reason: 'x' }).refused('the code is redeemed');
    given(promotionCode, issued, expired).when(Revoke, { reason: 'x' }).refused('the code is expired');
  });
});

test('it concerns the customer whom it is for, or who redeemed it', () => {
  const subject = (...facts: object[]) => promotionCode.subjectOf(given(promotionCode, ...facts).state(), id);
  expect(subject(issued)).toBeUndefined();
  expect(subject(personal, expired)).toBe(ann);
  expect(subject(personal, redeemed)).toBe(ann);
  expect(subject(issued, fact(PromotionCode.Redeemed, { orderId, customerId: bob }))).toBe(bob);
  expect(promotionCode.subjectOf(fold(promotionCode, []), id)).toBeUndefined();
});

describe('the timer', () => {
  const step = (stated: object) => promotionCodeExpiry.onEvent({}, new Log().add(stated, { id }).events[0]!);

  test('is due when the last day is over', () =>
    expect(step(issued)).toMatchObject({ timers: [{ name: 'expire', when: over.at }], commands: [], cancel: [] }));
  test.each([redeemed, revoked])('is cancelled by an earlier end', (end) =>
    expect(step(end)).toMatchObject({ cancel: ['expire'], timers: [], commands: [] }),
  );
  test('lets the code expire', () => {
    const { commands } = promotionCodeExpiry.onTimer({}, 'expire', { due: over.at, id });
    expect(commands).toEqual([{ id, command: {} }]);
    expect(commands[0]!.command).toBeInstanceOf(Expire);
  });
});

describe('an order', () => {
  const placed = (promotionCodeId?: string) =>
    fact(Order.Placed, { lines: [{ sku: 'A', quantity: 1, price: 9 }], total: 9, customerId: ann, promotionCodeId });
  const sends = (stated: object) => {
    const issuedCodes = shown<object>(
      promotionCodes,
      rowsOf<object>(promotionCodes, new Log().add(issued, { id }).events),
    );
    return sendsOf(redeemCodeWithOrder.react(new Log().add(stated, { id: orderId }).events[0]!), issuedCodes);
  };

  test('placed with a code redeems it', () =>
    expect(sends(placed(id))).toEqual([{ id, command: { orderId, customerId: ann } }]));
  test.each([undefined, orderId])('placed without one redeems none, nor with one that is not there: %p', (code) =>
    expect(sends(placed(code))).toEqual([]),
  );
});

test('the view tells what became of each code', () => {
  const day = (n: number) => `2030-01-0${n}T00:00:00.000Z`;
  const rowAfter = (...facts: object[]) => {
    const log = new Log();
    for (const [place, stated] of facts.entries()) log.add(stated, { id, at: day(place + 1) });
    return rowsOf(promotionCodes, log.events)[id];
  };
  const row = { id, ...issued, status: 'issued', issuedAt: day(1) };
  expect(rowAfter(issued)).toEqual(row);
  const byAnn = fact(PromotionCode.Redeemed, { orderId, customerId: ann });
  expect(rowAfter(issued, byAnn)).toEqual({ ...row, status: 'redeemed', endedAt: day(2), orderId, redeemedBy: ann });
  expect(rowAfter(issued, expired)).toEqual({ ...row, status: 'expired', endedAt: day(2) });
  expect(rowAfter(issued, revoked)).toEqual({ ...row, status: 'revoked', endedAt: day(2) });
});
