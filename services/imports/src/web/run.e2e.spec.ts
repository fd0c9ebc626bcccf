/** Imports over HTTP: a run that is cancelled, cut off, gone on with and given up. */
import { Asked, CSV } from './asked.fixture';

jest.setTimeout(120_000);

const MANY = `Name,Email\n${Array.from({ length: 1500 }, (_, n) => `Person ${n},p${n}@example.com`).join('\n')}\n`;
const web = new Asked();
const { act, checked, idle, one, put, uploaded } = web;
beforeAll(web.start);
afterAll(web.close);

describe('a run', () => {
  const COMMANDS = 3000;
  let id: string;
  /** From then on commands wait; those before were carried out. */
  function heldAfter(number: number) {
    const { commands } = web.app.running;
    const execute = commands.execute.bind(commands);
    const reached = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    let count = 0;
    const spy = jest.spyOn(commands, 'execute').mockImplementation(async (command) => {
      if (++count > number) {
        reached.resolve();
        await gate.promise;
      }
      return execute(command);
    });
    const letGo = () => {
      spy.mockRestore();
      gate.resolve();
    };
    return { reached: reached.promise, letGo };
  }
  /** Begins a run that stands still in its middle. */
  async function halfway() {
    const held = heldAfter(COMMANDS / 2);
    expect((await act(id, 'run')).status).toBe(202);
    await held.reached;
    return held;
  }

  test('is the only one of its tenant, and nothing about it changes meanwhile', async () => {
    id = await uploaded(MANY);
    const other = await uploaded(CSV);
    expect(await checked(id)).toMatchObject({ state: 'checked', checked: { commands: COMMANDS } });
    const held = await halfway();
    expect(await one(id)).toMatchObject({
      state: 'running',
      progress: { phase: 'importing', done: 1000, of: COMMANDS },
    });
    expect(await act(other, 'check')).toMatchObject({ status: 409, body: { detail: expect.stringContaining(id) } });
    expect(await act(id, 'check')).toMatchObject({ status: 409 });
    expect(await web.app.ask('DELETE', `/imports/${id}`)).toMatchObject({ status: 409 });
    expect((await put(`${id}/files/a.csv`, CSV)).status).toBe(409);
    held.letGo();
    expect(await idle(id)).toMatchObject({ state: 'done', imported: { added: COMMANDS } });
  });

  test('when it is cancelled in the middle, then it stops there, and can be gone on with', async () => {
    id = await uploaded(MANY.replaceAll('Person', 'Somebody').replaceAll('@', '@mail.'));
    await checked(id);
    const held = await halfway();
    const answer = await act(id, 'cancel');
    held.letGo();
    const progress = { phase: 'importing', done: 1000, of: COMMANDS };
    expect(answer).toMatchObject({ status: 200, body: { state: 'cancelled', unfinished: true, progress } });
    expect((await web.app.get('/ops/history')).body).toHaveProperty('until');
  });

  test('when the process ends in the middle, then it is cut off, and a second run brings the rest', async () => {
    const held = await halfway();
    await web.app.restart(async () => held.letGo());
    const detail = expect.stringContaining('Run it again');
    expect(await one(id)).toMatchObject({ state: 'failed', detail, unfinished: true });
    expect((await act(id, 'run')).status).toBe(202);
    const done = await idle(id);
    expect(done).toMatchObject({ state: 'done', unfinished: false, imported: { refused: 0, rejectedRows: 0 } });
    const { added, repeated } = done.imported as { added: number; repeated: number };
    expect(added + repeated).toBe(COMMANDS);
    expect(repeated).toBeGreaterThanOrEqual(1000);
    expect((await web.app.get('/ops/history')).body).toEqual({ waiting: 0 });
  });

  test('when the rest of one that was cut off is given up, then history waits for nothing', async () => {
    const held = await halfway();
    await act(id, 'cancel');
    held.letGo();
    expect((await web.app.get('/ops/history')).body).toHaveProperty('until');
    expect((await web.app.ask('DELETE', `/imports/${id}`, { as: ['imports.*'] })).status).toBe(403);
    expect((await web.app.ask('DELETE', `/imports/${id}`)).status).toBe(204);
    expect((await web.app.get('/ops/history')).body).toEqual({ waiting: 0 });
  });
});
