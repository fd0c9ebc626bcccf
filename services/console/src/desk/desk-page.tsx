/** The service desk: the queue at the left, the case at the right; on a phone one after the other. */
import { Button, Group, Paper } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLayoutList, IconPlus, IconTable, IconUsersGroup } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { Page } from '../parts/page';
import { Empty } from '../parts/states';
import { session } from '../session/session';
import { CaseView } from './case/case-view';
import classes from './desk-page.module.css';
import { OpenCase } from './open-case';
import { CasesTable } from './queue/cases-table';
import { QueueList } from './queue/queue-list';
import { QueueTabs } from './queue/queue-tabs';
import type { CaseRow } from './queue/sla';
import { useDesk, type Desk } from './queue/use-desk';
import { useQueue } from './queue/use-queue';
import { useKeys } from './shared/keys';
import { Shortcuts } from './shared/shortcuts';

const WIDE = '(min-width: 62em)';
/** What is left below header, title and queues. */
const HEIGHT = 'calc(100dvh - 196px)';

export function DeskPage() {
  const { t } = useTranslation('desk');
  const { id } = useParams();
  const desk = useDesk();
  // The media query is asked at once, so that a phone never begins to open a case.
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const asked = useQueue(desk.queue, desk.search);
  const rows = useMemo(() => (asked.data?.pages ?? []).flatMap((page) => page.rows), [asked.data]);
  const next = useNext(rows, id);
  const [opening, setOpening] = useOpening();
  // Not while a dialog asks for a new one: going elsewhere would take it away.
  const free = wide && !id && !desk.table && !opening;
  useFirst(desk, free && !asked.isPlaceholderData ? rows[0]?.id : undefined);
  useKeys({ c: () => session.can('service.case.open') && setOpening(true) });
  const dialog = <OpenCase opened={opening} close={() => setOpening(false)} at={desk.at} />;
  if (id && !wide) {
    return (
      <>
        <CaseView key={id} id={id} back={desk.at()} next={next && desk.at(next)} />
        {dialog}
      </>
    );
  }
  return (
    <Page title={t('title')} actions={<PageActions desk={desk} open={() => setOpening(true)} />}>
      <QueueTabs desk={desk} />
      {desk.table && !id ? (
        <div className={classes.table}>
          <CasesTable desk={desk} />
        </div>
      ) : (
        <div className={classes.split}>
          <QueueList {...{ desk, asked, rows }} current={id} height={wide ? HEIGHT : 'calc(100dvh - 220px)'} />
          {wide &&
            (id ? (
              <CaseView key={id} id={id} next={next && desk.at(next)} height={HEIGHT} />
            ) : (
              <Paper h={HEIGHT}>{!asked.isPending && <Empty title={t('case.choose')} />}</Paper>
            ))}
        </div>
      )}
      {dialog}
    </Page>
  );
}

/** Opens the first case of a queue, for good: that another one comes first later must not take away what is read. */
function useFirst(desk: Desk, first: string | undefined): void {
  const navigate = useNavigate();
  const to = first && desk.at(first);
  useEffect(() => {
    if (to) void navigate(to, { replace: true });
  }, [to, navigate]);
}

/** The case after this one; of a case that has left the queue, the one that came after it then. */
function useNext(rows: readonly CaseRow[], id: string | undefined): string | undefined {
  const at = rows.findIndex((row) => row.id === id);
  const [last, setLast] = useState<{ id: string | undefined; next: string | undefined }>();
  const next = rows[at + 1]?.id;
  if (at >= 0 && (last?.id !== id || last?.next !== next)) setLast({ id, next });
  if (at >= 0) return next;
  const was = last?.id === id ? last?.next : undefined;
  return rows.some((row) => row.id === was) ? was : rows[0]?.id;
}

/** `?new` in an address opens the dialog, so that others can link to it. */
function useOpening(): [boolean, (open: boolean) => void] {
  const [params, setParams] = useSearchParams();
  const set = (open: boolean) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (open) after.set('new', '1');
        else for (const name of ['new', 'customer']) after.delete(name);
        return after;
      },
      { replace: true },
    );
  return [params.has('new'), set];
}

function PageActions({ desk, open }: { readonly desk: Desk; readonly open: () => void }) {
  const { t } = useTranslation('desk');
  return (
    <Group gap="xs">
      <Shortcuts />
      {session.can('service.agents') && (
        <Button
          component={Link}
          to="/app/desk/agents"
          variant="default"
          leftSection={<IconUsersGroup size={16} aria-hidden />}
        >
          {t('agents.title')}
        </Button>
      )}
      <Button
        component={Link}
        to={desk.at(undefined, { as: desk.table ? undefined : 'table' })}
        variant="default"
        visibleFrom={desk.table ? undefined : 'sm'}
        leftSection={desk.table ? <IconLayoutList size={16} aria-hidden /> : <IconTable size={16} aria-hidden />}
      >
        {desk.table ? t('queue.asList') : t('queue.asTable')}
      </Button>
      {session.can('service.case.open') && (
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
          {t('do.open')}
        </Button>
      )}
    </Group>
  );
}
