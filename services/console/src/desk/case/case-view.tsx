/** A case: the conversation and the reply, what was promised, who asks, and what may help. */
import { Alert, Anchor, Button, Group, Paper, SegmentedControl, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useRef, useState, type CSSProperties, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRow } from '../../api/reading';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { TermBadge } from '../../parts/badges';
import { Empty, Failed, Loading, NotThere, Shown } from '../../parts/states';
import { session } from '../../session/session';
import { ClockWords } from '../queue/clock-bar';
import { isLive, nextClock, type CaseRow } from '../queue/sla';
import { useKeys } from '../shared/keys';
import { Breached, Channel, Escalated } from '../shared/marks';
import { useNow } from '../shared/use-now';
import { Actions } from './actions';
import classes from './case.module.css';
import { Clocks } from './clocks';
import { Conversation } from './conversation';
import { CustomerCard } from './customer-card';
import { Dialog, type DialogName } from './dialogs';
import { KnowledgeCard } from './knowledge-card';
import { ReplyBox } from './reply-box';
import { RoutingCard } from './routing-card';
import { useSending } from './send';
import { useDraft, type DraftState, type Voice } from './use-draft';

interface CaseViewProps {
  readonly id: string;
  /** Where the queue is; absent: beside it. */
  readonly back?: string | undefined;
  /** The case that comes after this one in the queue. */
  readonly next?: string | undefined;
  /** Absent: as high as what is in it. */
  readonly height?: CSSProperties['height'];
}

/** Alone, it reaches to the bottom of the window, and so the reply is where the thumb is. */
const ALONE = 'calc(100dvh - 78px)';

export function CaseView(props: CaseViewProps) {
  const asked = useRow('/service/cases', props.id);
  return (
    <Paper p={0} className={classes.pane} h={props.height} mih={props.height ? undefined : ALONE}>
      <Shown of={asked} none={<Gone back={props.back} />}>
        {(row) => <Opened {...props} row={row} />}
      </Shown>
    </Paper>
  );
}

/** An address that names no case. Beside the queue another one is chosen there. */
function Gone({ back }: Pick<CaseViewProps, 'back'>) {
  const { t } = useTranslation('desk');
  const title = t('case.none');
  return back ? <NotThere title={title} to={back} list={t('case.back')} /> : <Empty title={title} />;
}

function Opened({ row, back, next }: CaseViewProps & { readonly row: CaseRow }) {
  const { t } = useTranslation('desk');
  const [dialog, setDialog] = useState<DialogName>();
  const [shown, setShown] = useState<'talk' | 'side'>('talk');
  const field = useRef<HTMLTextAreaElement>(null);
  const state = useDraft(row.id);
  useDocumentTitle(`${row.subject} · Kizuna`);
  const write = (voice: Voice) => {
    setShown('talk');
    state.change({ voice });
    // Once it is in sight.
    requestAnimationFrame(() => field.current?.focus());
  };
  const ask = (name: DialogName, command: string) => () =>
    isLive(row) && session.can(`service.case.${command}`) && setDialog(name);
  useKeys({ r: () => write('agent'), n: () => write('note'), e: ask('resolve', 'resolve'), a: ask('assign', 'route') });
  const insert = (text: string, articleId: string) => {
    state.insert(text, articleId);
    write('agent');
  };
  const answerable = row.status !== 'closed' && row.status !== 'duplicate' && session.can('service.case.reply');
  return (
    <article className={classes.case} aria-labelledby="case-subject">
      <Head row={row} back={back} ask={setDialog} />
      <SegmentedControl
        className={classes.switch}
        size="xs"
        aria-label={t('case.shown')}
        data={(['talk', 'side'] as const).map((value) => ({ value, label: t(`case.show.${value}`) }))}
        value={shown}
        onChange={(value) => setShown(value as 'talk')}
      />
      <div className={classes.columns} data-shown={shown}>
        <div className={classes.main}>
          <Talk row={row} />
          <Foot row={row} state={state} field={field} next={next} />
        </div>
        <aside className={classes.side} aria-label={t('case.show.side')}>
          <Clocks row={row} />
          <CustomerCard row={row} />
          <KnowledgeCard row={row} insert={answerable ? insert : undefined} />
          <RoutingCard row={row} />
        </aside>
      </div>
      <Dialog name={dialog} row={row} close={() => setDialog(undefined)} articleId={state.draft.articleId} />
    </article>
  );
}

interface HeadProps {
  readonly row: CaseRow;
  readonly back: string | undefined;
  readonly ask: (dialog: DialogName) => void;
}

function Head({ row, back, ask }: HeadProps) {
  const { t } = useTranslation('desk');
  const format = useFormats();
  const clock = nextClock(row, useNow());
  const { status, priority, channel, subject, waitingFor } = row;
  return (
    <header className={classes.head}>
      {back && (
        <Anchor component={Link} to={back} size="sm" className={classes.back}>
          <IconArrowLeft size={16} aria-hidden />
          {t('case.back')}
        </Anchor>
      )}
      <Group justify="space-between" gap="xs" align="flex-start">
        <div className={classes.subject}>
          <Title order={back ? 1 : 2} id="case-subject" className={classes.title}>
            {subject}
          </Title>
          <Group gap={8} mt={4}>
            <TermBadge kind="status" value={status} />
            {waitingFor && <Text size="xs">{t(`waitingFor.${waitingFor}`)}</Text>}
            <TermBadge kind="priority" value={priority} />
            {row.breached && <Breached />}
            {row.escalated && <Escalated reason={row.escalated} />}
            {clock && <ClockWords clock={clock} />}
            <Text size="xs" c="dimmed" component="span">
              <Channel value={channel} />
            </Text>
            <Text size="xs" c="dimmed">
              {t('case.opened', { ago: format.ago(row.openedAt) })}
            </Text>
            {row.reopened > 0 && <Text size="xs">{t('case.reopened', { count: row.reopened })}</Text>}
          </Group>
        </div>
        <Actions row={row} ask={ask} />
      </Group>
    </header>
  );
}

function Talk({ row }: { readonly row: CaseRow }) {
  const asked = useRow('/service/conversations', row.id);
  if (asked.data) return <Conversation talk={asked.data} channel={row.channel} />;
  if (asked.data === null) return <Empty />;
  return asked.error ? <Failed error={asked.error} again={asked.refetch} /> : <Loading />;
}

interface FootProps {
  readonly row: CaseRow;
  readonly state: DraftState;
  readonly field: Ref<HTMLTextAreaElement>;
  readonly next: string | undefined;
}

/** Where one answers; of what is over, what became of it, and where to go on. */
function Foot({ row, state, field, next }: FootProps) {
  const { t } = useTranslation('desk');
  const term = useTerm();
  const sending = useSending(row.id, state);
  const { status, duplicateOf } = row;
  return (
    <>
      {!isLive(row) && (
        <Alert color="gray" py={6} radius={0} className={classes.over}>
          <Group justify="space-between" gap="xs">
            <Text size="sm">
              {duplicateOf ? t('case.isDuplicate') : t('case.isOver', { status: term('status', status) })}{' '}
              {duplicateOf && (
                <Anchor component={Link} to={`/app/desk/cases/${duplicateOf}`} size="sm">
                  {t('case.toOther')}
                </Anchor>
              )}
            </Text>
            {next && (
              <Button
                component={Link}
                to={next}
                size="compact-sm"
                variant="light"
                rightSection={<IconArrowRight size={15} aria-hidden />}
              >
                {t('case.next')}
              </Button>
            )}
          </Group>
        </Alert>
      )}
      {status !== 'closed' && status !== 'duplicate' && (
        <ReplyBox state={state} sending={sending} open={isLive(row)} field={field} />
      )}
    </>
  );
}
