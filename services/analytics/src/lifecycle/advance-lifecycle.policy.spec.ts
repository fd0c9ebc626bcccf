import { Customer } from '@kizuna/contracts/identity';
import { Opportunity } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { Log } from '@kizuna/read-models/testing';
import { advanceLifecycle } from './advance-lifecycle.policy';

const customerId = '00000000-0000-7000-8000-0000000000c1';
const deal = '00000000-0000-7000-8000-0000000000d1';
const standing = { pipelineVersion: 1, stage: 'engaging' };
const registered = fact(Customer.Registered, { kind: 'person', name: 'Ann', source: 'form' });
const opened = fact(Opportunity.Opened, { title: 'GTX', ...standing });
const named = fact(Opportunity.CustomerNamed, { ...standing, customerId });
const won = fact(Opportunity.Won, { ...standing, amount: 1, wonOn: '2030-01-02' });
const lost = fact(Opportunity.Lost, { ...standing, reason: 'price', lostOn: '2030-01-02' });

const after = (stated: object, id: string, subject?: string) => {
  const [event] = new Log().add(stated, { id, subject }).events;
  return { event: event!, sends: advanceLifecycle.react(event!) };
};

test.each([
  ['a registration', registered, customerId, 'known'],
  ['a deal', opened, deal, 'considers'],
  ['being named as the customer of a deal', named, deal, 'considers'],
  ['a win', won, deal, 'buys'],
] as const)('%s is a sign of the lifecycle of its customer', (_, stated, id, sign) => {
  const { event, sends } = after(stated, id, customerId);
  const command = { sign, causeEventId: event.id, causeType: event.type, causeId: id };
  expect(sends).toEqual([{ id: customerId, command }]);
});
test('a deal without a customer is a sign of nobody', () => expect(after(opened, deal).sends).toEqual([]));
test('a loss is no sign', () => expect(after(lost, deal, customerId).sends).toEqual([]));
test('the signs of one customer are kept in order', () => {
  expect(advanceLifecycle.keyOf(after(won, deal, customerId).event)).toBe(customerId);
  expect(advanceLifecycle.keyOf(after(opened, deal).event)).toBe(`sales.opportunity-main.${deal}`);
});
