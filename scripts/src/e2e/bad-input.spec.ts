/**
 * Every command of every aggregate, in every state that we find: what it answers is right, and it happens once. All of
 * it is made from the list of commands, so that a new one is covered as it is declared.
 */
import { contexts } from '@kizuna/all-in-one';
import { CommandIdReused, derivedId, newId, NotFound, Refused } from '@kizuna/event-sourcing';
import type { Aggregate, CommandDefinition } from '@kizuna/event-sourcing';
import {
  Bench,
  bodies,
  dayAfter,
  endings,
  livesOf,
  told,
  verdict,
  type Life,
  type Outcome,
  type Step,
} from './bad-input';

const aggregates = contexts.flatMap((context) => context.aggregates);

/** In lower case, since it goes on after a colon; no full stop, and nothing of the machine in it. */
const SENTENCE = /^(?!.*(undefined|null|NaN|\[object|Error))[a-z]\S* .*[^.\s]$/;

const bench = new Bench();
afterAll(() => bench.close());

const aMomentAfter = ({ at }: Step) => new Date(Date.parse(at) + 1000).toISOString();

/** A state, a command in it, and what the rules say to that. */
interface Case {
  readonly life: Life;
  readonly last: Step;
  readonly said: readonly object[] | string;
  /** Of an aggregate that has lived so far. */
  readonly id: string;
  /** For messages. */
  readonly label: string;
}

describe.each(aggregates.map((a) => [a.name, a] as const))('%s', (_, a) => {
  const lives = livesOf(a);
  /** One for each life, for commands that change nothing. */
  const idle = new Map<Life, Promise<string>>();
  const aggregateWith = (life: Life, changes: boolean): Promise<string> => {
    if (changes) return bench.lived(a, life);
    if (!idle.has(life)) idle.set(life, bench.lived(a, life));
    return idle.get(life)!;
  };

  /**
   * Does something with each state and each ending, all at once, so that they share commits.
   * @param at when the ending takes effect; it changes nothing before the end of the life
   */
  async function inEachState(
    definition: CommandDefinition,
    work: (one: Case) => Promise<void>,
    at: (life: Life) => string = dayAfter,
  ): Promise<void> {
    const cases = lives.flatMap((life) => endings(life, definition).map((last) => ({ life, last })));
    await Promise.all(
      cases.map(async ({ life, last: ending }) => {
        const last = { ...ending, at: at(life) };
        const said = verdict(life.state, last);
        const changes = typeof said !== 'string' && said.length > 0 && last.at >= dayAfter(life, 0);
        await work({ life, last, said, id: await aggregateWith(life, changes), label: told(life, last) });
      }),
    );
  }

  const stored = (id: string) => bench.stored(a, id);
  const idsOf = async (id: string) => (await stored(id)).map((event) => event.id);

  test('comes to a state by each of its events: if not, the words that its rules know are missing here', () =>
    expect(new Set(lives.map(({ end }) => end))).toEqual(new Set(a.evolve.keys())));

  describe.each(a.decisions.map((definition) => [definition.name.slice(a.name.length + 1), definition] as const))(
    '%s',
    (_, definition) => {
      test.concurrent('answers as its rules say, and sent again right after it is no news, or refused', () =>
        inEachState(definition, async ({ last, said, id, label }) => {
          const before = await idsOf(id);
          const first = await bench.send(a, id, last);
          const after = await idsOf(id);
          if (typeof said === 'string') expectRefused(first, label, said);
          else expect([label, first]).toEqual([label, expect.objectContaining({ id })]);
          expect([label, after.length]).toEqual([label, before.length + (typeof said === 'string' ? 0 : said.length)]);

          const again = await bench.send(a, id, { ...last, at: aMomentAfter(last) });
          if (again instanceof Error) expectRefused(again, label);
          else expect([label, again]).toEqual([label, first]);
          expect([label, await idsOf(id)]).toEqual([label, after]);
        }),
      );

      test.concurrent('happens once under its id, and another command under that id is refused', () =>
        inEachState(definition, async ({ last, said, id, label }) => {
          const once = { commandId: derivedId(label) };
          const first = await bench.send(a, id, last, once);
          const after = await idsOf(id);
          expect([label, await bench.send(a, id, last, once)]).toEqual([label, first]);
          if (typeof said !== 'string' && said.length > 0) {
            const reused = await bench.send(a, id, another(a, last), once);
            expect([label, reused]).toEqual([label, new CommandIdReused(once.commandId)]);
          }
          expect([label, await idsOf(id)]).toEqual([label, after]);
        }),
      );

      test.concurrent('happens once if a policy sends it twice, and not before what happened last', () =>
        inEachState(
          definition,
          async ({ last, said, id, label }) => {
            const before = await idsOf(id);
            const sent = { commandId: derivedId('policy', label), causationId: newId(), orLater: true };
            const early = { ...last, at: '2020-01-01' };
            const first = await bench.send(a, id, early, sent);
            const after = await stored(id);
            if (typeof said === 'string') expectRefused(first, label, said);
            expect([label, await bench.send(a, id, early, sent)]).toEqual([label, first]);
            expect([label, await idsOf(id)]).toEqual([label, after.map((event) => event.id)]);
            for (const { effectiveAt } of after.slice(before.length))
              expect([label, effectiveAt]).toEqual([label, last.at]);
          },
          (life) => dayAfter(life, 0),
        ),
      );

      test.concurrent('is refused before what happened last, with its date', () =>
        inEachState(
          definition,
          async ({ life, last, said, id, label }) => {
            const before = await idsOf(id);
            const outcome = await bench.send(a, id, last);
            const late = `it would take effect before the last change, which took effect at ${dayAfter(life, 0)}`;
            if (typeof said === 'string') expectRefused(outcome, label, said);
            else if (said.length > 0) expectRefused(outcome, label, late);
            expect([label, await idsOf(id)]).toEqual([label, before]);
          },
          (life) => dayAfter(life, -0.5),
        ),
      );

      test.concurrent('is not found where there is nothing, unless it may begin', async () => {
        for (const body of bodies(definition, 5)) {
          const id = newId();
          const outcome = await bench.send(a, id, { definition, body, at: '2030-01-02' });
          if (!definition.begins) expect(outcome).toEqual(new NotFound(`there is no ${a.name} ${id}`));
          else if (outcome instanceof Error) expectRefused(outcome, JSON.stringify(body));
          if (outcome instanceof Error) expect(await stored(id)).toEqual([]);
        }
      });

      test.concurrent('means another aggregate under the same id if another tenant sends it', () =>
        inEachState(
          definition,
          async ({ last, id, label }) => {
            const before = await idsOf(id);
            const actor = bench.stranger();
            const outcome = await bench.send(a, id, last, { actor });
            if (!definition.begins) expect(outcome).toEqual(new NotFound(`there is no ${a.name} ${id}`));
            else if (outcome instanceof Error) expectRefused(outcome, label);
            expect([label, await idsOf(id)]).toEqual([label, before]);
            const theirs = await bench.stored(a, id, actor.tenant);
            expect(theirs.every(({ tenant }) => tenant === actor.tenant)).toBe(true);
            if (outcome instanceof Error) expect(theirs).toEqual([]);
          },
          (life) => dayAfter(life, -1),
        ),
      );
    },
  );
});

/** @param sentence what exactly is said; any sentence if absent */
function expectRefused(outcome: Outcome, label: string, sentence?: string): void {
  expect([label, outcome]).toEqual([label, expect.any(Refused)]);
  const { message } = outcome as Refused;
  expect([label, message]).toEqual([label, expect.stringMatching(SENTENCE)]);
  if (sentence !== undefined) expect([label, message]).toEqual([label, sentence]);
}

/** Another body for the same command, or another command if it has none. */
function another(a: Aggregate, step: Step): Step {
  const text = JSON.stringify(step.body);
  const body = bodies(step.definition, 20).find((other) => JSON.stringify(other) !== text);
  if (body) return { ...step, body };
  const definition = a.decisions.find((other) => other !== step.definition)!;
  return { ...step, definition, body: bodies(definition, 1)[0]! };
}
