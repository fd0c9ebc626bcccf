import fc from 'fast-check';
import { Opportunity, Order, Quote } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { Log, rowsOf } from '@kizuna/read-models/testing';
import { opportunities } from './opportunities.view';
import { opportunity } from './opportunity';
import { pipeline, type PipelineRow } from './pipeline.view';

const id = '00000000-0000-7000-8000-0000000000a1';
const customerId = '00000000-0000-7000-8000-0000000000c1';
const ownerId = '00000000-0000-7000-8000-0000000000b1';
const pipelineVersion = 1;
const day = (n: number) => new Date(Date.UTC(2030, 0, n)).toISOString();

const opened = fact(Opportunity.Opened, { title: 'GTX', pipelineVersion, stage: 'prospecting', amount: 1000 });
const engaged = fact(Opportunity.Advanced, { pipelineVersion, from: 'prospecting', to: 'engaging', expected: 1000 });
const standing = { pipelineVersion, stage: 'engaging', expected: 1000 };
const won = fact(Opportunity.Won, { ...standing, amount: 900, wonOn: '2030-01-04' });
const lost = fact(Opportunity.Lost, { ...standing, reason: 'price', lostOn: '2030-01-04' });

describe('the list of opportunities', () => {
  const begun = () =>
    new Log()
      .add(opened, { id, at: day(1) })
      .add(fact(Opportunity.CustomerNamed, { ...standing, stage: 'prospecting', customerId }), { id, at: day(2) })
      .add(fact(Opportunity.Assigned, { ownerId }), { id, at: day(2) })
      .add(engaged, { id, at: day(3) });
  const row = (log: Log) => rowsOf(opportunities, log.events)[id];
  const open = {
    ...opened,
    id,
    customerId,
    ownerId,
    stage: 'engaging',
    status: 'open',
    openedAt: day(1),
    since: day(3),
  };

  test('tells where an open deal stands, and since when', () => expect(row(begun())).toEqual(open));
  test('tells what it is expected to bring', () =>
    expect(row(begun().add(fact(Opportunity.Revalued, { ...standing, amount: 1200 }), { id }))).toEqual({
      ...open,
      amount: 1200,
    }));
  test('tells what a won deal brought', () =>
    expect(row(begun().add(won, { id, at: day(4) }))).toEqual({
      ...open,
      status: 'won',
      wonBy: expect.any(String),
      since: day(4),
      wonAmount: 900,
      closedOn: '2030-01-04',
    }));
  test('tells why a deal was lost', () =>
    expect(row(begun().add(lost, { id, at: day(4) }))).toEqual({
      ...open,
      status: 'lost',
      since: day(4),
      lostReason: 'price',
      closedOn: '2030-01-04',
    }));
  test.each([won, lost])('keeps nothing of the end of a reopened deal', (end) => {
    const undoes = end === won ? 'won' : 'lost';
    const reopened = fact(Opportunity.Reopened, { ...standing, undoes, reason: 'x' });
    const log = begun()
      .add(end, { id, at: day(4) })
      .add(reopened, { id, at: day(5) });
    expect(row(log)).toEqual({ ...open, since: day(5) });
  });
});

describe('what came of a deal', () => {
  const [quoteId, orderId, other] = ['e1', 'f1', 'f2'].map((end) => `00000000-0000-7000-8000-0000000000${end}`) as [
    string,
    string,
    string,
  ];
  const accepted = fact(Quote.Accepted, { version: 1, total: 900, opportunityId: id });
  const placed = fact(Order.Placed, { lines: [{ sku: 'X', quantity: 1, price: 9 }], total: 9, opportunityId: id });
  const cancelled = fact(Order.Cancelled, { amount: 9, reason: 'x', opportunityId: id });
  const begun = () => new Log().add(opened, { id });
  const row = (log: Log) => rowsOf(opportunities, log.events)[id];

  test('is the quote that was accepted, and the order', () =>
    expect(row(begun().add(accepted, { id: quoteId }).add(placed, { id: orderId }))).toMatchObject({
      quoteId,
      orderId,
    }));
  test('is no order that was cancelled', () => {
    const log = begun().add(placed, { id: orderId }).add(cancelled, { id: orderId });
    expect(row(log)).not.toHaveProperty('orderId');
    expect(row(log.add(placed, { id: other }).add(cancelled, { id: orderId }))).toMatchObject({ orderId: other });
  });
  test('is nothing, if there is no such deal or none is named', () => {
    const { opportunityId: _, ...ofNone } = placed;
    const log = new Log().add(placed, { id: orderId }).add(fact(Order.Placed, ofNone), { id: other });
    expect(rowsOf(opportunities, log.add(cancelled, { id: orderId }).add(accepted, { id: quoteId }).events)).toEqual(
      {},
    );
  });
});

describe('the pipeline', () => {
  const stage = (name: string, probability: number, count: number, value: number) => ({
    stage: name,
    probability,
    count,
    value,
    weighted: value * probability,
  });

  test('counts deals and sums by stage, and how they ended', () => {
    const other = '00000000-0000-7000-8000-0000000000a2';
    const log = new Log().add(opened, { id }).add(opened, { id: other }).add(engaged, { id });
    expect(rowsOf(pipeline, log.events)).toEqual({
      '1': {
        version: 1,
        stages: [stage('prospecting', 0.1, 1, 1000), stage('engaging', 0.5, 1, 1000)],
        won: { count: 0, value: 0 },
        lost: { count: 0, value: 0 },
      },
    });
    expect(rowsOf(pipeline, log.add(won, { id }).events)['1']).toMatchObject({
      stages: [stage('prospecting', 0.1, 1, 1000), stage('engaging', 0.5, 0, 0)],
      won: { count: 1, value: 900 },
    });
  });

  type Known = { status: string; amount?: number; deal: { stage: string; amount?: number } };
  const amounts = fc.constantFrom(0, 0.1, 0.2, 99.99, 1000);
  const commands = fc.oneof(
    fc.record({ name: fc.constant('advance'), body: fc.constant({ to: 'engaging' }) }),
    fc.record({ name: fc.constantFrom('win', 'revalue'), body: fc.record({ amount: amounts }) }),
    fc.record({ name: fc.constantFrom('lose', 'reopen'), body: fc.constant({ reason: 'x' }) }),
  );

  test('equals a recount of all deals, whatever happened to them', () => {
    const step = fc.tuple(fc.integer({ min: 0, max: 3 }), commands);
    fc.assert(
      fc.property(
        fc.array(amounts, { minLength: 4, maxLength: 4 }),
        fc.array(step, { maxLength: 40 }),
        (worth, steps) => {
          const log = new Log();
          const states: unknown[] = worth.map(() => opportunity.initial);
          const decide = (i: number, name: string, body: object) => {
            const { decide: decideOn } = opportunity.decisions.find((d) => d.name === `sales.opportunity.${name}`)!;
            const at = { id, at: day(9), actor: 'spec' };
            let facts: readonly object[] = [];
            try {
              facts = decideOn(states[i], body, at);
            } catch {
              return; // refused: nothing happened
            }
            for (const stated of facts) {
              log.add(stated, { id: `deal ${i}` });
              const { type, data } = log.events.at(-1)!;
              states[i] = opportunity.evolve.get(type)!(states[i], data);
            }
          };
          worth.forEach((amount, i) => decide(i, 'open', { title: 'deal', amount, customerId }));
          for (const [i, { name, body }] of steps) decide(i, name, body);

          const deals = states as Known[];
          const sum = (some: Known[], value: (deal: Known) => number) => ({
            count: some.length,
            value: Math.round(some.reduce((total, deal) => total + value(deal), 0) * 100) / 100,
          });
          const expected = (deal: Known) => deal.deal.amount ?? 0;
          const row: PipelineRow = rowsOf(pipeline, log.events)['1']!;
          expect(row.won).toEqual(
            sum(
              deals.filter((deal) => deal.status === 'won'),
              (deal) => deal.amount!,
            ),
          );
          expect(row.lost).toEqual(
            sum(
              deals.filter((deal) => deal.status === 'lost'),
              expected,
            ),
          );
          for (const { stage: name, count, value } of row.stages) {
            const there = deals.filter((deal) => deal.status === 'open' && deal.deal.stage === name);
            expect({ count, value }).toEqual(sum(there, expected));
          }
        },
      ),
    );
  });
});
