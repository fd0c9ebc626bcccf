import fc from 'fast-check';
import { inWaves, wavesOf, type ToldCommand } from './waves';

const at = (text: string) => Date.parse(`2020-01-${text}Z`);
const told = (...commands: [lane: string, at: string][]): ToldCommand[] =>
  commands.map(([lane, when]) => ({ lane, at: at(when) }));

test('a wave holds what each lane did at one of its moments, and a day its own waves', () => {
  const commands = told(
    ['ann', '01T10:00'],
    ['bob', '01T10:00'],
    ['ann', '01T10:00'],
    ['ann', '01T11:00'],
    ['eve', '01T12:00'],
    ['ann', '02T00:00'],
  );
  expect(wavesOf(commands)).toEqual([[[0, 1, 2, 4], [3]], [[5]]]);
});

test('every command is in one wave, no lane has two moments in one, and each lane runs forward', () => {
  const command = fc.record({ lane: fc.constantFrom('a', 'b', 'c'), at: fc.integer({ min: 0, max: 3e8 }) });
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (unordered) => {
      const commands = unordered.sort((a, b) => a.at - b.at);
      const waves = wavesOf(commands).flat();
      expect(waves.flat().sort((a, b) => a - b)).toEqual([...commands.keys()]);
      for (const wave of waves) {
        for (const some of Map.groupBy(wave, (index) => commands[index]!.lane).values()) {
          expect(new Set(some.map((index) => commands[index]!.at)).size).toBe(1);
        }
      }
      for (const some of Map.groupBy(waves.flat(), (index) => commands[index]!.lane).values()) {
        expect(some).toEqual([...some].sort((a, b) => a - b));
      }
    }),
  );
});

test('before a wave, history has come to its day, and to the moment of each of its lanes', async () => {
  const steps: string[] = [];
  const history = {
    pass: async (_: string, until: Date) => void steps.push(`all ${until.toISOString().slice(8, 19)}`),
    passEach: async (_: string, before: ReadonlyMap<string, Date>) =>
      void steps.push([...before].map(([lane, date]) => `${lane} ${date.toISOString().slice(8, 16)}`).join()),
  };
  const commands = told(['ann', '01T10:00'], ['bob', '01T11:00'], ['ann', '01T12:00'], ['bob', '03T09:00']);
  await inWaves(history as never, 'main', commands, async (wave) => void steps.push(`do ${wave.join()}`));
  expect(steps).toEqual([
    ...['all 01T09:59:59', 'ann 01T10:00,bob 01T11:00', 'do 0,1', 'ann 01T12:00', 'do 2'],
    ...['all 03T08:59:59', 'bob 03T09:00', 'do 3'],
  ]);
});
