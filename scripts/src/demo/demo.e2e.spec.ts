/** The company in an application: nothing is refused, all that follows from it follows, and it is there once. */
import { contexts } from '@kizuna/all-in-one';
import { TestApplication } from '@kizuna/platform/testing';
import type { CommandAnswer, Target } from '@kizuna/imports';
import { fill } from './fill';
import type { Wishes } from './plan';
import { DemoStopped } from './refusal';

const applications: TestApplication[] = [];
afterAll(() => Promise.all(applications.map((application) => application.close())));

async function start(): Promise<TestApplication> {
  const application = await TestApplication.start(contexts);
  applications.push(application);
  return application;
}

/** @param most commands; then the application is out of reach, in the middle of what it was asked for */
const targetOf = (application: TestApplication, most = Infinity): Target => {
  let left = most;
  return {
    head: () => application.running.engines.store.head(),
    send: async (commands) => {
      const asked = { commands: commands.slice(0, left), history: true };
      const { status, body } = await application.post<{ results: CommandAnswer[] }>('/commands', asked);
      expect(status).toBe(200);
      if ((left -= commands.length) < 0) throw new Error('out of reach');
      return body.results;
    },
    history: {
      rest: async () => undefined,
      end: async () => expect((await application.ask('DELETE', '/ops/history')).status).toBe(200),
    },
  };
};

type Row = Record<string, unknown> & { readonly id: string };

const rowsOf = async (application: TestApplication, view: string): Promise<Row[]> => {
  const { status, body } = await application.get<{ rows: Row[] }>(`${view}?limit=500`);
  expect(status).toBe(200);
  return body.rows;
};

describe('a company of 60 customers', () => {
  const wishes: Wishes = { customers: 60, seed: 4, until: '2026-03-31', days: 480 };
  let application: TestApplication;
  let commands: number;

  beforeAll(async () => {
    application = await start();
    const filled = await fill(wishes, targetOf(application));
    commands = filled.commands;
    expect(filled).toEqual({ commands, added: commands, repeated: 0, refused: 0, refusals: [] });
    await application.settled();
  }, 120_000);

  test('nothing of it is parked, and policies were refused nothing', async () => {
    expect((await application.get('/ops/parked')).body).toEqual({ parked: [] });
    const { body } = await application.get<string>('/metrics');
    expect(body).toContain('kizuna_consume_handled');
    expect(body).not.toContain('kizuna_consume_refused');
  });

  test('customers are in all stages of the lifecycle; some have lapsed, and some of these came back', async () => {
    const stages = await rowsOf(application, '/analytics/stages');
    const current = new Map(stages.map(({ stage, current }) => [stage, current as number]));
    for (const stage of ['reach', 'acquisition', 'conversion', 'retention', 'inspiration', 'lapsed']) {
      expect([stage, current.get(stage)]).toEqual([stage, expect.any(Number)]);
    }
    expect(current.get('lapsed')).toBeGreaterThan(0);
    const lapsed = stages.find(({ stage }) => stage === 'lapsed')!;
    expect(lapsed.left).toBeGreaterThan(0);
    expect([...current.values()].reduce((sum, one) => sum + one, 0)).toBe(60);
  });

  test('what policies do of themselves is done: deals are orders, orders are delivered and put down to campaigns', async () => {
    const orders = await rowsOf(application, '/sales/orders');
    const ofDeals = orders.filter(({ opportunityId }) => opportunityId !== undefined);
    expect(ofDeals.length).toBeGreaterThan(2);
    expect(ofDeals.filter(({ status }) => status === 'delivered').length).toBeGreaterThan(1);
    expect(ofDeals.some(({ quoteId }) => quoteId !== undefined)).toBe(true);
    const campaigns = await rowsOf(application, '/marketing/campaigns');
    const sum = (name: string) => campaigns.reduce((all, row) => all + (row[name] as number), 0);
    expect(sum('touched')).toBeGreaterThan(50);
    expect(sum('conversions')).toBeGreaterThan(3);
    const cases = await rowsOf(application, '/service/cases');
    expect(cases.length).toBeGreaterThan(5);
    expect(cases.filter(({ agentId, status }) => agentId === undefined && status === 'resolved')).toEqual([]);
  });

  test('all views are what their events make of them', async () => {
    for (const { name } of contexts.flatMap(({ views }) => views)) {
      const { equal } = await application.running.engines.verify(name, () => {});
      expect([name, equal]).toEqual([name, true]);
    }
  }, 60_000);

  test('a second time, it adds nothing', async () => {
    const head = await application.running.engines.store.head();
    const again = await fill(wishes, targetOf(application));
    expect(again).toEqual({ commands, added: 0, repeated: commands, refused: 0, refusals: [] });
    await application.settled();
    expect(await application.running.engines.store.head()).toBe(head);
  }, 60_000);
});

test('cut off in the middle and run again, it is the same company', async () => {
  const wishes: Wishes = { customers: 40, seed: 3, until: '2026-03-31', days: 60 };
  const views = ['analytics/figures', 'analytics/stages', 'analytics/cohorts', 'analytics/rfm', 'sales/orders'];
  const seen = async (application: TestApplication) => {
    await application.settled();
    const members = await rowsOf(application, '/marketing/members');
    return [
      ...(await Promise.all(views.map((view) => rowsOf(application, `/${view}`)))),
      ...(await rowsOf(application, '/marketing/campaigns')),
      // Of two things of one moment, either may be called the cause.
      ...members.map(({ causeEventId: _id, causeType: _type, ...member }) => member),
    ];
  };
  const [whole, cut] = [await start(), await start()];
  await fill(wishes, targetOf(whole));
  await expect(fill(wishes, targetOf(cut, 200))).rejects.toThrow(DemoStopped);
  await cut.restart();
  const { refused, added, repeated, commands } = await fill(wishes, targetOf(cut));
  expect({ refused, repeated, all: added + repeated }).toEqual({ refused: 0, repeated: 200, all: commands });
  expect(await seen(cut)).toEqual(await seen(whole));
}, 120_000);
