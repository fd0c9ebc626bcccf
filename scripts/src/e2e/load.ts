/**
 * For crash tests: clients that keep writing through whatever happens, each command until it is acknowledged, under one
 * id; and what must hold of the events afterwards.
 */
import { newId } from '@kizuna/event-sourcing';
import { setTimeout } from 'node:timers/promises';

/** Sends a command; rejects or answers 502 to 504 while nobody is there to carry it out. */
export type Ask = (path: string, body: object, commandId: string) => Promise<Response>;

export interface Pressure {
  readonly clients: number;
  readonly commands?: number;
  /** How long each client rests after each customer. */
  readonly restMs?: number;
  readonly signal?: AbortSignal;
}

export interface Acknowledged {
  readonly id: string;
  readonly revision: number;
}

/** A CloudEvent, as far as is looked at here. */
export interface WrittenEvent {
  readonly id: string;
  readonly type: string;
  readonly aggregateid: string;
  readonly streamrevision: number;
  readonly commandid: string;
  readonly causationid?: string;
}

const PAUSE_MS = 50;
const AWAY = [502, 503, 504];

export class Load {
  readonly acknowledged = new Map<string, Acknowledged>();
  /** How often a command had to be sent again. */
  repeats = 0;
  private begun = 0;

  private awaited: { readonly count: number; readonly reached: () => void }[] = [];

  constructor(private readonly ask: Ask) {}

  /** Resolves when so many commands are acknowledged. */
  until(count: number): Promise<void> {
    return new Promise((reached) => {
      this.awaited.push({ count, reached });
      this.tell();
    });
  }

  /**
   * Each client registers a customer, then opens a deal with them, again and again, until so many commands are begun or
   * the signal.
   */
  async run({ clients, commands = Infinity, restMs = 0, signal }: Pressure): Promise<void> {
    const client = async () => {
      while (this.begun < commands && !signal?.aborted) {
        this.begun += 2;
        await this.oneCustomer(this.begun / 2);
        await setTimeout(restMs);
      }
    };
    await Promise.all(Array.from({ length: clients }, client));
  }

  private async oneCustomer(n: number): Promise<void> {
    const customerId = newId();
    await this.send('/identity/customers', { id: customerId, kind: 'person', name: `Person ${n}`, source: 'test' });
    const deal = { id: newId(), title: `Deal ${n}`, stage: 'engaging', amount: 100, customerId };
    await this.send('/sales/opportunities', deal);
  }

  private tell(): void {
    const { size } = this.acknowledged;
    for (const { count, reached } of this.awaited) if (count <= size) reached();
    this.awaited = this.awaited.filter(({ count }) => count > size);
  }

  private async send(path: string, body: object): Promise<void> {
    const commandId = newId();
    for (;;) {
      const answer = await this.ask(path, body, commandId).catch((error: unknown) => {
        // How fetch says that nobody answers; the class itself is of another realm.
        if ((error as Error).name !== 'TypeError') throw error;
        return undefined;
      });
      if (answer?.status === 201) {
        this.acknowledged.set(commandId, (await answer.json()) as Acknowledged);
        return this.tell();
      }
      if (answer && !AWAY.includes(answer.status)) throw new Error(`${answer.status} ${await answer.text()}`);
      this.repeats++;
      await setTimeout(PAUSE_MS);
    }
  }
}

/** Every acknowledged command is in the log, where it was said to be; and no command took effect twice. */
export function expectOnceEach(events: readonly WrittenEvent[], acknowledged: ReadonlyMap<string, Acknowledged>): void {
  const byCommand = new Map(events.map((event) => [event.commandid, event]));
  for (const [commandId, { id, revision }] of acknowledged) {
    expect(byCommand.get(commandId)).toMatchObject({ aggregateid: id, streamrevision: revision });
  }
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  const mine = events.filter(({ causationid }) => causationid === undefined);
  expect(mine).toHaveLength(acknowledged.size);
  // Each customer was reached and acquired, once.
  expect(events.filter(({ type }) => type === 'analytics.lifecycle.Entered')).toHaveLength(acknowledged.size);
}
