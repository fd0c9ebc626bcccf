/**
 * Carries out processes. The stream of an instance is the truth: each input leaves one event `{category}.Reacted` there,
 * found again by the input's id. After that its timers are set and its commands sent, all under derived ids; if a crash
 * comes between, the input is delivered again and both are done again, which changes nothing.
 */
import {
  derivedId,
  streamName,
  type EventStore,
  type NewEvent,
  type RecordedEvent,
  type StreamId,
} from '@kizuna/event-sourcing';
import { appendDecided } from './append-decided';
import type { EventStream, Running } from './event-stream';
import type { Process, ProcessStep } from './process';
import { carryOut, consume, purely, type Dispatch } from './reaction';
import { elapsedType, type Elapsed, type TimerRunner } from './timer-runner';
import type { Timer } from './timers';

type PendingTimer = Pick<Timer, 'id' | 'name' | 'due'>;

/** Data of the event that says what an input led to. */
interface Reacted {
  /** Id of the event that it answers. */
  readonly input: string;
  readonly state: unknown;
  readonly set: readonly PendingTimer[];
  /** Ids of timers that have run out, were cancelled, or had to make place. */
  readonly ended: readonly string[];
}

/** An instance as its stream tells it. */
interface Instance {
  readonly state: unknown;
  readonly pending: readonly PendingTimer[];
}

interface Outcome {
  readonly commands: ProcessStep<unknown>['commands'];
  readonly reaction: Reacted;
  /** Of the timers that it set those that no later input has ended. */
  readonly timers: readonly PendingTimer[];
  /** What is to be recorded: nothing if it was. */
  readonly news: readonly NewEvent[];
}

export class ProcessRunner {
  /** @param dispatch the command bus */
  constructor(
    private readonly stream: EventStream,
    private readonly store: Pick<EventStore, 'append' | 'read'>,
    private readonly timers: TimerRunner,
    private readonly dispatch: Dispatch,
  ) {}

  run(process: Process): Promise<Running> {
    const consumer = `process:${process.name}`;
    const elapsed = elapsedType(process.category);
    const keyOf = (event: RecordedEvent) => (event.type === elapsed ? event.aggregateId : process.keyOf(event));
    return this.stream.subscribe({
      consumer,
      types: [...process.types, elapsed],
      keyOf: (event) => keyOf(event) ?? event.stream,
      handle: {
        each: async (event) => {
          const id = purely(() => keyOf(event));
          if (id !== undefined) await consume(consumer, event, () => this.take(process, id, event));
        },
      },
    });
  }

  private async take(process: Process, id: string, input: RecordedEvent): Promise<void> {
    const stream = { category: process.category, tenant: input.tenant, id };
    let outcome: Outcome | undefined;
    await appendDecided(this.store, stream, (history) => {
      outcome = purely(() => decide(process, stream, history, input));
      return outcome?.news ?? [];
    });
    if (!outcome) return;
    await Promise.all([
      this.timers.cancel(outcome.reaction.ended),
      this.timers.schedule(outcome.timers.map((timer) => timerOf(timer, stream, input))),
    ]);
    await carryOut(this.dispatch, `process:${process.name}`, input, outcome.commands);
  }
}

/** What an input leads to, now or when it came first. Undefined for a timer that was ended before it could be heard. */
function decide(
  process: Process,
  stream: StreamId,
  history: readonly RecordedEvent[],
  input: RecordedEvent,
): Outcome | undefined {
  const type = `${process.category}.Reacted`;
  const reactions = history.filter((event) => event.type === type).map((event) => event.data as Reacted);
  const index = reactions.findIndex((reaction) => reaction.input === input.id);
  const known = reactions[index];
  const before = recall(process, known ? reactions.slice(0, index) : reactions);
  const elapsed = input.type === elapsedType(process.category) ? (input.data as Elapsed) : undefined;
  if (elapsed && !before.pending.some((timer) => timer.id === elapsed.timer)) return undefined;

  const step = elapsed
    ? process.onTimer(before.state, elapsed.name, { id: stream.id, due: elapsed.due })
    : process.onEvent(before.state, input);
  const reaction = known ?? reactionOf(stream, before, input, step, elapsed?.timer);
  if (!known) {
    return {
      commands: step.commands,
      reaction,
      timers: reaction.set,
      news: [recorded(process, stream, type, input, reaction)],
    };
  }
  const pending = new Set(recall(process, reactions).pending.map(({ id }) => id));
  return { commands: step.commands, reaction, timers: known.set.filter(({ id }) => pending.has(id)), news: [] };
}

function recall(process: Process, reactions: readonly Reacted[]): Instance {
  return reactions.reduce<Instance>(
    ({ pending }, { state, set, ended }) => ({
      state,
      pending: [...pending.filter(({ id }) => !ended.includes(id)), ...set],
    }),
    { state: process.initial, pending: [] },
  );
}

function reactionOf(
  stream: StreamId,
  { pending }: Instance,
  input: RecordedEvent,
  { state, timers, cancel }: ProcessStep<unknown>,
  elapsed: string | undefined,
): Reacted {
  const set = timers.map(({ name, when }) => ({
    id: derivedId(input.id, streamName(stream), name),
    name,
    due: new Date(typeof when === 'number' ? Date.parse(input.effectiveAt) + when : when).toISOString(),
  }));
  const over = new Set([...cancel, ...set.map(({ name }) => name)]);
  const ended = pending.filter(({ id, name }) => id === elapsed || over.has(name)).map(({ id }) => id);
  return { input: input.id, state, set, ended };
}

function recorded(process: Process, stream: StreamId, type: string, input: RecordedEvent, data: Reacted): NewEvent {
  const commandId = derivedId(process.name, input.id);
  return {
    id: derivedId(commandId, streamName(stream), 0),
    type,
    data,
    ...(input.subject === undefined ? {} : { subject: input.subject }),
    effectiveAt: input.effectiveAt,
    metadata: {
      actor: `process:${process.name}`,
      correlationId: input.metadata.correlationId,
      causationId: input.id,
      commandId,
      commandHash: '',
      schemaVersion: 1,
    },
  };
}

const timerOf = (timer: PendingTimer, stream: StreamId, input: RecordedEvent): Timer => ({
  ...timer,
  stream,
  causationId: input.id,
  correlationId: input.metadata.correlationId,
  ...(input.subject === undefined ? {} : { subject: input.subject }),
  ...(timer.due > input.recordedAt ? {} : { historic: true }),
});
