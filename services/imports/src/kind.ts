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
  /** Rows may say different things of it: the first of them counts. */
  readonly firstCounts: boolean;
}

/** What else a command needs to be told. */
export interface Told {
  /** When it took effect, ISO 8601. */
  readonly at: string;
  /** Id of the customer whom it concerns, if that is not the instance itself. */
  readonly concerning?: string | undefined;
  /** Tells apart several commands of one name on one instance. */
  readonly step?: string;
  /**
   * Rows may say different things of it, and the first in the file counts; by default, a row that says otherwise than
   * an earlier one is rejected. In both cases it took effect when the earliest of them says.
   */
  readonly firstCounts?: boolean;
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

/** Things that were asked for lately: rows of many files name the same few again and again. */
const MOST_REMEMBERED = 10_000;

/**
 * Declares how things of an aggregate are recognised: by mapping and key. A storage format, as ids are.
 * @param idsOf the aggregate whose ids these are, as a contact of marketing has the id of its customer
 */
export function kind(mappingName: string, aggregate: string, idsOf = aggregate): Kind {
  const thing = (key: string): Thing => {
    const id = derivedId(mappingName, idsOf, key);
    return {
      key,
      id,
      tell: (command, body, { at, concerning, step = '', firstCounts = false }) => ({
        id,
        command: `${aggregate}.${command}`,
        commandId: derivedId(mappingName, id, command, step),
        effectiveAt: at,
        body,
        lane: concerning ?? id,
        firstCounts,
      }),
    };
  };
  let remembered = new Map<string, Thing>();
  const known = (key: string): Thing => {
    let found = remembered.get(key);
    if (found) return found;
    if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
    remembered.set(key, (found = thing(key)));
    return found;
  };
  return Object.assign(known, { aggregate });
}
