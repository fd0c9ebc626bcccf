/** The pipeline: every deal where it stands, as a board, a list, or by when it shall be won. */
import { Alert, Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAll } from '../../api/reading';
import { useFormats } from '../../i18n/format';
import { Page } from '../../parts/page';
import { Empty, Loading, Shown } from '../../parts/states';
import { session } from '../../session/session';
import { OpenDeal } from '../opportunities/open-deal';
import { OpportunityTable } from '../opportunities/opportunity-table';
import { Board } from './board';
import { Figures } from './figures';
import { MovesProvider } from './moves';
import { stuckFor, usePipelineState, type Pipeline, type PipelineState } from './pipeline-state';
import { Toolbar } from './toolbar';
import { useBoard, useOpenDeals } from './use-board';

const Forecast = lazy(async () => ({ default: (await import('./forecast')).Forecast }));

export function PipelinePage() {
  const { t } = useTranslation('sales');
  const state = usePipelineState();
  const pipelines = useAll('/sales/pipeline');
  const [stage, setStage] = useState<string>();
  const [adding, { open, close }] = useDisclosure();
  const add = useCallback(
    (to?: string) => {
      setStage(to);
      open();
    },
    [open],
  );
  const button = session.can('sales.opportunity.open') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => add()}>
      {t('deal.new')}
    </Button>
  );
  return (
    <Page title={t('pipeline.title')} actions={button}>
      <Shown of={pipelines}>
        {({ rows }) => {
          const pipeline = rows.find(({ version }) => version === state.version) ?? latest(rows);
          return pipeline ? (
            <MovesProvider>
              <Stack gap="xs">
                <Toolbar state={state} pipelines={rows} version={pipeline.version} />
                <View state={state} pipeline={pipeline} add={add} />
              </Stack>
            </MovesProvider>
          ) : (
            <Empty title={t('pipeline.empty')}>{button}</Empty>
          );
        }}
      </Shown>
      {adding && <OpenDeal close={close} stage={stage} />}
    </Page>
  );
}

const latest = (rows: readonly Pipeline[]): Pipeline | undefined => [...rows].sort((a, b) => b.version - a.version)[0];

interface ViewProps {
  readonly state: PipelineState;
  readonly pipeline: Pipeline;
  readonly add: (stage: string) => void;
}

function View({ state, pipeline, add }: ViewProps) {
  if (state.view === 'list') {
    const only = { status: 'open', pipelineVersion: pipeline.version, ...stuckFor(state.stuckOver) };
    return <OpportunityTable only={only} pipelines={[pipeline]} open />;
  }
  if (state.view === 'forecast') return <ForecastView state={state} pipeline={pipeline} />;
  return <BoardView {...{ state, pipeline, add }} />;
}

function BoardView({ state, pipeline, add }: ViewProps) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const { open, columns } = useBoard(state, pipeline, add);
  return (
    <Shown of={open}>
      {({ rows, count }) => (
        <Stack gap="xs">
          <Figures state={state} pipeline={pipeline} deals={rows} count={count} />
          {count > rows.length && (
            <Alert color="orange" py="xs">
              {t('pipeline.notAll', { n: format.number(rows.length), of: format.number(count) })}
            </Alert>
          )}
          <Board columns={columns} />
        </Stack>
      )}
    </Shown>
  );
}

function ForecastView({ state, pipeline }: Pick<ViewProps, 'state' | 'pipeline'>) {
  const open = useOpenDeals(state, pipeline.version);
  return (
    <Shown of={open}>
      {({ rows, count }) => (
        <Stack gap="sm">
          <Figures state={state} pipeline={pipeline} deals={rows} count={count} />
          <Suspense fallback={<Loading />}>
            <Forecast deals={rows} pipeline={pipeline} />
          </Suspense>
        </Stack>
      )}
    </Shown>
  );
}
