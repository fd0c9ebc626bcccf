/** A year goes by over all contexts at once: with the process up, and with the process down. */
import { contexts } from '@kizuna/all-in-one';
import type { RecordedEvent } from '@kizuna/event-sourcing';
import { TestApplication } from '@kizuna/platform/testing';

/** A Wednesday; service is open from 9 to 17 on weekdays. */
const START = '2030-01-02T10:00:00.000Z';
const A_YEAR_LATER = '2031-01-02T10:00:00.000Z';
const idOf = (n: number) => `00000000-0000-7000-8000-0000000000${n}`;
/** Bob bought half a year before; he lapses while a case of his is open that nobody settles. */
const HALF_A_YEAR_BEFORE = '2029-07-10T10:00:00.000Z';
const [ann, bob, order, bobsOrder, serviceCase, quote, code, task, winBack, campaign, again] = [
  10, 20, 30, 31, 40, 50, 60, 70, 80, 90, 32,
].map(idOf) as [string, ...string[]] & Record<number, string>;
const nameOf: Record<string, string> = { [ann]: 'ann', [bob!]: 'bob', [code!]: 'the code' };
const lines = [{ sku: 'GTX', quantity: 1, price: 99.5 }];

/** What happened. Ids follow from those of the commands, so that two years are comparable to the last field. */
interface Happening {
  readonly at: string;
  readonly type: string;
  readonly whom: string;
  readonly data: object;
}

function happening({ effectiveAt: at, type, subject, aggregateId, data }: RecordedEvent): Happening {
  const whom = subject ?? aggregateId;
  return { at, type, whom: nameOf[whom] ?? whom, data };
}

class Year {
  private constructor(private readonly app: TestApplication) {}

  static async begin(): Promise<Year> {
    const year = new Year(await TestApplication.start(contexts, { now: START }));
    for (const [id, orderId, on] of [[ann, order, START] as const, [bob, bobsOrder, HALF_A_YEAR_BEFORE] as const]) {
      await year.does('identity/customers', { id, kind: 'person', name: 'Customer', source: 'test' }, on);
      await year.does('marketing/contacts', { id, channel: 'email', purpose: 'offers', evidence: 'form' }, on);
      await year.does('sales/orders', { id: orderId, customerId: id, lines }, on);
    }
    await year.does('marketing/segments', { id: winBack, name: 'Win back', rule: '{"stage":"lapsed"}' });
    const offers = { segmentId: winBack, channel: 'email', purpose: 'offers' };
    await year.does('marketing/campaigns', { id: campaign, name: 'We miss you', ...offers });
    await year.does('marketing/promotion-codes', { id: code, code: 'SPRING', percent: 10, validUntil: '2030-06-30' });
    await year.does('sales/quotes', { id: quote, customerId: ann, lines, validUntil: '2030-03-31' });
    await year.does(`sales/quotes/${quote}/send`);
    await year.does('sales/tasks', { id: task, title: 'Call', customerId: ann, dueOn: '2030-02-15' });
    await year.does('service/cases', { id: serviceCase, customerId: bob, channel: 'email', subject: 'No light' });
    await year.app.settled();
    return year;
  }

  async does(path: string, body: object = {}, effectiveAt?: string): Promise<void> {
    const key = { 'idempotency-key': `${path}:${(body as { id?: string }).id ?? ''}` };
    const headers = { ...key, ...(effectiveAt ? { 'effective-at': effectiveAt } : {}) };
    const answer = await this.app.post(`/${path}`, body, { headers });
    expect({ path, answer }).toMatchObject({ answer: { body: { revision: expect.any(Number) } } });
  }

  async row(path: string): Promise<Record<string, unknown>> {
    return (await this.app.get(`/${path}`)).body;
  }

  head = () => this.app.running.engines.store.head();

  /** What has happened since, without the notes of processes. */
  async since(position: number): Promise<Happening[]> {
    await this.app.settled();
    const { events } = await this.app.running.engines.store.readLog(position, 10_000, { tenant: 'main' });
    return events.filter(({ type }) => !/Process\.\w+$/.test(type)).map(happening);
  }

  goesBy = () => this.app.at(A_YEAR_LATER);
  goesByWhileDown = () => this.app.restart(() => this.app.at(A_YEAR_LATER));
  restart = () => this.app.restart();
  end = () => this.app.close();
}

/** What happens to several at one time comes in any order. */
const byTime = (some: readonly Happening[]) =>
  some.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : +(sortKey(a) > sortKey(b))));
const sortKey = ({ at, type, whom, data }: Happening) => [at, type, whom, JSON.stringify(data)].join();
const inShort = (some: readonly Happening[]) => byTime(some).map(({ at, whom, type }) => `${at} ${whom}: ${type}`);

/** As far as time alone leads. Each date is the one on which it was due. */
const DUE = [
  '2030-01-03T10:00:00.000Z bob: service.case.Breached',
  '2030-01-06T10:00:00.000Z bob: analytics.lifecycle.Lapsed',
  '2030-01-06T10:00:00.000Z bob: marketing.contact.EnteredSegment',
  '2030-01-09T10:00:00.000Z bob: marketing.contact.Paused',
  '2030-01-09T10:00:00.000Z bob: service.case.Breached',
  '2030-01-09T10:00:00.000Z bob: service.case.Escalated',
  '2030-02-16T00:00:00.000Z ann: sales.task.FellOverdue',
  '2030-04-01T00:00:00.000Z ann: sales.quote.Expired',
  '2030-07-01T00:00:00.000Z the code: marketing.promotionCode.Expired',
  '2030-07-01T10:00:00.000Z ann: analytics.lifecycle.Lapsed',
  '2030-07-01T10:00:00.000Z ann: marketing.contact.EnteredSegment',
];

describe('in a year in which nobody does anything', () => {
  jest.setTimeout(60_000);
  let [up, down]: Year[] = [];
  let whileUp: Happening[];
  let whileDown: Happening[];
  beforeAll(async () => {
    [up, down] = [await Year.begin(), await Year.begin()];
    const [before, beforeDown] = [await up.head(), await down.head()];
    await Promise.all([up.goesBy(), down.goesByWhileDown()]);
    [whileUp, whileDown] = [await up.since(before), await down.since(beforeDown)];
  });
  afterAll(() => Promise.all([up!.end(), down!.end()]));

  test('what is due happens once, as of when it was due, in the order of time', () => {
    expect(inShort(whileUp)).toEqual(DUE);
    expect(whileUp.map(({ at }) => at)).toEqual(whileUp.map(({ at }) => at).sort());
  });

  test('the same happens to each if nobody was there to see it', () => {
    expect(byTime(whileDown)).toEqual(byTime(whileUp));
    for (const each of Map.groupBy(whileDown, ({ whom }) => whom).values()) {
      expect(each.map(({ at }) => at)).toEqual(each.map(({ at }) => at).sort());
    }
  });

  test('nothing of it happens again after another start', async () => {
    const heads = [await up!.head(), await down!.head()];
    await Promise.all([up!.restart(), down!.restart()]);
    expect([await up!.since(heads[0]!), await down!.since(heads[1]!)]).toEqual([[], []]);
  });

  test('those who lapsed are won back: one is touched, the other left in peace until the case is settled', async () => {
    const happened: Happening[][] = [];
    for (const year of [up!, down!]) {
      expect(await year.row(`marketing/segments/${winBack}`)).toMatchObject({ members: 2 });
      const before = await year.head();
      await year.does(`marketing/campaigns/${campaign}/launch`);
      await year.since(before);
      const then = { status: 'launched', audience: 2, touched: 1, withheld: { paused: 1 } };
      expect(await year.row(`marketing/campaigns/${campaign}`)).toMatchObject(then);
      await year.does('sales/orders', { id: again, customerId: ann, lines });
      await year.does(`service/cases/${serviceCase}/resolve`, { resolution: 'a new bulb' });
      happened.push(byTime(await year.since(before)));
    }
    expect(happened[1]).toEqual(happened[0]);
    const types = inShort(happened[0]!).map((line) => line.replace(`${A_YEAR_LATER} `, ''));
    expect(types).toEqual(
      expect.arrayContaining([
        'ann: marketing.contact.Touched',
        'bob: marketing.contact.TouchWithheld',
        'ann: analytics.lifecycle.WonBack',
        'ann: marketing.contact.LeftSegment',
        'ann: marketing.contact.Converted',
        'bob: marketing.contact.Resumed',
      ]),
    );
  });

  test('their 360 is the same in the end', async () => {
    for (const id of [ann, bob]) {
      const views = [`analytics/customers/${id}`, `marketing/contacts/${id}`];
      for (const view of views) {
        const row = await up!.row(view);
        expect(row).toMatchObject({ id });
        expect(await down!.row(view)).toEqual(row);
      }
    }
  });
});
