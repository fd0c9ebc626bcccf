/**
 * The one way of a command, in order: authorise, validate, load, recognise a repeat, decide, append, and again from
 * loading if somebody else was quicker. HTTP, policies, processes and imports all come through here.
 */
import { context, propagation, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import { eventTypeOf, type Class } from '@kizuna/contracts/shared';
import { isISO8601 } from 'class-validator';
import { Refused, type Aggregate, type CommandDefinition } from './aggregate';
import { envelopeOf, grants, type Envelope } from './envelope';
import { CommandIdReused, Forbidden, NotFound, StaleRevision, TooMuchContention } from './errors';
import { isAggregateId, streamName, type NewEvent, type StreamId } from './event';
import { NO_STREAM, WrongExpectedRevision, type EventStore } from './event-store';
import { derivedId, fingerprint, newId } from './ids';
import { Aggregates, mayBeRepeat, remember, type Loaded, type Outcome } from './loaded';
import type { Snapshots } from './snapshots';
import { instrument } from './telemetry';
import { Turns } from './turns';
import { Invalid, validatorOf } from './validation/validator';

/** What a command answers. */
export interface CommandResult {
  readonly id: string;
  /** Of the aggregate after the command; also its ETag. */
  readonly revision: number;
  /** In the log; also the consistency token that a read can wait for. */
  readonly position: number;
}

/** How often a command is decided anew when other processes write to the same aggregate in between. */
const MOST_TRIES = 20;
/** How far in the future "now" may lie, for clocks that differ. */
const CLOCK_SKEW_MS = 60_000;
/** Without a zone a date-time would mean another moment on each machine. */
const DATE_OR_ZONED = /^\d{4}-\d\d-\d\d(T.+(Z|[+-]\d\d:\d\d))?$/;
const COMMAND_ID = /^[\x21-\x7e]{1,100}$/;

const tracer = trace.getTracer('kizuna');
const commands = instrument((meter) =>
  meter.createHistogram('kizuna.command.duration', { unit: 'ms', description: 'Commands by outcome' }),
);
const conflicts = instrument((meter) =>
  meter.createCounter('kizuna.command.conflicts', { description: 'Commands decided anew' }),
);

/** A command that was let in, with what each try at it needs. */
interface Task {
  readonly a: Aggregate;
  readonly definition: CommandDefinition;
  readonly command: object;
  readonly envelope: Envelope;
  readonly stream: StreamId;
  readonly name: string;
  /** Absent: it takes effect now. */
  readonly backdatedTo: string | undefined;
  /** Empty for a command without id. */
  readonly hash: string;
}

interface Decided {
  readonly events: NewEvent[];
  readonly state: unknown;
}

export class CommandPipeline {
  private readonly aggregates: Aggregates;
  /** Commands of one stream take turns in this process, so that only other processes are left to fight with. */
  private readonly turns = new Turns();

  constructor(
    private readonly store: EventStore,
    snapshots?: Snapshots,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.aggregates = new Aggregates(store, snapshots);
  }

  /**
   * Carries out a command that was addressed with `to(…)`. A command id takes effect at most once, and once it has, it
   * always answers the same. A command that was refused or no news left no trace: sent again it is decided again.
   * @throws Forbidden, Invalid, NotFound, Refused, StaleRevision, CommandIdReused, TooMuchContention, StoreUnavailable
   */
  execute(a: Aggregate, definition: CommandDefinition, command: object): Promise<CommandResult> {
    return tracer.startActiveSpan(`command ${definition.name}`, async (span) => {
      const started = performance.now();
      let outcome = 'done';
      try {
        const task = this.letIn(a, definition, command, envelopeOf(command));
        return await this.turns.take(task.name, () => this.carryOut(task, span));
      } catch (error) {
        outcome = (error as Error).constructor.name;
        span.setStatus({ code: SpanStatusCode.ERROR, message: outcome });
        throw error;
      } finally {
        commands().record(performance.now() - started, { command: definition.name, outcome });
        span.end();
      }
    });
  }

  /** Who may not do it learns nothing else, so permissions come before all other checks. */
  private letIn(a: Aggregate, definition: CommandDefinition, command: object, envelope: Envelope): Task {
    const { id, actor, commandId, effectiveAt } = envelope;
    for (const permission of effectiveAt === undefined ? [definition.name] : [definition.name, 'history.backdate']) {
      if (!grants(actor.permissions, permission)) throw new Forbidden(permission);
    }
    if (!isAggregateId(id)) {
      throw new Invalid([{ field: 'id', rule: 'uuid', message: 'must be a UUID in lower case' }]);
    }
    if (commandId !== undefined && !COMMAND_ID.test(commandId)) {
      throw new Invalid([{ field: 'commandId', rule: 'ascii', message: 'must be 1 to 100 visible ASCII characters' }]);
    }
    const backdatedTo =
      effectiveAt === undefined ? undefined : pastMoment(effectiveAt, envelope.orLater ? undefined : this.now());
    validatorOf(definition.class)(command);
    const stream = { category: a.name, tenant: actor.tenant, id };
    const hash = commandId === undefined ? '' : fingerprint(definition.name, command);
    return { a, definition, command, envelope, stream, name: streamName(stream), backdatedTo, hash };
  }

  private async carryOut(task: Task, span: Span): Promise<CommandResult> {
    const { a, envelope, stream, name } = task;
    const quick = await this.onGuess(task, span);
    if (quick) return quick;
    for (let tries = 1; ; tries++) {
      const loaded = await this.aggregates.load(a, stream, name);
      const earlier = envelope.commandId && (await this.aggregates.outcomeOf(loaded, stream, envelope.commandId));
      if (earlier) return answerAgain(task, earlier);
      const decided = this.decide(task, loaded);
      if (decided.events.length === 0) return { id: stream.id, revision: loaded.revision, position: loaded.position };
      const result = await this.append(task, loaded, decided, span);
      if (result) return result;
      if (tries === MOST_TRIES) throw new TooMuchContention(`others keep changing this ${a.name}`);
      conflicts().add(1, { aggregate: a.name });
    }
  }

  /**
   * Saves the look at the store: decides on what memory has, and the append proves it right, also that no command of
   * this id came before. Only news is believed; a refusal or "no news" may come of old memory.
   */
  private async onGuess(task: Task, span: Span): Promise<CommandResult | undefined> {
    const guess = this.aggregates.guess(task.a, task.name, task.definition.begins);
    if (!guess || mayBeRepeat(guess, task.envelope.commandId)) return undefined;
    let decided: Decided;
    try {
      decided = this.decide(task, guess);
    } catch {
      return undefined;
    }
    return decided.events.length > 0 ? this.append(task, guess, decided, span, true) : undefined;
  }

  /**
   * Undefined: somebody else was quicker, be it the same command. On a guess nobody has looked for that yet, so only
   * the word of the engine that it was not there is believed.
   */
  private async append(task: Task, loaded: Loaded, { events, state }: Decided, span: Span, guessed = false) {
    const { a, stream, name } = task;
    const written = tracer.startSpan(`append ${a.name}`);
    try {
      const { revision, position, again } = await this.store.append(stream, loaded.revision, events);
      if (again ?? (guessed && task.hash !== '')) return undefined;
      span.setAttribute('kizuna.position', position);
      const { effectiveAt, metadata } = events[0]!;
      remember(loaded.outcomes, { metadata, revision, position });
      this.aggregates.advance(a, stream, name, loaded, { ...loaded, state, revision, position, effectiveAt });
      return { id: stream.id, revision, position };
    } catch (error) {
      if (error instanceof WrongExpectedRevision) return undefined;
      throw error;
    } finally {
      written.end();
    }
  }

  private decide(task: Task, loaded: Loaded): Decided {
    const { a, definition, command, envelope, backdatedTo } = task;
    const { id, actor, expectedRevision, orLater } = envelope;
    if (loaded.revision === NO_STREAM && !definition.begins) throw new NotFound(`there is no ${a.name} ${id}`);
    if (expectedRevision !== undefined && expectedRevision !== loaded.revision) {
      throw new StaleRevision(expectedRevision, loaded.revision);
    }
    const asked = backdatedTo ?? this.now().toISOString();
    // Also: a clock that was set back must not make "now" lie before the last change.
    const lift = orLater === true || backdatedTo === undefined;
    const at = lift && asked < loaded.effectiveAt ? loaded.effectiveAt : asked;
    const facts = definition.decide(loaded.state, command, { id, at, actor: actor.id });
    if (facts.length > 0 && at < loaded.effectiveAt) {
      throw new Refused(`it would take effect before the last change, which took effect at ${loaded.effectiveAt}`);
    }
    return newEvents(task, facts, loaded.state, at);
  }
}

/**
 * A date in the past as ISO 8601 in UTC. What follows from a stored event may lie ahead of a clock that was set back
 * since, so it is not held against the clock. @throws Invalid
 */
function pastMoment(text: string, now: Date | undefined): string {
  const at = new Date(text);
  const valid = DATE_OR_ZONED.test(text) && isISO8601(text, { strict: true }) && !Number.isNaN(at.getTime());
  if (!valid || (now && at.getTime() > now.getTime() + CLOCK_SKEW_MS)) {
    const message = 'must be a date, or a date-time with its zone, that is not in the future';
    throw new Invalid([{ field: 'effectiveAt', rule: 'past', message }]);
  }
  return at.toISOString();
}

function answerAgain({ envelope, hash }: Task, earlier: Outcome): CommandResult {
  if (earlier.hash !== hash) throw new CommandIdReused(envelope.commandId!);
  return { id: envelope.id, revision: earlier.revision, position: earlier.position };
}

/** The facts as events, and the state after them. */
function newEvents(
  { a, envelope, name, hash }: Task,
  facts: readonly object[],
  before: unknown,
  effectiveAt: string,
): Decided {
  const commandId = envelope.commandId ?? newId();
  const traceparent = currentTrace();
  let state = before;
  const events = facts.map((data, index): NewEvent => {
    const { type, version } = contractOf(a, data);
    state = a.evolve.get(type)!(state, data);
    const subject = a.subjectOf(state, envelope.id);
    return {
      id: derivedId(commandId, name, index),
      type,
      data,
      ...(subject === undefined ? {} : { subject }),
      effectiveAt,
      metadata: {
        actor: envelope.actor.id,
        correlationId: envelope.correlationId ?? commandId,
        ...(envelope.causationId ? { causationId: envelope.causationId } : {}),
        commandId,
        commandHash: hash,
        schemaVersion: version,
        ...(traceparent ? { traceparent } : {}),
      },
    };
  });
  return { events, state };
}

/** A fact that breaks its contract is a mistake in the rules, not of the caller: it is no `Invalid`. */
function contractOf(a: Aggregate, data: object) {
  const contract = eventTypeOf(data.constructor as Class);
  if (!a.evolve.has(contract.type)) throw new Error(`${a.name} decided on ${contract.type}, which it does not list`);
  try {
    validatorOf(contract.class)(data);
  } catch (cause) {
    throw new Error(`${a.name} decided on a ${contract.type} that breaks its contract`, { cause });
  }
  return contract;
}

function currentTrace(): string | undefined {
  const carrier: { traceparent?: string } = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent;
}
