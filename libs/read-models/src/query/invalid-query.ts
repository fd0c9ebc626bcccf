import { Invalid } from '@kizuna/event-sourcing';

/** A query names what does not exist or breaks a bound; the message names the field and the rule. */
export class InvalidQuery extends Invalid {
  /** Asked again it is as invalid: who reads on behalf of an event need not try. */
  readonly permanent = true;

  constructor(field: string, rule: string, message: string) {
    super([{ field, rule, message }]);
  }
}
