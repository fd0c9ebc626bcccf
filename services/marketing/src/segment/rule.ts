/** The rule of a segment: a filter over profiles, as JSON text. */
import { refuse } from '@kizuna/event-sourcing';
import { InvalidQuery, matches, planFilter, type Condition, type Filter } from '@kizuna/read-models';
import { possible } from './possible';
import { Profile } from './profile';
import { profiles } from './profiles.view';

/** Profiles as rules see them: without what only policies need. */
const ASKED = { ...profiles, row: Profile };

/** The rule itself. Refused if it is none, or one that tells nobody from anybody. */
export function checkedRule(rule: string): string {
  const condition = read(rule);
  if (typeof condition === 'string') return refuse(condition);
  if (!possible(condition, false, Profile)) refuse('the rule holds for every customer: say for whom it does not');
  if (!possible(condition, true, Profile)) refuse('the rule holds for no customer, whoever may come');
  return rule;
}

/** Whether a rule holds for a customer; undefined for an old rule that names what profiles no longer have. */
export function holds(rule: string, profile: Profile): boolean | undefined {
  const condition = remembered(rule);
  return typeof condition === 'string' ? undefined : matches(condition, profile);
}

/** The same text always means the same, so this is remembered: it is asked for at nearly every event. */
const memory = new Map<string, Condition | string>();
const MOST_REMEMBERED = 1000;

function remembered(rule: string): Condition | string {
  let condition = memory.get(rule);
  if (condition === undefined) {
    if (memory.size >= MOST_REMEMBERED) memory.clear();
    memory.set(rule, (condition = read(rule)));
  }
  return condition;
}

/** The filter, or why it is none, in a sentence. */
function read(rule: string): Condition | string {
  let filter: unknown;
  try {
    filter = JSON.parse(rule);
  } catch {
    return 'the rule is no JSON: write a filter such as {"stage":"lapsed"}';
  }
  try {
    return planFilter(ASKED, filter as Filter);
  } catch (error) {
    if (!(error instanceof InvalidQuery)) throw error;
    const { field, message } = error.errors[0]!;
    if (/^segments\b/.test(field)) return 'a rule cannot ask for segments: it would go round in circles';
    return `the rule cannot be read: ${field} ${message}`;
  }
}
