/** How planned commands are told to an application: in bounded portions, by date, on the clock of their history. */
import { aggregate, type CommandDefinition } from '@kizuna/event-sourcing';
import { IsNumber } from 'class-validator';
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFolder } from './import';
import { kind } from './kind';
import { file, mapping } from './mapping';
import { day, number } from './reading';
import { portions, replay, type AddressedCommand, type Target } from './replay';
import { ImportStopped } from './send';

class Buy {
  @IsNumber() dollars!: number;
}
const purchase = aggregate('shop.purchase', {})
  .on({}, {})
  .begins({ Buy }, { Buy: () => [] });
const definitions = new Map<string, CommandDefinition>(purchase.decisions.map((one) => [one.name, one]));
const purchases = kind('till', 'shop.purchase');
const till = mapping('till', {
  about: 'for this spec',
  files: [
    file('till.csv', ['on', 'dollars'], {
      commands: (row) => {
        const dollars = row.get('dollars', number);
        return [purchases(String(dollars)).tell('buy', { dollars }, { at: row.get('on', day) })];
      },
    }),
  ],
});

describe('the clock of an import', () => {
  let root: string;
  let steps: string[];
  let known: Set<string>;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kizuna-clock-'));
    writeFileSync(join(root, 'till.csv'), 'on,dollars\n2020-01-03,3\n2020-01-01,1\n2020-01-04,4\n2020-01-02,2\n');
    steps = [];
    known = new Set();
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const target: Target = {
    head: async () => known.size,
    send: async (commands) => {
      steps.push(commands.map(({ body }) => (body as Buy).dollars).join());
      const before = [...known];
      return commands.map(({ commandId }) => {
        known.add(commandId);
        return { status: 200, position: before.includes(commandId) ? 1 : known.size };
      });
    },
    history: { rest: async (until) => steps.push(until.toISOString()), end: async () => steps.push('end') },
  };
  const run = (more: { until?: string; target?: Target } = {}) =>
    importFolder(till, root, { definitions, reports: join(root, 'reports'), target, ...more });

  test('runs to its end when all is told', async () => {
    await run();
    expect(steps).toEqual(['1,2,3,4', 'end']);
  });

  test('rests at the end of the last day that was asked for, and goes on from there', async () => {
    expect(await run({ until: '2020-01-02' })).toMatchObject({ until: '2020-01-02', commands: 2, added: 2 });
    expect(await run({ until: '2020-01-03' })).toMatchObject({ commands: 3, added: 1, repeated: 2 });
    expect(await run()).toMatchObject({ commands: 4, added: 1, repeated: 3 });
    expect(steps).toEqual(['1,2', '2020-01-02T23:59:59.999Z', '1,2,3', '2020-01-03T23:59:59.999Z', '1,2,3,4', 'end']);
  });

  test('stands where the target went away', async () => {
    const away = { ...target, send: async () => Promise.reject(new Error('gone')) };
    await expect(run({ target: away })).rejects.toThrow(ImportStopped);
    expect(steps).toEqual([]);
  });

  test('is not needed by a target that has none', async () => {
    const { history: _, ...without } = target;
    expect(await run({ target: without, until: '2020-01-02' })).toMatchObject({ added: 2 });
  });
});

describe('portions', () => {
  const bytes = (portion: readonly number[]) => portion.reduce((sum, each) => sum + each, 0);

  test('hold all in order, and no more than an application takes at once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 6e6 }), { maxLength: 50 }), (sizes) => {
        const all = [...portions(sizes, (size) => size)];
        expect(all.flat()).toEqual(sizes);
        for (const portion of all) expect(portion.length === 1 || bytes(portion) <= 4 * 1024 * 1024).toBe(true);
      }),
    );
    expect([...portions(Array(2400).fill(1), () => 1)].map((portion) => portion.length)).toEqual([1000, 1000, 400]);
  });

  test('of a replay are sent one after the other, and its clock ends with the last', async () => {
    const steps: unknown[] = [];
    const command = (n: number): AddressedCommand => ({
      ...{ command: 'shop.purchase.buy', id: `${n}`, commandId: `${n}`, body: { dollars: n } },
      effectiveAt: '2020-01-01T00:00:00.000Z',
    });
    const target = {
      head: async () => 0,
      send: async (commands: readonly AddressedCommand[]) => {
        steps.push(commands.length);
        return commands.map(() => ({ status: 200 as const, position: 1 }));
      },
      history: { rest: async () => steps.push('rest'), end: async () => steps.push('end') },
    };
    const answered = (portion: readonly unknown[]) => void steps.push(`answered ${portion.length}`);
    await replay(
      Array.from({ length: 1100 }, (_, n) => command(n)),
      target,
      { answered },
    );
    await replay([], target, { answered, until: new Date('2020-01-01') });
    expect(steps).toEqual([1000, 'answered 1000', 100, 'answered 100', 'end', 'rest']);
  });
});
