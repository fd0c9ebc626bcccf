import { Opportunity, Order } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { Log, rowsOf } from '@kizuna/read-models/testing';
import fc from 'fast-check';
import { rfm } from './rfm.view';

const ann = '00000000-0000-7000-8000-0000000000a1';
const id = '00000000-0000-7000-8000-0000000000d1';
const about = (day: string) => ({ id, subject: ann, at: `${day}T12:00:00.000Z` });
const lines = [{ sku: 'CD', quantity: 1, price: 5 }];
const placed = (total: number, opportunityId?: string) => fact(Order.Placed, { lines, total, opportunityId });
const standing = { pipelineVersion: 1, stage: 'engaging' };
const row = (log: Log) => rowsOf(rfm, log.events)[ann];

test('several purchases of one day count as one, and their amounts all', () => {
  const log = new Log().add(placed(5), about('1997-01-01')).add(placed(7.5), about('1997-01-01'));
  log.add(placed(0), about('1997-01-18'));
  expect(row(log)).toEqual({
    id: ann,
    firstPurchaseOn: '1997-01-01',
    lastPurchaseOn: '1997-01-18',
    frequency: 2,
    purchases: 3,
    monetary: 12.5,
    takenBack: 0,
    recentDays: ['1997-01-18', '1997-01-01'],
  });
});

test('a deal is a purchase, and the order that came of it is none more', () => {
  const log = new Log().add(
    fact(Opportunity.Won, { ...standing, amount: 90, wonOn: '1997-01-01' }),
    about('1997-01-01'),
  );
  log.add(placed(90, id), about('1997-01-02'));
  expect(row(log)).toMatchObject({ frequency: 1, purchases: 1, monetary: 90, lastPurchaseOn: '1997-01-01' });
  log.add(fact(Opportunity.Reopened, { ...standing, undoes: 'lost', reason: 'x' }), about('1997-01-03'));
  expect(row(log)).toMatchObject({ purchases: 1, monetary: 90 });
  log.add(fact(Opportunity.Reopened, { ...standing, undoes: 'won', amount: 90, reason: 'x' }), about('1997-01-03'));
  expect(row(log)).toMatchObject({ purchases: 0, monetary: 0 });
});

test('the order of a deal is taken back when somebody cancels it, and not once more when its win is undone', () => {
  const ofDeal = fact(Order.Cancelled, { amount: 90, reason: 'x', opportunityId: id });
  const log = new Log().add(placed(90, id), about('1997-01-02')).add(ofDeal, about('1997-01-03'));
  expect(row(log)).toMatchObject({ takenBack: 90 });
  const undone = new Log().add(placed(90, id), about('1997-01-02'));
  undone.add(ofDeal, { ...about('1997-01-03'), causedBy: '00000000-0000-5000-8000-000000000001' });
  expect(row(undone)).toMatchObject({ takenBack: 0 });
});

test('what is taken back is summed beside', () => {
  const log = new Log().add(placed(100), about('1997-01-01'));
  log.add(fact(Order.Returned, { lines: [{ line: 0, quantity: 1 }], amount: 10.1, reason: 'x' }), about('1997-02-01'));
  log.add(fact(Order.Cancelled, { amount: 20.2, reason: 'x' }), about('1997-02-01'));
  log.add(fact(Order.Credited, { kind: 'return', lines, total: -30.3 }), about('1997-02-01'));
  expect(row(log)).toMatchObject({ monetary: 100, takenBack: 60.6, lastPurchaseOn: '1997-01-01' });
});

test('what concerns nobody is in no row', () =>
  expect(rowsOf(rfm, new Log().add(placed(5), { id }).events)).toEqual({}));

test('days are counted once in whatever order they come, while they are among the thirty latest', () => {
  const days = fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(days, (some) => {
      const log = new Log();
      const texts = some.map((n) => `1997-01-${String(n).padStart(2, '0')}`);
      for (const day of texts) log.add(placed(1), about(day));
      const distinct = [...new Set(texts)].sort();
      expect(row(log)).toMatchObject({
        frequency: distinct.length,
        purchases: some.length,
        firstPurchaseOn: distinct[0],
        lastPurchaseOn: distinct.at(-1),
      });
    }),
  );
});

test('of very many days only the latest are kept, and all are counted', () => {
  const log = new Log();
  for (let n = 0; n < 100; n++)
    log.add(placed(1), about(new Date(Date.UTC(1997, 0, 1 + n)).toISOString().slice(0, 10)));
  expect(row(log)).toMatchObject({ frequency: 100, lastPurchaseOn: '1997-04-10' });
  expect(row(log)!.recentDays).toHaveLength(30);
});
