/** A plausible history written straight into a log: customers, and deals with them that are opened, moved, won, lost. */
import { Customer } from '@kizuna/contracts/identity';
import { Opportunity } from '@kizuna/contracts/sales';
import { eventTypeOf, type Class } from '@kizuna/contracts/shared';
import { derivedId, fact, streamName, type NewEvent, type SqliteEventStore } from '@kizuna/event-sourcing';

const DEALS_OF_A_CUSTOMER = 4;
const AT_ONCE = 500;

/** Appends at least so many events; every run writes the same. */
export async function writeHistory(store: SqliteEventStore, events: number): Promise<number> {
  let written = 0;
  for (let customer = 0; written < events;) {
    const appends: Promise<unknown>[] = [];
    for (let i = 0; i < AT_ONCE && written < events; i++, customer++) {
      for (const [stream, facts] of lifeOf(customer)) {
        appends.push(store.append(stream, -1, facts));
        written += facts.length;
      }
    }
    await Promise.all(appends);
  }
  return written;
}

function* lifeOf(n: number): Generator<[{ category: string; tenant: string; id: string }, NewEvent[]]> {
  const customerId = derivedId('bench', 'customer', n);
  const name = `Customer ${n}`;
  const registered = fact(Customer.Registered, {
    kind: 'organisation',
    name,
    sector: 'retail',
    country: 'JP',
    source: 'bench',
  });
  yield append('identity.customer', customerId, customerId, n, [registered]);
  for (let d = 0; d < DEALS_OF_A_CUSTOMER; d++) {
    const amount = 1000 + ((n * 7 + d * 13) % 900);
    const standing = { pipelineVersion: 1, stage: 'engaging', expected: amount };
    const end =
      d % 2 === 0
        ? fact(Opportunity.Won, { ...standing, amount, wonOn: '2029-06-01' })
        : fact(Opportunity.Lost, { ...standing, reason: 'the price', lostOn: '2029-06-01' });
    yield append('sales.opportunity', derivedId('bench', 'deal', n, d), customerId, n, [
      fact(Opportunity.Opened, {
        title: `Deal ${d} of ${n}`,
        pipelineVersion: 1,
        stage: 'prospecting',
        amount,
        customerId,
      }),
      fact(Opportunity.Advanced, { pipelineVersion: 1, expected: amount, from: 'prospecting', to: 'engaging' }),
      end,
    ]);
  }
}

function append(
  category: string,
  id: string,
  subject: string,
  n: number,
  facts: object[],
): [{ category: string; tenant: string; id: string }, NewEvent[]] {
  const stream = { category, tenant: 'main', id };
  const name = streamName(stream);
  return [
    stream,
    facts.map((data, index) => ({
      id: derivedId('bench', name, index),
      type: eventTypeOf(data.constructor as Class).type,
      data,
      subject,
      effectiveAt: new Date(Date.UTC(2029, 0, 1) + (n % 10_000) * 60_000 + index).toISOString(),
      metadata: { actor: 'bench', correlationId: id, commandId: id, commandHash: '', schemaVersion: 1 },
    })),
  ];
}
