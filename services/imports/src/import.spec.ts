/** The engine over small files of its own, into a target that remembers what it was sent. */
import { aggregate, type CommandDefinition } from '@kizuna/event-sourcing';
import { IsNumber, Length, Min } from 'class-validator';
import iconv from 'iconv-lite';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFolder } from './import';
import { kind } from './kind';
import { file, mapping } from './mapping';
import { day, number, spelling, text } from './reading';
import type { AddressedCommand, Target } from './replay';
import { ImportStopped } from './send';

class Open {
  @Length(1, 20) name!: string;
}
class Put {
  @IsNumber() @Min(0) amount!: number;
}
const account = aggregate('bank.account', {})
  .on({}, {})
  .begins({ Open }, { Open: () => [] })
  .commands({ Put }, { Put: () => [] });
const definitions = new Map<string, CommandDefinition>(account.decisions.map((one) => [one.name, one]));

const accounts = kind('bank', 'bank.account');
const bank = mapping('bank', {
  about: 'for this spec',
  files: [
    file('people.csv', ['name', 'since', 'parent'], {
      key: 'name',
      commands: (row) => {
        row.maybeRefer('parent', accounts, text);
        const name = row.get('name', spelling({ Ane: 'Anne' }));
        return [accounts(name).tell('open', { name }, { at: row.get('since', day) })];
      },
    }),
    file('payments.csv', ['name', 'on', 'amount'], {
      commands: (row) => {
        const owner = row.refer('name', accounts, text);
        const at = row.get('on', day);
        if (row.maybe('amount', number) === 0) row.note('amount', 'a payment of nothing');
        return [owner.tell('put', { amount: row.get('amount', number) }, { at, step: String(row.line) })];
      },
    }),
  ],
});

const PEOPLE = 'name,since,parent\nAnne,2020-01-01,\nBob,2020-01-03,Anne\n';
const PAYMENTS = 'name,on,amount\nBob,2020-01-05,7\nAnne,2020-01-02,5\nAnne,2020-01-04,0\n';

/** Answers as the application would: a command that it knows again is no news. */
class Remembering implements Target {
  readonly batches: (readonly AddressedCommand[])[] = [];
  private readonly positions = new Map<string, number>();
  refuse: (command: AddressedCommand) => string | undefined = () => undefined;

  head = async () => this.positions.size;
  send = async (commands: readonly AddressedCommand[]) => {
    this.batches.push(commands);
    return commands.map((command) => {
      const detail = this.refuse(command);
      if (detail) return { status: 409, type: 'urn:kizuna:problem:refused', title: 'A business rule says no', detail };
      if (!this.positions.has(command.commandId)) this.positions.set(command.commandId, this.positions.size + 1);
      return { status: 200 as const, position: this.positions.get(command.commandId)! };
    });
  };
  get commands() {
    return this.batches.flat();
  }
}

let root: string;
let reports: string;
let target: Remembering;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kizuna-import-'));
  reports = join(root, 'reports');
  target = new Remembering();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, content: string | Buffer) => writeFileSync(join(root, name), content);
const write = (people: string | Buffer, payments: string | Buffer) => {
  put('people.csv', people);
  put('payments.csv', payments);
};
const run = (people: string | Buffer = PEOPLE, payments: string | Buffer = PAYMENTS, to: Target = target) => {
  write(people, payments);
  return importFolder(bank, root, { definitions, reports, target: to });
};
const dryRun = (people: string, payments: string) => {
  write(people, payments);
  return importFolder(bank, root, { definitions, reports });
};
const report = (name: string) => readFileSync(join(reports, name), 'utf8').trimEnd().split('\r\n');

test('history is replayed in the order of its dates, over all files', async () => {
  expect(await run()).toMatchObject({ rows: 5, commands: 5, added: 5, repeated: 0, refused: 0, rejectedRows: 0 });
  expect(target.commands.map(({ command, effectiveAt }) => `${effectiveAt.slice(0, 10)} ${command}`)).toEqual([
    '2020-01-01 bank.account.open',
    '2020-01-02 bank.account.put',
    '2020-01-03 bank.account.open',
    '2020-01-04 bank.account.put',
    '2020-01-05 bank.account.put',
  ]);
});

test('each command names the lane in which the order of dates is kept', async () => {
  await run();
  const [anne] = target.commands;
  expect(new Set(target.commands.map(({ lane, id }) => lane === id))).toEqual(new Set([true]));
  expect(target.commands.filter(({ lane }) => lane === anne!.id)).toHaveLength(3);
});

test('the same data gives the same commands, and so adds nothing the second time', async () => {
  await run();
  const first = target.commands;
  target.batches.length = 0;
  expect(await run()).toMatchObject({ added: 0, repeated: 5 });
  expect(target.commands).toEqual(first);
});

test('rows in another order are the same data', async () => {
  await run();
  const [header, ...rows] = PEOPLE.trimEnd().split('\n');
  expect(await run([header, ...rows.reverse()].join('\n'))).toMatchObject({ added: 0, repeated: 5 });
});

test('a dry run checks every command, reports, and sends nothing', async () => {
  const summary = await dryRun(PEOPLE, `${PAYMENTS}Bob,2020-01-06,-1\n`);
  expect(summary).toMatchObject({ dryRun: true, commands: 5, added: 0, rejectedRows: 1 });
  expect(target.batches).toEqual([]);
  expect(report('payments.errors.csv')[1]).toContain('5,,bank.account.put: amount must be >= 0,');
});

test('a bad row is reported with row, column, reason and the row itself, and the rest goes on', async () => {
  const summary = await run(
    PEOPLE,
    `${PAYMENTS}Bob,2020-02-30,1\nBob,2020-01-06,lots\nBob,"2020,1\nBob,2020-01-07,2\n`,
  );
  expect(summary).toMatchObject({ rows: 9, added: 6, rejectedRows: 3 });
  expect(report('payments.errors.csv')).toEqual([
    'row,column,reason,raw',
    '5,on,"""2020-02-30"" is no day: write YYYY-MM-DD","Bob,2020-02-30,1"',
    '6,amount,"""lots"" is no number","Bob,2020-01-06,lots"',
    '7,,a quotation mark is not closed,"Bob,""2020,1"',
  ]);
});

test('reports are for their owner only, and those of an earlier run are gone', async () => {
  await run(PEOPLE, `${PAYMENTS}Bob,never,1\n`);
  const path = join(reports, 'payments.errors.csv');
  expect(statSync(path).mode & 0o077).toBe(0);
  await run();
  expect(existsSync(path)).toBe(false);
});

test('a cell that a spreadsheet would take for a formula is made text', async () => {
  await run(PEOPLE, 'name,on,amount\n=cmd(),2020-01-01\n');
  expect(report('payments.errors.csv')[1]).toBe(`2,,"it has 2 fields, and the first row has 3","'=cmd(),2020-01-01"`);
});

test('corrections and notes name their rows', async () => {
  const summary = await run('name,since,parent\nAne,2020-01-01,\nBob,2020-01-03,\n');
  expect(summary.corrections).toEqual([{ file: 'people.csv', column: 'name', from: 'Ane', text: 'Anne', rows: 1 }]);
  expect(report('people.corrections.csv')).toEqual(['row,column,from,to', '2,name,Ane,Anne']);
  expect(report('payments.notes.csv')).toEqual(['row,column,note', '4,amount,a payment of nothing']);
});

test('a row whose key was there before is rejected', async () => {
  expect(await run(`${PEOPLE}Anne,2020-01-09,\n`)).toMatchObject({ rejectedRows: 1, added: 5 });
  expect(report('people.errors.csv')[1]).toBe('4,name,row 2 has the same name,"Anne,2020-01-09,"');
});

test('what refers to something that no row brings is rejected, and what refers to that in turn', async () => {
  const summary = await run('name,since,parent\nAnne,2020-01-01,Zoe\nBob,2020-01-03,Anne\n');
  expect(summary).toMatchObject({ rows: 5, rejectedRows: 5, commands: 0, added: 0 });
  expect(report('people.errors.csv').slice(1)).toEqual([
    '2,parent,"there is no ""Zoe"", or its own row was rejected","Anne,2020-01-01,Zoe"',
    '3,parent,"there is no ""Anne"", or its own row was rejected","Bob,2020-01-03,Anne"',
  ]);
});

test('a refusal of the application is reported with its row', async () => {
  target.refuse = ({ command, effectiveAt }) =>
    command === 'bank.account.put' && effectiveAt < '2020-01-03' ? 'the account is closed' : undefined;
  expect(await run()).toMatchObject({ added: 4, refused: 1, rejectedRows: 1 });
  expect(report('payments.errors.csv')[1]).toBe('3,,bank.account.put: the account is closed,"Anne,2020-01-02,5"');
});

test('a target that goes away stops the import, which says how far it came; the reports are written', async () => {
  const away: Target = { head: async () => 0, send: async () => Promise.reject(new Error('gone')) };
  await expect(run(PEOPLE, `${PAYMENTS}Bob,never,1\n`, away)).rejects.toThrow(ImportStopped);
  expect(report('payments.errors.csv')).toHaveLength(2);
});

test.each(['windows-1252', 'utf-16le', 'utf-16be'])('files in %s are read for what they say', async (encoding) => {
  const people = iconv.encode(PEOPLE.replaceAll('Anne', 'Ánne Müller').replaceAll('\n', '\r\n'), encoding, {
    addBOM: encoding !== 'windows-1252',
  });
  const summary = await run(people, PAYMENTS.replaceAll('Anne', 'Ánne Müller'));
  expect(summary).toMatchObject({ added: 5, files: [{ encoding }, { encoding: 'utf-8' }] });
  expect(target.commands[0]!.body).toEqual({ name: 'Ánne Müller' });
});

describe('before anything is read', () => {
  afterEach(() => expect(target.batches).toEqual([]));

  test('a missing and an unknown column are one error', async () => {
    await expect(run('name,begin,parent\n')).rejects.toThrow(
      'people.csv lacks the column since\npeople.csv has the column begin, which the mapping does not know',
    );
  });

  test('columns may stand in any order', async () => {
    expect(await dryRun('parent,name,since\n,Anne,2020-01-01\n,Bob,2020-01-02\n', 'name,on,amount\n')).toMatchObject({
      commands: 2,
    });
  });

  test('an empty file says what its first row must be', async () => {
    await expect(run('')).rejects.toThrow('people.csv is empty: its first row must be name,since,parent');
  });

  test('a header whose quotation marks are broken is named', async () => {
    await expect(run('"name"x,since,parent\n')).rejects.toThrow('people.csv, row 1: the header cannot be read');
  });

  test('a file that is no text is named', async () => {
    await expect(run(Buffer.from([1, 0, 0, 0, 2, 0, 0, 3]))).rejects.toThrow(/people\.csv: it is no text/);
  });

  test('all missing files are named at once', async () => {
    const nothing = join(root, 'empty');
    mkdirSync(nothing);
    await expect(importFolder(bank, nothing, { definitions, reports, target })).rejects.toThrow(
      /people\.csv is missing\n.*payments\.csv is missing/,
    );
  });

  test('a folder in place of a file is named', async () => {
    mkdirSync(join(root, 'people.csv'));
    put('payments.csv', PAYMENTS);
    await expect(importFolder(bank, root, { definitions, reports, target })).rejects.toThrow(
      /people\.csv is a folder, not a file/,
    );
  });

  test.each([
    ['no/such/place', 'does not exist'],
    ['payments.csv', 'is no folder'],
  ])('%s: it %s', async (path, reason) => {
    put('payments.csv', PAYMENTS);
    await expect(importFolder(bank, join(root, path), { definitions, reports, target })).rejects.toThrow(reason);
  });
});

test('several rows may say the same: it happened when the first of them says', async () => {
  const shared = mapping('shared', {
    about: 'for this spec',
    files: [
      file('visits.csv', ['name', 'on'], {
        commands: (row) => {
          const name = row.get('name', text);
          return [accounts(name).tell('open', { name }, { at: row.get('on', day) })];
        },
      }),
    ],
  });
  put('visits.csv', 'name,on\nAnne,2020-01-09\nAnne,2020-01-02\nAnne,2020-01-05\n');
  expect(await importFolder(shared, root, { definitions, reports, target })).toMatchObject({ rows: 3, commands: 1 });
  expect(target.commands).toMatchObject([{ effectiveAt: '2020-01-02T00:00:00.000Z' }]);
});

test('rows that say different things of one are no two truths: the later is rejected', async () => {
  const shared = mapping('shared', {
    about: 'for this spec',
    files: [
      file('visits.csv', ['id', 'name', 'on'], {
        commands: (row) => [
          accounts(row.get('id', text)).tell('open', { name: row.get('name', text) }, { at: row.get('on', day) }),
        ],
      }),
    ],
  });
  put('visits.csv', 'id,name,on\n1,Anne,2020-01-01\n1,Ann,2020-01-01\n');
  expect(await importFolder(shared, root, { definitions, reports, target })).toMatchObject({
    commands: 1,
    rejectedRows: 1,
  });
  expect(report('visits.errors.csv')[1]).toBe('3,,row 2 says otherwise of the same thing,"1,Ann,2020-01-01"');
});
