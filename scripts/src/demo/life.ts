/**
 * A customer's life with the company, told in the order of its dates: what comes later is put on the agenda, and by then
 * all is known that came before. What is told of a moment may lie ahead of it, as the steps of a case do.
 */
import type { Chance } from './chance';
import type { Firm } from './firm';
import { Teller, thing, type DemoCommand, type Plan, type Thing } from './plan';
import { DAY } from './time';

export interface Purchase {
  readonly at: number;
  /** Less what was given back; that is known from the beginning. */
  readonly value: number;
}

export interface Habits {
  /** Days between purchases, on average. */
  readonly pace: number;
  /** How likely each purchase is the last. */
  readonly quits: number;
}

interface Span {
  readonly from: number;
  /** Absent: without end. */
  to?: number;
}

interface Entry {
  readonly at: number;
  readonly act: (at: number) => void;
}

export type Leave = 'email newsletter' | 'email offers' | 'phone research';

/** What is to be settled for so long before a launch can count on it: what follows from events comes a little later. */
const SETTLED = 2 * DAY;

export class Life extends Teller {
  readonly purchases: Purchase[] = [];
  /** Whether the customer will buy again, without being asked to. */
  interested = false;
  readonly openCases: Span[] = [];
  readonly consents = new Map<Leave, Span>();
  /** When an e-mail bounced for good, until there is another address. */
  readonly unreachable: Span[] = [];
  /** The last score that the customer gave, and when. */
  scored: { readonly score: number; readonly at: number } | undefined;
  /** How many codes to come back the customer was given. */
  codes = 0;
  /** What was given for troubles. */
  credited = 0;
  readonly customer: Thing;
  readonly contact: Thing;
  private readonly agenda: Entry[] = [];

  constructor(
    plan: Plan,
    readonly firm: Firm,
    readonly number: number,
    readonly chance: Chance,
    readonly kind: 'person' | 'organisation',
    readonly habits: Habits,
    /** When we came to know the customer. */
    readonly since: number,
    out: (command: DemoCommand) => void,
  ) {
    const customer = thing(plan, 'customer', number);
    super(plan, out, customer.id);
    this.customer = customer;
    this.contact = { word: 'contact', id: customer.id };
  }

  /** The nth of the customer's orders, cases, … */
  thing(word: Thing['word'], key: string | number): Thing {
    return thing(this.plan, word, `${this.number} ${key}`);
  }

  /** What is after the end of the plan does not come. */
  later(at: number, act: (at: number) => void): void {
    if (at <= this.plan.until) this.agenda.push({ at, act });
  }

  /** Lives it, from the earliest on the agenda to the last. */
  live(): void {
    while (this.agenda.length > 0) {
      let next = 0;
      for (const [place, { at }] of this.agenda.entries()) if (at < this.agenda[next]!.at) next = place;
      const [{ at, act }] = this.agenda.splice(next, 1) as [Entry];
      act(at);
    }
  }

  /** When the customer bought last. Undefined: never, or too lately to count on what follows from it. */
  boughtLastBefore(at: number): number | undefined {
    const last = this.purchases.at(-1)?.at;
    return last === undefined || last > at - SETTLED ? undefined : last;
  }

  /** What the customer is worth to us, at least: what will be given back is taken off already. */
  value(): number {
    return this.purchases.reduce((sum, { value }) => sum + value, -this.credited);
  }

  hasLeave(leave: Leave, at: number): boolean {
    const span = this.consents.get(leave);
    return span !== undefined && span.from < at - SETTLED && (span.to ?? Infinity) > at + SETTLED;
  }

  /** Whether nothing keeps a campaign from the customer, whatever the consent. */
  isApproachable(at: number, channel: 'email' | 'phone'): boolean {
    const holds = ({ from, to = Infinity }: Span) => from <= at && at <= to + SETTLED;
    return !this.openCases.some(holds) && !(channel === 'email' && this.unreachable.some(holds));
  }
}
