/** What every event store must keep when its log is read; a part of event-store.contract.ts. */
import type { NewEvent } from './event';
import { EVERY_TENANT, type LogFilter } from './event-store';
import { ALL, happened, ids, stream, type StoreTester } from './event-store.tester';
import { newId } from './ids';

export function logContract(tester: StoreTester): void {
  describe('the log', () => {
    const subjects = [newId(), newId()];
    const types = ['contract.thing.Happened', 'contract.thing.Ended', 'contract.other.Happened'];
    let appended: NewEvent[];

    /** 120 events: three types, two tenants, two subjects and none, mixed, in 20 streams. */
    const fill = async () => {
      const streams = Array.from({ length: 20 }, (_, i) => stream({ tenant: i % 2 ? 'other' : 'main' }));
      appended = [];
      for (let round = 0; round < 6; round++) {
        for (const [i, s] of streams.entries()) {
          const subject = subjects[i % 3];
          const type = types[(i + round) % 3]!;
          const event = happened({ type, ...(subject ? { subject } : {}), data: { tenant: s.tenant } });
          appended.push(event);
          await tester.store.append(s, round - 1, [event]);
        }
      }
    };
    const tenantOf = ({ data }: NewEvent) => (data as { tenant: string }).tenant;

    it('is empty at first', async () => {
      expect(await tester.store.readLog(0, 10, ALL)).toEqual({ events: [], position: 0, end: true });
      expect(await tester.store.head()).toBe(0);
    });

    it('pages through everything once and in order, whatever the size of the page', async () => {
      await fill();
      for (const limit of [1, 7, 120, 1000]) expect(ids(await tester.readAll(ALL, limit))).toEqual(ids(appended));
      const positions = (await tester.readAll()).map(({ position }) => position);
      expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
    });

    it('begins after a position', async () => {
      await fill();
      const all = await tester.readAll();
      expect(ids(await tester.readAll(ALL, 13, all[49]!.position))).toEqual(ids(appended.slice(50)));
      expect(await tester.readAll(ALL, 13, all.at(-1)!.position)).toEqual([]);
    });

    it('is read backwards, once and in the order turned round, whatever the size of the page', async () => {
      expect((await tester.store.readLogBackwards(Infinity, 10, ALL)).events).toEqual([]);
      await fill();
      const expected = ids(appended).reverse();
      for (const limit of [1, 7, 120, 1000]) expect(ids(await tester.readAllBackwards(ALL, limit))).toEqual(expected);
      const { position } = (await tester.readAll())[50]!;
      expect(ids(await tester.readAllBackwards(ALL, 13, position))).toEqual(expected.slice(-50));
    });

    it('finds an event by its id, and nothing by that of another tenant', async () => {
      await fill();
      const one = appended[30]!;
      const tenant = tenantOf(one);
      expect(ids(await tester.readAllBackwards({ tenant, id: one.id }, 10))).toEqual([one.id]);
      expect(await tester.readAllBackwards({ tenant: `no-${tenant}`, id: one.id }, 10)).toEqual([]);
    });

    it('knows its head', async () => {
      await fill();
      const last = (await tester.readAll()).at(-1)!;
      expect(await tester.store.head()).toBe(last.position);
      expect(await tester.store.readLog(last.position, 5, ALL)).toEqual({
        events: [],
        position: last.position,
        end: true,
      });
    });

    it.each<[string, LogFilter, (event: NewEvent) => boolean]>([
      ['one type', { tenant: EVERY_TENANT, types: [types[1]!] }, (e) => e.type === types[1]],
      ['two types', { tenant: EVERY_TENANT, types: types.slice(1) }, (e) => e.type !== types[0]],
      ['no type', { tenant: EVERY_TENANT, types: [] }, () => false],
      ['a type that never came', { tenant: EVERY_TENANT, types: ['contract.thing.Never'] }, () => false],
      ['a tenant', { tenant: 'other' }, (e) => tenantOf(e) === 'other'],
      ['a subject', { tenant: EVERY_TENANT, subject: subjects[0]! }, (e) => e.subject === subjects[0]],
      [
        'all of them together',
        { tenant: 'main', types: types.slice(0, 2), subject: subjects[1]! },
        (e) => tenantOf(e) === 'main' && e.type !== types[2] && e.subject === subjects[1],
      ],
    ])('gives by %s exactly what passes, in order, in pages of any size', async (_, filter, passes) => {
      await fill();
      const expected = ids(appended.filter(passes));
      for (const limit of [1, 5, 1000]) {
        expect(ids(await tester.readAll(filter, limit))).toEqual(expected);
        expect(ids(await tester.readAllBackwards(filter, limit))).toEqual(expected.toReversed());
      }
    });

    it('tells by the position of a page that the rest was considered', async () => {
      await fill();
      const page = await tester.store.readLog(0, 10, { tenant: EVERY_TENANT, types: ['contract.thing.Never'] });
      expect(page).toEqual({ events: [], position: await tester.store.head(), end: true });
    });
  });
}
