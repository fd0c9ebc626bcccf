/** What somebody has typed and not sent, of each case: it is there again after looking at another one, or reloading. */
import { useCallback, useState } from 'react';

export type Voice = 'agent' | 'note' | 'customer';

export interface Draft {
  /** Who says it: we to the customer, we to each other, or the customer to us. */
  readonly voice: Voice;
  readonly text: string;
  /** The article that it was taken from. */
  readonly articleId?: string | undefined;
}

const EMPTY: Draft = { voice: 'agent', text: '' };
const keyOf = (caseId: string): string => `kizuna.desk.draft.${caseId}`;

function kept(caseId: string): Draft {
  try {
    return { ...EMPTY, ...(JSON.parse(sessionStorage.getItem(keyOf(caseId)) ?? '{}') as Partial<Draft>) };
  } catch {
    return EMPTY;
  }
}

export interface DraftState {
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
  /** Adds below what is there. */
  readonly insert: (text: string, articleId: string) => void;
  readonly clear: () => void;
}

export function useDraft(caseId: string): DraftState {
  const [draft, setDraft] = useState(() => kept(caseId));
  const update = useCallback(
    (next: (before: Draft) => Draft) =>
      setDraft((before) => {
        const after = next(before);
        if (after.text === '') sessionStorage.removeItem(keyOf(caseId));
        else sessionStorage.setItem(keyOf(caseId), JSON.stringify(after));
        return after;
      }),
    [caseId],
  );
  return {
    draft,
    change: (changes) => update((before) => ({ ...before, ...changes })),
    insert: (text, articleId) =>
      update((before) => ({
        voice: 'agent',
        text: [before.text.trim(), text].filter(Boolean).join('\n\n'),
        articleId,
      })),
    clear: () => update(() => EMPTY),
  };
}
