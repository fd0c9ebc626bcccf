/** For specs: given what happened, when a command comes, then these facts follow, or it is refused. */
import { eventTypeOf, type Class } from '@kizuna/contracts/shared';
import { Refused, fold, type Aggregate, type Decision } from './aggregate';
import { validatorOf } from './validation/validator';

export { controlled, onControlled, type ControlledEngine, type EngineName } from './engines-control.testing';
export { onEngine, onEngines } from './engines.testing';
export { eventStoreContract } from './event-store.contract';
export { goldenFaults } from './golden';
export { bodiesOf, obeysTheLaws } from './laws';

const typed = (fact: object) => ({ type: eventTypeOf(fact.constructor as Class).type, data: { ...fact } });
/** Events as they come back from a store: plain data, valid by their contract. */
const stored = (facts: readonly object[]) =>
  facts.map((fact) => {
    validatorOf(fact.constructor as Class)(fact);
    return JSON.parse(JSON.stringify(typed(fact))) as ReturnType<typeof typed>;
  });

/**
 * `given(opportunity, opened).when(Win, {}).then(won)` or `.refused('not open')`.
 * Facts make the round trip through JSON on the way, so what a store would lose is lost here too.
 */
export function given(a: Aggregate, ...history: object[]) {
  return {
    when<C extends object>(command: Class<C>, body: C, decision: Partial<Decision> = {}) {
      const decide = () => {
        const definition = a.decisions.find((d) => d.class === command);
        if (!definition) throw new Error(`${a.name} has no command ${command.name}`);
        validatorOf(command)(body);
        const at = { id: '00000000-0000-7000-8000-000000000001', at: '2030-01-02T03:04:05.000Z', actor: 'tester' };
        return stored(definition.decide(fold(a, stored(history)), body, { ...at, ...decision }));
      };
      return {
        /** Exactly these facts follow; none: the command is no news. */
        then: (...facts: object[]): void => expect(decide()).toEqual(stored(facts)),
        /** A rule says no, in words that contain this. */
        refused: (why: string): void => {
          expect(decide).toThrow(Refused);
          expect(decide).toThrow(why);
        },
      };
    },
    /** The state that the history leads to. */
    state: (): unknown => fold(a, stored(history)),
  };
}
