/** What a mapping speaks of: things of our aggregates, known by keys of the data, and commands on them. */
import { derivedId } from '@kizuna/event-sourcing';

/** A command of ours that a row stands for. */
export interface MappedCommand {
  /** Of the aggregate instance. */
  readonly id: string;
  /** Full name, e.g. `sales.opportunity.win`. */
  readonly command: string;
  /** Names it once and for all, so that importing again changes nothing. */
  readonly commandId: string;
  /** When it took effect in the world, ISO 8601. */
  readonly effectiveAt: string;
  readonly body: object;
  /** Commands of one lane are carried out strictly by date: the customer concerned, or else the instance itself. */
  readonly lane: string;
}

/** What else a command needs to be told. */
export interface Told {
  /** When it took effect, ISO 8601. */
  readonly at: string;
  /** Id of the customer whom it concerns, if that is not the instance itself. */
  readonly concerning?: string | undefined;
  /** Tells apart several commands of one name on one instance. */
  readonly step?: string;
}

/** One thing of a kind, known by a key of the data. */
export interface Thing {
  /** As the data names it. */
  readonly key: string;
  readonly id: string;
  /** A command on it, by its short name: `tell('win', { amount: 9 }, { at })`. */
  tell(command: string, body: object, told: Told): MappedCommand;
}

/** A kind of thing of a mapping: from the key in the data to an id, the same each time. */
export interface Kind {
  /** `{context}.{aggregate}` */
  readonly aggregate: string;
  (key: string): Thing;
}

/** Declares how things of an aggregate are recognised: by mapping and key. A storage format, as ids are. */
export function kind(mappingName: string, aggregate: string): Kind {
  const known = (key: string): Thing => {
    const id = derivedId(mappingName, aggregate, key);
    return {
      key,
      id,
      tell: (command, body, { at, concerning, step = '' }) => ({
        id,
        command: `${aggregate}.${command}`,
        commandId: derivedId(mappingName, id, command, step),
        effectiveAt: at,
        body,
        lane: concerning ?? id,
      }),
    };
  };
  return Object.assign(known, { aggregate });
}
