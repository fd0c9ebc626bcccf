import { Type } from 'class-transformer';
import { IsArray, IsString, ValidateNested } from 'class-validator';
import { Deal, DealRow, deals, stages } from './sample.fixture';
import type { RecordedEvent } from '@kizuna/event-sourcing';
import { view } from './view';

describe('view()', () => {
  const event = (aggregateId: string, key?: string) => ({ aggregateId, subject: key }) as unknown as RecordedEvent;
  const plain = view('sample.plain', DealRow, { version: 2 });

  it('is usable from the first step: one row for each aggregate, empty before its first event', () => {
    expect(plain).toMatchObject({ name: 'sample.plain', version: 2, types: [], indexes: [], bySubject: false });
    expect(plain.keysOf(event('x'))).toEqual(['x']);
    expect(plain.initial('x')).toEqual({});
  });

  it('takes one key, several, or none', () => {
    expect(plain.key(({ subject }) => subject).keysOf(event('x', 'k'))).toEqual(['k']);
    expect(plain.key(() => ['a', 'b']).keysOf(event('x'))).toEqual(['a', 'b']);
    expect(plain.key(() => undefined).keysOf(event('x'))).toEqual([]);
  });

  it('lists only the events that have a line, by their full names', () => {
    expect(stages.types).toEqual(['sample.deal.Opened', 'sample.deal.Moved']);
  });

  it('leaves the value before a step as it was', () => {
    plain.on(Deal, { Removed: () => undefined }).indexed('stage');
    expect(plain.types).toEqual([]);
    expect(plain.indexes).toEqual([]);
  });

  it('is searched by texts, also by those in objects and lists', () => {
    class Texts {
      @IsArray() @IsString({ each: true }) tags!: string[];
      @ValidateNested({ each: true }) @Type(() => DealRow) deals!: DealRow[];
    }
    const searched = view('a.b', Texts, { version: 1 }).searched('tags').searched('deals.place.city', 'tags');
    expect(searched.searchable).toEqual(['tags', 'deals.place.city']);
  });

  it('refuses what cannot be meant', () => {
    class Odd {
      @IsString() name!: string;
      @IsArray() list!: string[];
    }
    expect(() => view('Pipeline', Odd, { version: 1 })).toThrow('is no view name');
    expect(() => view('a.b', Odd, { version: 0 })).toThrow('version of a.b');
    expect(() => view('a.b', Odd, { version: 1 }).indexed('list')).toThrow('does not hold a single value');
    expect(() => view('a.b', Odd, { version: 1 }).searched('name', 'nosuch' as never)).toThrow('nosuch is not a field');
    expect(() => deals.searched('amount')).toThrow('amount does not hold text');
    expect(() => deals.searched('place.city.x')).toThrow('place.city.x is not a field');
    expect(() => deals.on(Deal, { Opened: (row) => row })).toThrow('lists sample.deal.Opened twice');
  });
});
