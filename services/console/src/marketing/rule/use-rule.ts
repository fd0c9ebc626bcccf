/** A rule while somebody works on it: as groups or as JSON text, one made from the other. */
import { useMemo, useState } from 'react';
import type { Filter } from '../../api/types';
import { filterOf, groupOf, hasGap, MOST, newGroup, newTest, textOf, type Group } from './model';

export interface RuleState {
  /** Undefined: the builder cannot show what was written. */
  readonly group: Group | undefined;
  readonly text: string;
  readonly form: 'builder' | 'json';
  /** What is asked for the live count: the rule without what is not complete yet. */
  readonly filter: Filter | undefined;
  /** Why the text is no rule. */
  readonly notJson: string | undefined;
  /** As it would be saved; undefined while something is missing. */
  readonly rule: string | undefined;
  readonly setGroup: (group: Group) => void;
  readonly setText: (text: string) => void;
  readonly setForm: (form: 'builder' | 'json') => void;
}

interface Draft {
  readonly group: Group | undefined;
  readonly text: string;
  readonly form: 'builder' | 'json';
}

const draftOf = (rule: string | undefined): Draft => {
  if (rule === undefined) return { group: newGroup('all', [newTest('stage')]), text: '{}', form: 'builder' };
  const group = groupOf(rule);
  return { group, text: pretty(rule), form: group ? 'builder' : 'json' };
};

export function useRule(
  initial: string | undefined,
): RuleState & { readonly reset: (rule: string | undefined) => void } {
  const [draft, setDraft] = useState<Draft>(() => draftOf(initial));
  const { group, text, form } = draft;
  const read = useMemo(
    () => (form === 'json' || !group ? parsed(text) : { filter: filterOf(group) }),
    [form, group, text],
  );
  const complete = form === 'builder' && group ? !hasGap(group) : read.filter !== undefined;
  const rule = complete && read.filter ? JSON.stringify(read.filter) : undefined;
  return {
    ...{ group, text, form, filter: read.filter, notJson: 'why' in read ? read.why : undefined },
    rule: rule && rule.length <= MOST.length ? rule : undefined,
    setGroup: (changed) => setDraft({ group: changed, text: pretty(textOf(changed)), form: 'builder' }),
    setText: (changed) => setDraft({ group: groupOf(changed), text: changed, form: 'json' }),
    setForm: (changed) => setDraft((before) => ({ ...before, form: changed })),
    reset: (to) => setDraft(draftOf(to)),
  };
}

function parsed(text: string): { filter?: Filter; why?: string } {
  try {
    const filter = JSON.parse(text) as Filter;
    return typeof filter === 'object' && filter !== null && !Array.isArray(filter) ? { filter } : { why: '{ … }' };
  } catch (error) {
    return { why: (error as Error).message };
  }
}

function pretty(rule: string): string {
  try {
    return JSON.stringify(JSON.parse(rule), null, 2);
  } catch {
    return rule;
  }
}
