/**
 * For the specs of bad input: the states that an aggregate comes to by commands, the commands that can be sent to it
 * then, and a pipeline on a real store to send them. All of it is made from the list of commands.
 */
import { fact, newId, Refused, to, validatorOf, type Aggregate, type CommandDefinition } from '@kizuna/event-sourcing';
import { CommandPipeline, SqliteEventStore, type Actor, type CommandResult } from '@kizuna/event-sourcing';
import type { Envelope, RecordedEvent } from '@kizuna/event-sourcing';
import { bodiesOf } from '@kizuna/event-sourcing/testing';
import { eventTypeOf, type Class } from '@kizuna/contracts/shared';
import * as fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Texts that rules know and that no schema tells. */
const WORDS = [
  ...['prospecting', 'engaging', '{"stage":"lapsed"}', '{"orders":{"$gte":2}}'],
  ...['ann@example.org', '+49 30 1234'],
];
const SEED = 5;
const FIRST_DAY = Date.parse('2030-01-02T03:04:05.000Z');
const onDay = (n: number): string => new Date(FIRST_DAY + n * 86_400_000).toISOString();

export interface Step {
  readonly definition: CommandDefinition;
  readonly body: object;
  /** When it takes effect. */
  readonly at: string;
}

/** Commands that brought an aggregate to a state. Each of them was news. */
export interface Life {
  readonly steps: readonly Step[];
  readonly state: unknown;
  /** The full name of its last event. */
  readonly end: string;
}

/** Bodies that its class allows: not every word suits every field. */
function valid({ class: cls }: CommandDefinition): fc.Arbitrary<object> {
  return bodiesOf(cls, WORDS).filter((body) => {
    try {
      validatorOf(cls)(body);
      return true;
    } catch {
      return false;
    }
  });
}

export const bodies = (definition: CommandDefinition, count: number): object[] =>
  fc.sample(valid(definition), { numRuns: count, seed: SEED });

/** What the rules say, without any store: facts, or the sentence with which they refuse. */
export function verdict(state: unknown, { definition, body, at }: Step): readonly object[] | string {
  try {
    return definition.decide(state, body, { id: SOME_ID, at, actor: 'tester' });
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}
/** No generated body names it. */
const SOME_ID = '00000000-0000-7000-8000-0000000000ff';

function after(a: Aggregate, life: Life, next: Step, facts: readonly object[]): Life {
  let { state, end } = life;
  for (const data of facts) {
    end = eventTypeOf(data.constructor as Class).type;
    state = a.evolve.get(end)!(state, JSON.parse(JSON.stringify(data)) as object);
  }
  return { steps: [...life.steps, next], state, end };
}

/** Longer ones meet nothing that shorter ones do not. */
const LONGEST = 8;
const TRIES = 4000;
/** So often more is tried while there are events to which no life has come yet. */
const MOST_ROUNDS = 10;

/**
 * For each kind of event the shortest and the longest life that we found to end with it. Found by going on from lives
 * that were found before: what takes many steps would hardly come by chance alone.
 */
export function livesOf(a: Aggregate): Life[] {
  const [shortest, longest, latest] = [new Map<string, Life>(), new Map<string, Life>(), new Map<string, Life>()];
  const command = fc.oneof(...a.decisions.map((d) => fc.tuple(fc.constant(d), valid(d))));
  const round = (n: number) => fc.sample(fc.tuple(fc.nat(), command, fc.nat(4)), { numRuns: TRIES, seed: SEED + n });
  function* tries() {
    for (let n = 0; n < MOST_ROUNDS && shortest.size < a.evolve.size; n++) yield* round(n);
  }
  for (const [n, [definition, body], days] of tries()) {
    const lives = [NO_LIFE(a), ...shortest.values(), ...longest.values(), ...latest.values()];
    const life = lives[n % lives.length]!;
    const next = { definition, body, at: dayAfter(life, days) };
    const facts = life.steps.length > 0 || definition.begins ? verdict(life.state, next) : [];
    if (typeof facts === 'string' || facts.length === 0) continue;
    const longer = after(a, life, next, facts);
    const { steps, end } = longer;
    if (steps.length < (shortest.get(end)?.steps.length ?? Infinity)) shortest.set(end, longer);
    if (steps.length > LONGEST) continue;
    latest.set(end, longer);
    if (steps.length > (longest.get(end)?.steps.length ?? 0)) longest.set(end, longer);
  }
  return [...new Set([...shortest.values(), ...longest.values()])];
}

const NO_LIFE = ({ initial }: Aggregate): Life => ({ steps: [], state: initial, end: '' });

/** So many days after the last step of a life. */
export const dayAfter = ({ steps }: Life, days = 1): string =>
  new Date(Date.parse(steps.at(-1)?.at ?? onDay(-1)) + days * 86_400_000).toISOString();

/** A command at the end of a life: one that is news, one that is none, and one that is refused, as far as there are. */
export function endings(life: Life, definition: CommandDefinition): Step[] {
  const found = new Map<string, Step>();
  for (const body of bodies(definition, 20)) {
    const step = { definition, body, at: dayAfter(life) };
    const said = verdict(life.state, step);
    const kind = typeof said === 'string' ? 'refused' : said.length > 0 ? 'news' : 'no news';
    if (!found.has(kind)) found.set(kind, step);
  }
  return [...found.values()];
}

/** What came of a command: what it answered, or why it was not carried out. */
export type Outcome = CommandResult | Error;

const TESTER: Actor = { id: 'tester', tenant: 'main', permissions: ['*'] };

/** A pipeline on a real store, in a folder of its own. */
export class Bench {
  private readonly folder = mkdtempSync(join(tmpdir(), 'kizuna-bad-input-'));
  private strangers = 0;
  readonly store = new SqliteEventStore(join(this.folder, 'events.sqlite'));
  private readonly pipeline = new CommandPipeline(this.store, undefined, () => new Date(onDay(365)));

  /** Never throws: an error is an outcome. */
  send(a: Aggregate, id: string, { definition, body, at }: Step, over: Partial<Envelope> = {}): Promise<Outcome> {
    const command = fact(definition.class, body);
    const address = { id, actor: TESTER, effectiveAt: at, ...over };
    return this.pipeline.execute(a, definition, to(address, command)).catch((error: unknown) => error as Error);
  }

  /** One who may do everything, of a tenant of which there is nothing yet. */
  stranger(): Actor {
    return { ...TESTER, tenant: `stranger${++this.strangers}` };
  }

  /** An aggregate that has lived so far. @returns its id */
  async lived(a: Aggregate, { steps }: Life): Promise<string> {
    const id = newId();
    for (const step of steps) {
      const outcome = await this.send(a, id, step);
      if (outcome instanceof Error) throw outcome;
    }
    return id;
  }

  stored(a: Aggregate, id: string, tenant = 'main'): Promise<RecordedEvent[]> {
    return this.store.read({ category: a.name, tenant, id });
  }

  async close(): Promise<void> {
    await this.store.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** For messages: what was sent after what. */
export const told = ({ steps }: Life, last: Step): string =>
  [...steps, last].map(({ definition: { name }, body }) => `${name} ${JSON.stringify(body)}`).join('; ');
