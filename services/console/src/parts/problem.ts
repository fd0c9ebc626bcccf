/** What went wrong, in words for people; the rule that said no speaks for itself, in the reader's language. */
import { notifications } from '@mantine/notifications';
import type { TFunction } from 'i18next';
import i18next from 'i18next';
import { Problem } from '../api/request';
import { reasonOf, reasonWithField } from '../refusals';

export function textOf(problem: Problem, t: TFunction<'parts'>): string {
  if (problem.status === 0) return t('problem.unreachable');
  if (problem.status === 401) return t('problem.notAsked');
  if (problem.status === 403) return t('problem.forbidden');
  if (problem.status === 412) return t('problem.stale');
  if (problem.status >= 500) return problem.status === 500 ? t('problem.internal') : t('problem.notAsked');
  if (problem.errors.length > 0) return problem.errors.map(reasonWithField).join('; ');
  return reasonOf(problem.detail ?? problem.title);
}

/** For what was done by one click, and has no form to stand in. */
export function sayProblem(error: unknown): void {
  const t = i18next.getFixedT(null, 'parts');
  const message = error instanceof Problem ? textOf(error, t) : String(error);
  notifications.show({ color: 'red', message, autoClose: 8000 });
}

export const sayDone = (message: string): void => void notifications.show({ color: 'teal', message });
