/** What company is to be generated, and how its things and commands are named: the same for the same plan, always. */
import { derivedId, streamName } from '@kizuna/event-sourcing';
import type { AddressedCommand } from '@kizuna/imports';
import { Chance } from './chance';
import { DAY, iso } from './time';

export interface Wishes {
  readonly customers: number;
  readonly seed: number;
  /** The last day, `YYYY-MM-DD`. */
  readonly until: string;
  /** How many days the company has been there. Default two years. */
  readonly days?: number;
  /** About how many events there shall be. Absent: as many as so many customers give rise to. */
  readonly events?: number | undefined;
  /** Who has the company; default `main`. */
  readonly tenant?: string;
}

export const TWO_YEARS = 730;

/** Events for each customer in two years: those that are always there, and those of a usual amount of business. */
const EVENTS = { always: 27, usual: 14 };

export interface Plan {
  /** By which all ids are derived, so that another wish is another company. A storage format. */
  readonly name: string;
  readonly customers: number;
  readonly tenant: string;
  /** How much is going on; 1 is usual. */
  readonly activity: number;
  /** The first and the last moment, in ms. */
  readonly from: number;
  readonly until: number;
  readonly chance: Chance;
}

export function planOf(wishes: Wishes): Plan {
  const { customers, until, days = TWO_YEARS, events, tenant = 'main' } = wishes;
  const name = nameOf(wishes);
  const end = Date.parse(until) + DAY;
  const busy = events === undefined ? 1 : (events / customers - EVENTS.always) / EVENTS.usual;
  return {
    name,
    customers,
    tenant,
    activity: Math.min(20, Math.max(0.05, busy)),
    from: end - days * DAY,
    until: end - 1,
    chance: new Chance(name),
  };
}

const nameOf = ({ customers, seed, events }: Pick<Wishes, 'customers' | 'seed' | 'events'>): string =>
  `kizuna-demo ${seed} ${customers} ${events ?? ''}`;

/** Full names of the aggregates, by the words that the demo has for them. */
const AGGREGATES = {
  staff: 'identity.staff',
  team: 'identity.team',
  customer: 'identity.customer',
  product: 'sales.product',
  priceList: 'sales.priceList',
  deal: 'sales.opportunity',
  quote: 'sales.quote',
  order: 'sales.order',
  task: 'sales.task',
  contact: 'marketing.contact',
  segment: 'marketing.segment',
  campaign: 'marketing.campaign',
  code: 'marketing.promotionCode',
  agent: 'service.agent',
  case: 'service.case',
  article: 'service.article',
} as const;

type Word = keyof typeof AGGREGATES;

/** Something of the company. */
export interface Thing {
  readonly word: Word;
  readonly id: string;
}

/** A thing of a plan, by what it is called there. */
export const thing = ({ name }: Pick<Plan, 'name'>, word: Word, key: string | number): Thing => ({
  word,
  id: derivedId(name, AGGREGATES[word], key),
});

/** The first that there is of a company: by it the company is known again. */
export const firstTeam = (wishes: Pick<Wishes, 'customers' | 'seed' | 'events'>): Thing =>
  thing({ name: nameOf(wishes) }, 'team', 0);

export type DemoCommand = AddressedCommand & { readonly lane: string };

/** Tells what happens to things; what would happen after the last moment of the plan is not told. */
export class Teller {
  private readonly steps = new Map<string, number>();

  constructor(
    readonly plan: Plan,
    private readonly out: (command: DemoCommand) => void,
    /** The customer whom all of it concerns, if there is one. */
    private readonly concerning?: string,
  ) {}

  /** @returns the id of the event that it leads to; what policies make of that, they name by it */
  tell({ word, id }: Thing, command: string, body: object, at: number): string {
    const aggregate = AGGREGATES[word];
    const which = `${word} ${id} ${command}`;
    const step = this.steps.get(which) ?? 0;
    this.steps.set(which, step + 1);
    const commandId = derivedId(this.plan.name, aggregate, id, command, step);
    if (at <= this.plan.until) {
      const lane = this.concerning ?? id;
      this.out({ command: `${aggregate}.${command}`, id, commandId, effectiveAt: iso(at), lane, body });
    }
    return eventOf(this.plan, commandId, { word, id });
  }
}

/** Id of the first event that a command leads to. */
export const eventOf = ({ tenant }: Plan, commandId: string, { word, id }: Thing): string =>
  derivedId(commandId, streamName({ category: AGGREGATES[word], tenant, id }), 0);
