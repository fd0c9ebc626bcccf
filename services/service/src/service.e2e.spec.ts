/** Service as its callers meet it, over HTTP on the embedded engines, with a clock that the spec moves. */
import { newId } from '@kizuna/event-sourcing';
import { TestApplication } from '@kizuna/platform/testing';
import { service } from './service.module';

/** `at('2030-01-02T10')`, a Wednesday; we are open from 9 to 17. */
const at = (hour: string) => `${hour}:00:00.000Z`;
const now = (hour: string) => app.at(at(hour));

jest.setTimeout(60_000);
let app: TestApplication;
/** Each test has one of its own. */
let tenant: string;
let tests = 0;
beforeAll(async () => {
  app = await TestApplication.start([service], { now: at('2030-01-02T10') });
});
beforeEach(() => void (tenant = `tenant${++tests}`));
afterAll(() => app.close());

async function done(path: string, body: object = {}): Promise<string> {
  const answer = await app.post<{ id: string }>(`/service/${path}`, body, { tenant });
  expect([200, 201]).toContain(answer.status);
  return answer.body.id;
}
const open = (more: object = {}) => done('cases', { channel: 'email', subject: 'No light', skill: 'lamps', ...more });

async function row(path: string): Promise<Record<string, unknown>> {
  await app.settled();
  return (await app.get(`/service/${path}`, { tenant })).body;
}

/** What happened to a case, by the short names of events. */
async function told(id: string, ...names: string[]): Promise<{ type: string; effectiveAt: string; data: object }[]> {
  await app.settled();
  const { events } = await app.running.engines.store.readLog(0, 10_000, {
    tenant,
    types: names.map((name) => `service.case.${name}`),
  });
  return events
    .filter(({ aggregateId }) => aggregateId === id)
    .map(({ type, effectiveAt, data }) => ({ type: type.split('.').at(-1)!, effectiveAt, data }));
}

describe('cases are handed out', () => {
  const [ann, bob] = ['00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000b1'];
  const enlist = async () => {
    await done('agents', { id: ann, skills: ['lamps'], capacity: 2 });
    await done('agents', { id: bob, skills: ['lamps', 'taps'], capacity: 4 });
  };
  const agentOf = async (id: string) => (await row(`cases/${id}`)).agentId;

  test('by skill and load, each with its reason and those who were considered', async () => {
    await enlist();
    const ids = [await open(), await open(), await open(), await open({ skill: 'taps' })];
    expect(await Promise.all(ids.map(agentOf))).toEqual([ann, bob, bob, bob]);
    expect(await told(ids[2]!, 'Routed')).toMatchObject([
      {
        data: {
          agentId: bob,
          reason: 'knows lamps and has 1 of 4 cases, the most room of 2 who can have it',
          candidates: [
            { agentId: bob, load: 1, capacity: 4, skilled: true },
            { agentId: ann, load: 1, capacity: 2, skilled: true },
          ],
        },
      },
    ]);
    expect(await row(`agents/${bob}`)).toMatchObject({ load: 3 });
  });

  test('never more than an agent can carry, also when they come all at once; the rest waits for its turn', async () => {
    await enlist();
    const ids = await Promise.all(Array.from({ length: 8 }, () => open()));
    const waiting: string[] = [];
    for (const id of ids) if (!(await agentOf(id))) waiting.push(id);
    expect(waiting).toHaveLength(2);
    expect([await row(`agents/${ann}`), await row(`agents/${bob}`)]).toMatchObject([{ load: 2 }, { load: 4 }]);
    expect(await told(waiting[0]!, 'RoutingFailed')).toMatchObject([
      { data: { reason: 'all 2 who could settle it have as many cases as they can carry' } },
    ]);

    const settled = ids.find((id) => !waiting.includes(id))!;
    const freed = await agentOf(settled);
    await done(`cases/${settled}/resolve`, { resolution: 'a new bulb' });
    expect((await Promise.all(waiting.map(agentOf))).filter(Boolean)).toEqual([freed]);
    await done('agents', { id: newId(), skills: ['lamps'], capacity: 1 });
    expect((await Promise.all(waiting.map(agentOf))).filter(Boolean)).toHaveLength(2);
  });

  test('by hand alone while no agent is enlisted', async () => {
    const id = await open();
    expect(await told(id, 'Routed', 'RoutingFailed')).toEqual([]);
    await done(`cases/${id}/route`, { agentId: ann, reason: 'she is here' });
    expect(await agentOf(id)).toBe(ann);
  });
});

describe('a promise', () => {
  const broken = async (id: string) =>
    (await told(id, 'Breached', 'Escalated')).map(({ type, effectiveAt }) => [type, effectiveAt]);

  test('that was broken is told once, as of when it was due, and escalated', async () => {
    const id = await open();
    await now('2030-01-03T12');
    expect(await broken(id)).toEqual([['Breached', at('2030-01-03T10')]]);
    expect(await row(`cases/${id}`)).toMatchObject({ breached: true });
    await now('2030-01-31T12');
    const all = [
      ['Breached', at('2030-01-03T10')],
      ['Breached', at('2030-01-09T10')],
      ['Escalated', at('2030-01-09T10')],
    ];
    expect(await broken(id)).toEqual(all);
    await now('2030-02-04T12');
    expect(await broken(id)).toEqual(all);
  });

  test('that was broken while the application was down is told once it is up, as of when it was due', async () => {
    await now('2030-02-06T10');
    const id = await open();
    await app.settled();
    await app.restart(() => now('2030-02-28T12'));
    const all = [
      ['Breached', at('2030-02-07T10')],
      ['Breached', at('2030-02-13T10')],
      ['Escalated', at('2030-02-13T10')],
    ];
    expect(await broken(id)).toEqual(all);
    expect(await row('case-days/2030-02-07')).toMatchObject({ breached: 1, escalated: 0 });
    expect(await row('case-days/2030-02-13')).toMatchObject({ breached: 1, escalated: 1 });
    await app.restart();
    expect(await broken(id)).toEqual(all);
  });

  test('that was kept is not', async () => {
    await now('2030-03-06T10');
    const id = await open();
    await done(`cases/${id}/reply`, { by: 'agent', text: 'Is it plugged in?' });
    await done(`cases/${id}/wait`, { for: 'customer' });
    await now('2030-03-28T12');
    await done(`cases/${id}/reply`, { by: 'customer', text: 'It was not' });
    expect(await row(`cases/${id}`)).toMatchObject({ status: 'open', resolutionDueAt: at('2030-04-04T12') });
    await done(`cases/${id}/resolve`, { resolution: 'it is now' });
    await now('2031-03-28T12');
    expect(await broken(id)).toEqual([]);
  });
});

test('each view holds what it would hold if it were built anew', async () => {
  await done('agents', { skills: ['lamps'], capacity: 2 });
  const id = await open({ text: 'It is dark', priority: 'high' });
  await done(`cases/${id}/wait`, { for: 'customer' });
  await done(`cases/${id}/reply`, { by: 'customer', text: 'Hello?' });
  await done(`cases/${id}/resolve`, { resolution: 'a new bulb' });
  await done(`cases/${id}/rate`, { score: 5 });
  await done('articles', { title: 'No light', text: 'Change the bulb.' });
  await app.settled();
  for (const { name } of service.views) {
    expect([name, await app.running.engines.verify(name, () => {})]).toMatchObject([name, { equal: true }]);
  }
});
