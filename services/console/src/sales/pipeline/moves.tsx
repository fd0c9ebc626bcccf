/**
 * Moving a deal to another stage, or to its end. It is shown where it goes at once; what the server refuses goes back,
 * and the rule that refused it is said. Won and lost ask for what they need first.
 */
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/doing';
import { sayDone, sayProblem } from '../../parts/problem';
import { useTerm } from '../../i18n/use-term';
import { notifications } from '@mantine/notifications';
import { LoseModal, ReopenModal, WinModal } from './outcomes';
import { MovesContext, placeOf, stageOf, type Moves, type Place } from './moves-context';
import type { Deal } from './pipeline-state';

interface Asking {
  readonly deal: Deal;
  readonly what: 'won' | 'lost' | 'reopen';
}

export function MovesProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('sales');
  const term = useTerm();
  const { mutateAsync: advance } = useCommand('/sales/opportunities/{id}/advance');
  const [pending, setPending] = useState<Moves['pending']>(new Map());
  const [asking, setAsking] = useState<Asking>();
  const show = useCallback(
    (deal: Deal, to: Place) => setPending((before) => new Map(before).set(deal.id, { deal, to })),
    [],
  );
  const settle = useCallback(
    (id: string) =>
      setPending((before) => {
        const after = new Map(before);
        after.delete(id);
        return after;
      }),
    [],
  );
  const move = useCallback<Moves['move']>(
    async (deal, to) => {
      if (placeOf(deal) === to) return;
      if (deal.status !== 'open') {
        if (to === 'won' || to === 'lost') notifications.show({ color: 'orange', message: t('pipeline.reopenFirst') });
        else setAsking({ deal, what: 'reopen' });
        return;
      }
      show(deal, to);
      if (to === 'won' || to === 'lost') {
        setAsking({ deal, what: to });
        return;
      }
      const stage = stageOf(to);
      try {
        await advance({ id: deal.id, body: { to: stage } });
        sayDone(t('pipeline.moved', { title: deal.title, stage: term('pipeline', stage) }));
      } catch (error) {
        sayProblem(error);
      } finally {
        settle(deal.id);
      }
    },
    [advance, settle, show, t, term],
  );
  const close = () => {
    if (asking) settle(asking.deal.id);
    setAsking(undefined);
  };
  const moves = useMemo(() => ({ pending, move }), [pending, move]);
  return (
    <MovesContext value={moves}>
      {children}
      {asking?.what === 'won' && <WinModal deal={asking.deal} close={close} />}
      {asking?.what === 'lost' && <LoseModal deal={asking.deal} close={close} />}
      {asking?.what === 'reopen' && <ReopenModal deal={asking.deal} close={close} />}
    </MovesContext>
  );
}
