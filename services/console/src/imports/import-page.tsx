/** One import, from its files to what it changed: each state has what can be done in it. */
import { Alert, Anchor, Button, Group, Modal, Paper, Progress, Stack, Stepper, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconPlayerStop, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useFormats } from '../i18n/format';
import { Page } from '../parts/page';
import { Shown } from '../parts/states';
import { reasonOf } from '../refusals';
import { session } from '../session/session';
import { Files } from './files';
import { useNames } from './names';
import { Prepare } from './prepare';
import { useImport, useMappings, useRemoval, useStep } from './reading';
import { sizeOf } from './size';
import { StateBadge } from './state-badge';
import { SummaryPart } from './summary';
import { isUnderWay, type Import, type ImportState } from './types';

const STEPS: Readonly<Record<ImportState, number>> = {
  uploaded: 1,
  checking: 1,
  checked: 2,
  running: 2,
  done: 4,
  failed: 1,
  cancelled: 1,
};

export function ImportPage() {
  const { t } = useTranslation('imports');
  const { id = '' } = useParams();
  const names = useNames();
  const found = useImport(id);
  const one = found.data;
  return (
    <Page
      title={one ? names.mapping(one.mapping) : t('title')}
      aside={one && <StateBadge state={one.state} unfinished={one.unfinished} />}
      actions={one && <Actions one={one} />}
    >
      <Stack gap="md">
        <Anchor component={Link} to="/app/imports" size="sm">
          ← {t('all')}
        </Anchor>
        <Shown of={found}>{(shown) => <Whole one={shown} />}</Shown>
      </Stack>
    </Page>
  );
}

function Whole({ one }: { readonly one: Import }) {
  const { t } = useTranslation('imports');
  const mappings = useMappings();
  const { state, checked, imported, unfinished } = one;
  useFreshViews(state);
  const step = state === 'done' ? 4 : unfinished || (checked && !isUnderWay(state)) ? 2 : STEPS[state];
  const mapping = mappings.data?.find(({ name }) => name === one.mapping);
  const summary = state === 'done' ? imported : isUnderWay(state) ? undefined : checked;
  return (
    <Stack gap="md">
      <Stepper active={step} size="xs" allowNextStepsSelect={false}>
        {(['upload', 'check', 'run'] as const).map((each) => (
          <Stepper.Step key={each} label={t(`steps.${each}`)} />
        ))}
      </Stepper>
      <Told one={one} />
      {isUnderWay(state) && <UnderWay one={one} />}
      {summary && <SummaryPart one={one} summary={summary} />}
      {!isUnderWay(state) && <Files one={one} mapping={mapping} />}
      {!isUnderWay(state) && state !== 'done' && one.missing.length === 0 && (
        <Prepare key={one.files.map(({ name, bytes }) => name + bytes).join()} one={one} mapping={mapping} />
      )}
    </Stack>
  );
}

/** When it has changed something, all that is shown elsewhere is read again. */
function useFreshViews(state: ImportState): void {
  const client = useQueryClient();
  const last = useRef(state);
  useEffect(() => {
    if (last.current === 'running' && state !== 'running') void client.invalidateQueries({ queryKey: ['view'] });
    last.current = state;
  }, [client, state]);
}

/** Why it stopped, and what that means. */
function Told({ one: { state, detail, unfinished } }: { readonly one: Import }) {
  const { t } = useTranslation('imports');
  if (state === 'failed') {
    return (
      <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('failed')} role="alert">
        {detail?.split('\n').map((line) => (
          <div key={line}>{reasonOf(line)}</div>
        ))}
        {unfinished && <Text size="sm">{t('goesOn')}</Text>}
      </Alert>
    );
  }
  if (state === 'cancelled' || (unfinished && !isUnderWay(state))) {
    return (
      <Alert color={unfinished ? 'orange' : 'gray'} title={t('states.cancelled')} role="status">
        {unfinished ? `${t('cancelledRun')} ${t('goesOn')}` : t('cancelledCheck')}
      </Alert>
    );
  }
  return null;
}

function UnderWay({ one: { id, state, progress } }: { readonly one: Import }) {
  const { t } = useTranslation('imports');
  const format = useFormats();
  const step = useStep(id);
  const [asked, { open, close }] = useDisclosure();
  const part = progress && progress.of > 0 ? Math.min(1, progress.done / progress.of) : 0;
  const write = (count: number) =>
    progress?.phase === 'importing' ? format.number(count) : sizeOf(count, format.number);
  const phase = !progress ? t('phase.starting') : t(`phase.${progress.phase}`);
  const cancel = () => step.mutate('cancel', { onSettled: close });
  return (
    <Paper>
      <Stack gap="xs">
        <Group justify="space-between">
          <Text fw={600} role="status">
            {t(`states.${state}`)} · {phase}
          </Text>
          {session.can('imports.run') && (
            <Button
              variant="default"
              leftSection={<IconPlayerStop size={16} aria-hidden />}
              loading={step.isPending}
              onClick={state === 'running' ? open : cancel}
            >
              {t('cancel')}
            </Button>
          )}
        </Group>
        <Progress value={part * 100} size="lg" animated aria-label={phase} />
        <Text size="sm" c="dimmed" className="numbers">
          {progress
            ? t(progress.phase === 'importing' ? 'changesOf' : 'doneOf', {
                done: write(progress.done),
                of: write(progress.of),
                part: format.percent(part),
              })
            : ' '}
        </Text>
        <Text size="sm" c="dimmed">
          {t('mayLeave')}
        </Text>
      </Stack>
      <Modal closeButtonProps={{ 'aria-label': t('cancel') }} opened={asked} onClose={close} title={t('stop.title')}>
        <Stack>
          <Text size="sm">{t('stop.about')}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('stop.no')}
            </Button>
            <Button color="red" loading={step.isPending} onClick={cancel}>
              {t('stop.yes')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Paper>
  );
}

function Actions({ one }: { readonly one: Import }) {
  const { t } = useTranslation('imports');
  const { id, state, missing, checked, unfinished } = one;
  const step = useStep(id);
  const navigate = useNavigate();
  const removal = useRemoval(() => void navigate('/app/imports', { replace: true }));
  const [opened, { open, close }] = useDisclosure();
  if (!session.can('imports.run') || isUnderWay(state)) return null;
  return (
    <>
      <Button variant="subtle" color="gray" leftSection={<IconTrash size={16} aria-hidden />} onClick={open}>
        {t('remove.button')}
      </Button>
      {state !== 'done' && (
        <Button
          variant={checked ? 'default' : 'filled'}
          disabled={missing.length > 0}
          loading={step.isPending && step.variables === 'check'}
          onClick={() => step.mutate('check')}
        >
          {checked ? t('checkAgain') : t('check')}
        </Button>
      )}
      {checked && (
        <Button
          variant={state === 'done' ? 'default' : 'filled'}
          loading={step.isPending && step.variables === 'run'}
          onClick={() => step.mutate('run')}
        >
          {state === 'done' ? t('runAgain') : unfinished ? t('runOn') : t('run')}
        </Button>
      )}
      <Modal closeButtonProps={{ 'aria-label': t('cancel') }} opened={opened} onClose={close} title={t('remove.title')}>
        <Stack>
          <Text size="sm">{t('remove.about')}</Text>
          {unfinished && (
            <Alert color="orange" icon={<IconAlertTriangle aria-hidden />}>
              {t('remove.unfinished')}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('cancel')}
            </Button>
            <Button color="red" loading={removal.isPending} onClick={() => removal.mutate(id)}>
              {t('remove.button')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
