import { Opportunity } from '@kizuna/contracts/sales';
import { fact, fold } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import { Advance, Assign, Lose, NameCustomer, Open, opportunity, Reopen, Revalue, Win } from './opportunity';

const customerId = '00000000-0000-7000-8000-0000000000c1';
const another = '00000000-0000-7000-8000-0000000000c2';
const moses = '00000000-0000-7000-8000-0000000000a1';
const darcel = '00000000-0000-7000-8000-0000000000a2';

const pipelineVersion = 1;
const prospecting = { pipelineVersion, stage: 'prospecting', expected: 1000 };
const engaging = { pipelineVersion, stage: 'engaging', expected: 1000 };

const opened = fact(Opportunity.Opened, {
  title: 'GTX Pro for Acme',
  pipelineVersion,
  stage: 'prospecting',
  amount: 1000,
  customerId,
  ownerId: moses,
});
const anonymous = fact(Opportunity.Opened, { title: 'GTX Pro for somebody', pipelineVersion, stage: 'prospecting' });
const advanced = fact(Opportunity.Advanced, { pipelineVersion, from: 'prospecting', to: 'engaging', expected: 1000 });
const won = fact(Opportunity.Won, { ...engaging, amount: 900, wonOn: '2030-01-02' });
const lost = fact(Opportunity.Lost, { ...engaging, reason: 'price', lostOn: '2030-01-02' });

describe('opening', () => {
  test('it opens in the first stage of the pipeline', () =>
    given(opportunity)
      .when(Open, { title: 'GTX Pro for Acme', amount: 1000, customerId, ownerId: moses })
      .then(opened));
  test('or in a later one', () =>
    given(opportunity)
      .when(Open, { title: 'Referred', stage: 'engaging' })
      .then(fact(Opportunity.Opened, { title: 'Referred', pipelineVersion, stage: 'engaging' })));
  test('but in none that the pipeline does not have', () =>
    given(opportunity).when(Open, { title: 'X', stage: 'dreaming' }).refused('its stages are prospecting, engaging'));
  test('once', () => given(opportunity, opened).when(Open, { title: 'Again' }).refused('already opened'));
  test('amounts have cents and nothing smaller', () =>
    given(opportunity).when(Open, { title: 'X', amount: 0.125 }).refused('at most two decimals'));
});

describe('while it is open', () => {
  test('it advances', () => given(opportunity, opened).when(Advance, { to: 'engaging' }).then(advanced));
  test('staying in the stage is no news', () =>
    given(opportunity, opened, advanced).when(Advance, { to: 'engaging' }).then());
  test('it does not go back', () =>
    given(opportunity, opened, advanced).when(Advance, { to: 'prospecting' }).refused('already past prospecting'));
  test('it knows its stages', () =>
    given(opportunity, opened).when(Advance, { to: 'won' }).refused('the pipeline has no stage won'));

  test('it is assigned to another owner', () =>
    given(opportunity, opened)
      .when(Assign, { ownerId: darcel })
      .then(fact(Opportunity.Assigned, { ownerId: darcel, from: moses })));
  test('the same owner is no news', () => given(opportunity, opened).when(Assign, { ownerId: moses }).then());

  test('the customer may be named later', () =>
    given(opportunity, anonymous)
      .when(NameCustomer, { customerId })
      .then(fact(Opportunity.CustomerNamed, { pipelineVersion, stage: 'prospecting', customerId })));
  test('the same customer is no news', () => given(opportunity, opened).when(NameCustomer, { customerId }).then());
  test('the customer does not change', () =>
    given(opportunity, opened).when(NameCustomer, { customerId: another }).refused('already has a customer'));

  test('it is revalued', () =>
    given(opportunity, opened)
      .when(Revalue, { amount: 1200 })
      .then(fact(Opportunity.Revalued, { ...prospecting, amount: 1200 })));
  test('the same amount is no news', () => given(opportunity, opened).when(Revalue, { amount: 1000 }).then());
  test('to cents and nothing smaller', () =>
    given(opportunity, opened).when(Revalue, { amount: 0.125 }).refused('at most two decimals'));
});

describe('winning', () => {
  test('for an amount, on the day on which it takes effect', () =>
    given(opportunity, opened, advanced).when(Win, { amount: 900 }).then(won));
  test('for what was expected, if nothing else is said', () =>
    given(opportunity, opened)
      .when(Win, {})
      .then(fact(Opportunity.Won, { ...prospecting, amount: 1000, wonOn: '2030-01-02' })));
  test('for nothing, if that is what it is worth', () =>
    given(opportunity, opened)
      .when(Win, { amount: 0 })
      .then(fact(Opportunity.Won, { ...prospecting, amount: 0, wonOn: '2030-01-02' })));
  test('never for an amount that nobody named', () =>
    given(opportunity, anonymous, fact(Opportunity.CustomerNamed, { ...prospecting, expected: undefined, customerId }))
      .when(Win, {})
      .refused('say for how much'));
  test('never without a customer', () =>
    given(opportunity, anonymous).when(Win, { amount: 900 }).refused('without a customer'));
  test('again for the same amount is no news', () => {
    given(opportunity, opened, advanced, won).when(Win, { amount: 900 }).then();
    given(opportunity, opened, advanced, won).when(Win, {}).then();
  });
  test('again for another amount is refused', () =>
    given(opportunity, opened, advanced, won).when(Win, { amount: 901 }).refused('the opportunity is won'));
  test('in cents and nothing smaller', () =>
    given(opportunity, opened).when(Win, { amount: 0.125 }).refused('at most two decimals'));
});

describe('losing', () => {
  test('for a reason', () => given(opportunity, opened, advanced).when(Lose, { reason: 'price' }).then(lost));
  test('also before there is a customer', () =>
    given(opportunity, anonymous)
      .when(Lose, { reason: 'silence' })
      .then(
        fact(Opportunity.Lost, { pipelineVersion, stage: 'prospecting', reason: 'silence', lostOn: '2030-01-02' }),
      ));
  test('again for the same reason is no news', () =>
    given(opportunity, opened, advanced, lost).when(Lose, { reason: 'price' }).then());
  test('again for another reason is refused', () =>
    given(opportunity, opened, advanced, lost).when(Lose, { reason: 'time' }).refused('the opportunity is lost'));
});

describe('once it has ended', () => {
  test.each([
    ['advance', Advance, { to: 'engaging' }],
    ['is assigned', Assign, { ownerId: darcel }],
    ['is revalued', Revalue, { amount: 1 }],
    ['names a customer', NameCustomer, { customerId }],
  ] as const)('it no longer %s', (_, command, body) => {
    given(opportunity, opened, advanced, won).when<object>(command, body).refused('the opportunity is won');
    given(opportunity, opened, advanced, lost).when<object>(command, body).refused('the opportunity is lost');
  });
  test('a lost one is not won', () =>
    given(opportunity, opened, advanced, lost).when(Win, { amount: 1 }).refused('the opportunity is lost'));
  test('a won one is not lost', () =>
    given(opportunity, opened, advanced, won).when(Lose, { reason: 'regret' }).refused('the opportunity is won'));
  test('a won one is reopened where it stood, and its amount taken back', () =>
    given(opportunity, opened, advanced, won)
      .when(Reopen, { reason: 'unsigned' })
      .then(fact(Opportunity.Reopened, { ...engaging, undoes: 'won', amount: 900, reason: 'unsigned' })));
  test('a lost one is reopened where it stood', () =>
    given(opportunity, opened, advanced, lost)
      .when(Reopen, { reason: 'new budget' })
      .then(fact(Opportunity.Reopened, { ...engaging, undoes: 'lost', reason: 'new budget' })));
  test('reopening an open one is no news', () => given(opportunity, opened).when(Reopen, { reason: 'why not' }).then());
  test('a reopened one can be won again', () =>
    given(opportunity, opened, advanced, won, fact(Opportunity.Reopened, { ...engaging, undoes: 'won', reason: 'x' }))
      .when(Win, { amount: 900 })
      .then(won));
});

test('it concerns the customer, as soon as there is one', () => {
  const type = 'sales.opportunity.Opened';
  expect(opportunity.subjectOf(fold(opportunity, [{ type, data: anonymous }]), moses)).toBeUndefined();
  expect(opportunity.subjectOf(fold(opportunity, [{ type, data: opened }]), moses)).toBe(customerId);
});
