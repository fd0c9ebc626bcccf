import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { events, eventTypeOf, Optional } from '@kizuna/contracts/shared';
import { IsDateString, IsIn, IsInt, IsUUID, Length, Min } from 'class-validator';
import { goldenFaults } from './golden';

class Opened {
  @Length(5, 9) title!: string;
  @IsUUID() owner!: string;
  @IsDateString() @Length(10, 10) on!: string;
  @IsIn(['a', 'b']) stage!: string;
  @Optional() @IsInt() @Min(7) amount?: number;
}
class Closed {
  @Length(1, 9) why!: string;
}
events('test.golden', { Opened, Closed }, { Closed: [({ reason }) => ({ why: reason })] });
const opened = eventTypeOf(Opened);
const closed = eventTypeOf(Closed);

describe('golden files', () => {
  const root = mkdtempSync(join(tmpdir(), 'kizuna-golden-'));
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(root, 'golden-'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const write = (name: string, data: unknown) => writeFileSync(join(folder, name), JSON.stringify(data));
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');

  it('that are missing are named, with how to write them', () => {
    expect(goldenFaults(folder, false, [opened])).toEqual([
      'test.golden.Opened.v1.json is missing: run this with UPDATE_GOLDEN=1 to write a sample, then commit it',
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are written as valid samples, always the same', () => {
    expect(goldenFaults(folder, true, [opened])).toEqual([]);
    const first = text('test.golden.Opened.v1.json');
    expect(Object.keys(JSON.parse(first) as object)).toEqual(['title', 'owner', 'on', 'stage', 'amount']);
    rmSync(join(folder, 'test.golden.Opened.v1.json'));
    expect(goldenFaults(folder, true, [opened])).toEqual([]);
    expect(text('test.golden.Opened.v1.json')).toBe(first);
  });

  it('of an old version are never made up', () => {
    expect(goldenFaults(folder, true, [closed])).toEqual([
      'test.golden.Closed.v1.json is missing: bring it back, what was stored then cannot be made anew',
    ]);
    write('test.golden.Closed.v1.json', { reason: 'sold' });
    expect(goldenFaults(folder, true, [closed])).toEqual([]);
  });

  it('are never rewritten, however wrong', () => {
    write('test.golden.Closed.v1.json', { reason: '' });
    write('test.golden.Closed.v2.json', { reason: 'sold' });
    expect(goldenFaults(folder, true, [closed])).toEqual([
      'test.golden.Closed.v1.json cannot be read as the test.golden.Closed of today: why must have 1 to 9 characters',
      'test.golden.Closed.v2.json cannot be read as the test.golden.Closed of today: why is missing; reason is not a field of this',
    ]);
    expect(text('test.golden.Closed.v2.json')).toBe('{"reason":"sold"}');
  });

  it('outlive their events: a name that disappears is a fault', () => {
    write('test.golden.Renamed.v1.json', {});
    expect(goldenFaults(folder, true, [])).toEqual([
      'test.golden.Renamed.v1.json is of no declared event: stored events of it could not be read any more',
    ]);
  });
});
