/** The event stream backwards and narrowed, as a page shows it. */
import { newId } from '@kizuna/event-sourcing';
import { shop } from './__fixtures__/shop';
import { TestApplication } from './testing';

interface Shown {
  readonly id: string;
  readonly type: string;
  readonly aggregateid: string;
  readonly actorid: string;
  readonly globalposition: number;
  readonly correlationid: string;
}

describe('events backwards', () => {
  let app: TestApplication;
  let token: string;
  const customerId = newId();
  const orders: string[] = [];

  beforeAll(async () => {
    app = await TestApplication.start([shop]);
    const asking = { id: 'tester', tenant: 'main', permissions: ['events.read'], lifetime: 600 };
    token = await app.running.tokens.mint(asking);
    for (let n = 0; n < 30; n++) {
      const { body } = await app.post<{ id: string }>('/shop/orders', {
        customerId,
        amount: 2000,
        note: `Number ${n}.`,
      });
      orders.push(body.id);
    }
    await app.post(`/shop/orders/${orders[3]}/pay`);
    await app.settled();
  }, 30_000);
  afterAll(() => app.close());

  const ask = async (path: string) => {
    const answer = await fetch(app.running.url + path, { headers: { authorization: `Bearer ${token}` } });
    const text = await answer.text();
    const events = answer.ok
      ? text
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Shown)
      : [];
    const next = /^<(.*)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
    return { status: answer.status, text, events, next };
  };
  const whole = async (path: string) => {
    const events: Shown[] = [];
    for (let next: string | undefined = path; next !== undefined;) {
      const page = await ask(next);
      events.push(...page.events);
      next = page.next;
    }
    return events;
  };
  const positions = (events: readonly Shown[]) => events.map(({ globalposition }) => globalposition);

  test('the links from page to page lead through all of it, once, the latest first', async () => {
    const forwards = (await ask('/events')).events;
    expect(forwards).toHaveLength(32);
    for (const last of [1, 7, 500]) {
      expect(positions(await whole(`/events?last=${last}`))).toEqual(positions(forwards).reverse());
    }
  });

  test.each([
    ['a type', 'type=shop.order.Placed', 30],
    ['several types', 'type=shop.order.Paid,shop.order.Thanked', 2],
    ['a context', 'context=shop', 32],
    ['another context', 'context=sho', 0],
    ['a customer', `subject=${customerId}`, 32],
    ['another customer', `subject=${newId()}`, 0],
    ['how the actor begins', 'actor=policy:', 1],
    ['a text in any case', 'text=number%207.', 1],
  ])('they are narrowed by %s, forwards and backwards alike', async (_, condition, count) => {
    const forwards = (await ask(`/events?${condition}`)).events;
    expect(forwards).toHaveLength(count);
    expect(positions(await whole(`/events?last=4&${condition}`))).toEqual(positions(forwards).reverse());
  });

  test('one is found by its id, by what led to it, and with all that belongs to one request', async () => {
    const [paid] = (await ask('/events?type=shop.order.Paid')).events;
    expect((await whole(`/events?last=1&id=${paid!.id}`)).map(({ id }) => id)).toEqual([paid!.id]);
    const led = await whole(`/events?last=10&causation=${paid!.id}`);
    expect(led).toMatchObject([{ type: 'shop.order.Thanked', aggregateid: orders[3] }]);
    const together = await whole(`/events?last=10&correlation=${paid!.correlationid}`);
    expect(together.map(({ type }) => type)).toEqual(['shop.order.Thanked', 'shop.order.Paid']);
  });

  test('another tenant finds none of them', async () => {
    const [paid] = (await ask('/events?type=shop.order.Paid')).events;
    const stranger = { tenant: 'other' };
    expect((await app.get<string>(`/events?last=10&id=${paid!.id}`, stranger)).body).toBe('');
    expect((await app.get<string>('/events?last=10', stranger)).body).toBe('');
  });

  test.each([
    ['more than a page may hold', 'last=501', 'last'],
    ['none at all', 'last=0', 'last'],
    ['both directions', 'last=5&from=3', 'last'],
    ['to follow what was', 'last=5&follow=true', 'last'],
    ['before without how many', 'before=5', 'before'],
    ['a position that is none', 'last=5&before=now', 'before'],
  ])('who asks for %s is told so', async (_, query, field) => {
    const answer = await ask(`/events?${query}`);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ field }] });
  });
});
