import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allEventTypes, events, eventTypeOf, findEventType } from '@kizuna/contracts/shared';
import { Type } from 'class-transformer';
import { IsInt, IsString, Length, ValidateNested } from 'class-validator';
import { aggregate, fold } from './aggregate';
import { SqliteDatabase } from './sqlite/sqlite-database';
import { SqliteEventStore } from './sqlite/sqlite-event-store';
import { UnknownVersion, upcast } from './upcast';
import { validatorOf } from './validation/validator';

class Amount {
  @IsInt() cents!: number;
  @IsString() @Length(3, 3) currency!: string;
}
class Name {
  @IsString() name!: string;
}
class Issued {
  @ValidateNested() @Type(() => Amount) amount!: Amount;
  @ValidateNested() @Type(() => Name) customer!: Name;
}
class Paid {}
const Invoice = events(
  'test.invoice',
  { Issued, Paid },
  {
    Issued: [
      ({ total, ...rest }) => ({ ...rest, amount: { cents: total } }),
      ({ amount, customer }) => ({ amount: { ...(amount as object), currency: 'EUR' }, customer: { name: customer } }),
    ],
  },
);

const TYPE = 'test.invoice.Issued';
const golden = (version: number) =>
  JSON.parse(readFileSync(join(__dirname, '__golden__', `${TYPE}.v${version}.json`), 'utf8')) as object;

describe('upcasting', () => {
  it.each([1, 2, 3])('brings version %d to the shape of today', (version) => {
    const today = upcast(TYPE, version, golden(version));
    expect(today).toEqual(golden(3));
    expect(() => validatorOf(Issued)(today)).not.toThrow();
  });

  it('hands on data of today and of unknown types as they are', () => {
    const data = golden(3);
    expect(upcast(TYPE, 3, data)).toBe(data);
    expect(upcast('test.invoice.Unheard', 7, data)).toBe(data);
  });

  it('does not guess at a version that a later release wrote', () => {
    expect(() => upcast(TYPE, 4, {})).toThrow(UnknownVersion);
    expect(() => upcast(TYPE, 4, {})).toThrow(`${TYPE} is stored in version 4; this code knows up to 3`);
  });

  it('happens on read, so that rules see today’s shape only and the file keeps what was written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kizuna-upcast-'));
    const store = new SqliteEventStore(join(folder, 'events.db'));
    const stream = { category: 'test.invoice', tenant: 'main', id: 'a' };
    for (const version of [1, 2, 3]) {
      const metadata = { actor: 'a', correlationId: 'c', commandId: 'c', commandHash: '', schemaVersion: version };
      const event = {
        id: `${version}`,
        type: TYPE,
        data: golden(version),
        effectiveAt: '2026-01-01T00:00:00.000Z',
        metadata,
      };
      await store.append(stream, version - 2, [event]);
    }
    const invoice = aggregate('test.invoice', 0).on(Invoice, {
      Issued: (cents, { amount }) => cents + amount.cents,
      Paid: () => 0,
    });
    const read = await store.read(stream);
    expect(fold(invoice, read)).toBe(3 * 1250);
    expect(read.map(({ metadata }) => metadata.schemaVersion)).toEqual([1, 2, 3]);
    await store.close();
    const db = new SqliteDatabase(join(folder, 'events.db'), { readonly: true });
    expect(JSON.parse(db.values<[], string>('SELECT data FROM events WHERE revision = 0').get()!)).toEqual(golden(1));
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('declared events', () => {
  it('are found by class and by full name, with a version that counts their upcasters', () => {
    expect(eventTypeOf(Issued)).toMatchObject({ type: TYPE, version: 3, class: Issued });
    expect(findEventType('test.invoice.Paid')).toMatchObject({ version: 1, upcasters: [] });
    expect(findEventType('test.invoice.Unheard')).toBeUndefined();
    expect(allEventTypes().map(({ type }) => type)).toEqual([TYPE, 'test.invoice.Paid']);
  });

  it('have one name and one class each', () => {
    class Other {}
    expect(() => events('test.invoice', { Paid: Other })).toThrow('the event test.invoice.Paid is declared twice');
    expect(() => events('test.bill', { Paid })).toThrow(
      'the class of test.bill.Paid is already the event test.invoice.Paid',
    );
    expect(() => eventTypeOf(Other)).toThrow('Other is no event: declare it with events(…)');
  });

  it('refuse a history for an event that is not among them', () => {
    // @ts-expect-error Sent is no event of the letter
    events('test.letter', { Written: class Written {} }, { Sent: [] });
    expect(findEventType('test.letter.Written')).toMatchObject({ version: 1 });
  });
});
