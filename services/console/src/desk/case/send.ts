/** Sending what was typed: as our reply, as the customer's words, or as a note; and what shall follow at once. */
import { useRef, useState } from 'react';
import { v4 as newId } from 'uuid';
import { useCommand } from '../../api/doing';
import { useRows } from '../../api/reading';
import { Problem } from '../../api/request';
import { session } from '../../session/session';
import { me } from '../queue/queues';
import type { Draft, DraftState } from './use-draft';

export type Then = 'wait' | 'resolve';

/** Bounds of the API. */
export const MOST = { agent: 20_000, customer: 20_000, note: 300 } as const;
const MOST_RESOLUTION = 1000;
const MOST_BY = 100;

export interface Sending {
  readonly send: (then?: Then) => Promise<void>;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
}

/** Pressed again after no answer came, it is the same intention, and nothing is said twice. */
function useIntention() {
  const last = useRef<{ said: string; commandId: string }>(undefined);
  return (draft: Draft): string => {
    const said = JSON.stringify(draft);
    if (last.current?.said !== said) last.current = { said, commandId: newId() };
    return last.current.commandId;
  };
}

/** How a note is signed. */
export function useSignature(): string {
  const { data } = useRows('/identity/staff', { limit: 500 });
  const name = data?.rows.find(({ id }) => id === me())?.name;
  return (name ?? session.who?.actor ?? '').slice(0, MOST_BY);
}

export function useSending(id: string, { draft, clear }: DraftState): Sending {
  const [problem, setProblem] = useState<Problem>();
  const reply = useCommand('/service/cases/{id}/reply');
  const note = useCommand('/service/cases/{id}/note');
  const wait = useCommand('/service/cases/{id}/wait');
  const resolve = useCommand('/service/cases/{id}/resolve');
  const by = useSignature();
  const commandIdOf = useIntention();
  const say = () => {
    const { voice, text, articleId } = draft;
    const commandId = commandIdOf(draft);
    if (voice === 'note') return note.mutateAsync({ id, body: { activity: text.trim(), by }, commandId });
    const from = voice === 'agent' && articleId ? { articleId } : {};
    return reply.mutateAsync({ id, body: { by: voice, text: text.trim(), ...from }, commandId });
  };
  const send = async (then?: Then) => {
    if (!draft.text.trim()) return;
    setProblem(undefined);
    try {
      await say();
      clear();
      if (then === 'wait') await wait.mutateAsync({ id, body: { for: 'customer' } });
      if (then === 'resolve') {
        const resolution = draft.text.trim().slice(0, MOST_RESOLUTION);
        await resolve.mutateAsync({
          id,
          body: { resolution, ...(draft.articleId ? { articleId: draft.articleId } : {}) },
        });
      }
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
    }
  };
  return { send, problem, busy: [reply, note, wait, resolve].some(({ isPending }) => isPending) };
}
