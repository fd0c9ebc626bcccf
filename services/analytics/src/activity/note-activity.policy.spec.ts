import { Opportunity, Order } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { Log } from '@kizuna/read-models/testing';
import { noteActivity } from './note-activity.policy';

const ann = '00000000-0000-7000-8000-0000000000a1';
const id = '00000000-0000-7000-8000-0000000000d1';
const lines = [{ sku: 'CD', quantity: 1, price: 5 }];
const placed = fact(Order.Placed, { lines, total: 5 });
const credited = fact(Order.Credited, { kind: 'return', lines, total: -5 });
const won = fact(Opportunity.Won, { pipelineVersion: 1, stage: 'engaging', amount: 5, wonOn: '2030-03-01' });
const returned = fact(Order.Returned, { lines: [{ line: 0, quantity: 1 }], amount: 5, reason: 'broken' });

const after = (stated: object, subject?: string) => {
  const event = new Log().add(stated, { id, subject, at: '2030-03-01T00:00:00.000Z' }).events[0]!;
  return { key: noteActivity.keyOf(event), sends: noteActivity.react(event) };
};

test.each([
  ['an order', placed],
  ['a credit', credited],
  ['a win', won],
])('%s is an activity of its customer on its day', (_, stated) =>
  expect(after(stated, ann)).toEqual({ key: ann, sends: [{ id: ann, command: { on: '2030-03-01' } }] }),
);
test('of an unknown customer there is none', () => expect(after(placed).sends).toEqual([]));
test('what happens to an order later is none', () => expect(after(returned, ann).sends).toEqual([]));
