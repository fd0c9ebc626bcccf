/**
 * Sending commands. Each intention has an id of its own, made once: when the server goes away in the middle, the same
 * is sent again until it answers, and nothing happens twice.
 */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { v4 as newId } from 'uuid';
import { askJson, Problem } from './request';
import type { Body, CommandPath, Result } from './types';

export interface Intention<P extends CommandPath> {
  /** Whom it is about; absent for what begins something. */
  readonly id?: string;
  readonly body?: Body<P>;
  /** When it took effect, if not now. */
  readonly effectiveAt?: string;
  /** The command's own id, made once for each intention. */
  readonly commandId?: string;
}

const MOST_TRIES = 8;

export async function send<P extends CommandPath>(path: P, intention: Intention<P>): Promise<Result> {
  const { id, body = {}, effectiveAt, commandId = newId() } = intention;
  const address = (path as string).replace('{id}', encodeURIComponent(id ?? ''));
  return askJson<Result>(address, {
    method: 'POST',
    body,
    headers: { 'idempotency-key': commandId, ...(effectiveAt ? { 'effective-at': effectiveAt } : {}) },
  });
}

/** Repeats what got no answer, under the same id. @throws Problem */
async function persist<P extends CommandPath>(path: P, intention: Intention<P>): Promise<Result> {
  const once = { ...intention, commandId: intention.commandId ?? newId() };
  for (let tries = 1; ; tries++) {
    try {
      return await send(path, once);
    } catch (error) {
      if (!(error instanceof Problem && error.passing) || tries >= MOST_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.min(250 * 2 ** tries, 5000)));
    }
  }
}

/**
 * A command as a mutation: `const win = useCommand('/sales/opportunities/{id}/win'); win.mutate({ id, body })`. When it
 * is done all that is shown is read again, and shows it.
 */
export function useCommand<P extends CommandPath>(path: P) {
  const client = useQueryClient();
  return useMutation<Result, Problem, Intention<P>>({
    mutationKey: [path],
    mutationFn: (intention) => persist(path, intention),
    networkMode: 'always',
    // Not awaited: what was done is done, and the dialog need not stay open until everything was read again.
    onSuccess: () => void client.invalidateQueries({ queryKey: ['view'] }),
  });
}
