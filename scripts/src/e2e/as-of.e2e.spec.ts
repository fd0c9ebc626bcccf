/** Reads as of a date, over a small history that is made here: what is known late takes effect early, too. */
import { newId } from '@kizuna/event-sourcing';
import { tokenFor } from '../server-process';
import { asking, compareAsOf, settled, type Asking } from './as-of';
import { addressOf, newFolder, removeFolders, serve, type Started } from './processes';

const CUSTOMERS = 12;
const MONTH_ENDS = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2024, month + 1, 0)).toISOString().slice(0, 10),
);

interface Told {
  readonly command: string;
  readonly id: string;
  readonly effectiveAt: string;
  readonly body: object;
}

const onDay = (n: number): string => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString();

/** One customer and three deals with them; the end of a deal may become known before another's beginning. */
function* history(n: number): Generator<Told> {
  const customerId = newId();
  const first = 20 * n;
  const tell = (command: string, id: string, after: number, body: object): Told => ({
    command,
    id,
    effectiveAt: onDay(first + after),
    body,
  });
  yield tell('identity.customer.register', customerId, 0, { kind: 'person', name: `Ada ${n}`, source: 'test' });
  yield tell('identity.customer.correct', customerId, 50, { name: `Ada ${n} Byron`, reason: 'married' });
  for (const deal of [2, 0, 1]) {
    const id = newId();
    const at = 5 + 30 * deal;
    yield tell('sales.opportunity.open', id, at, { title: `Deal ${deal}`, stage: 'engaging', amount: 100, customerId });
    yield tell('sales.opportunity.revalue', id, at + 7, { amount: 150 + deal });
    if (deal === 1) yield tell('sales.opportunity.lose', id, at + 20, { reason: 'too dear' });
    else yield tell('sales.opportunity.win', id, at + 25, { amount: 140 });
    if (deal === 2) yield tell('sales.opportunity.reopen', id, at + 40, { reason: 'sent back' });
  }
}

describe('reads as of a date', () => {
  let server: Started;
  let kizuna: Asking;
  beforeAll(async () => {
    const home = newFolder();
    server = serve({ KIZUNA_HOME: home });
    const url = await addressOf(server);
    kizuna = asking(url, await tokenFor(home));
  }, 20_000);
  afterAll(async () => {
    server.signal('SIGTERM');
    await server.end();
    removeFolders();
  });

  test('are a fold over what had taken effect by then, for every customer and month', async () => {
    for (let n = 0; n < CUSTOMERS; n++) {
      for (const told of history(n)) {
        const { results } = (await kizuna.post<{ results: object[] }>('/commands', { commands: [told] })).body;
        expect(results).toMatchObject([{ status: 200 }]);
      }
    }
    await settled(kizuna);
    expect(await compareAsOf(kizuna, MONTH_ENDS, '2023-12-31')).toBeGreaterThan(CUSTOMERS * 4);
  }, 30_000);

  test('know that the figures of a day are those of all that happened until then', async () => {
    const on = async (day: string) => (await kizuna.get(`/analytics/figures/all?asOf=${day}`)).body;
    expect((await kizuna.get('/analytics/figures/all?asOf=2023-12-31')).status).toBe(404);
    expect(await on('2024-01-01')).toMatchObject({ customers: 1, opportunities: 0 });
    expect(await on('2024-01-06')).toMatchObject({ customers: 1, opportunities: 1, engaging: 1, openValue: 100 });
    expect((await kizuna.get('/analytics/figures/all')).body).toEqual(await on(new Date().toISOString().slice(0, 10)));
  });
});
