/** What the pipeline shows: as board, list or forecast, whose deals, and only those that are stuck. */
import {
  ActionIcon,
  Button,
  Group,
  Menu,
  NumberInput,
  Popover,
  SegmentedControl,
  Select,
  Text,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconCheck, IconHourglassEmpty, IconSearch, IconSettings, IconSortDescending } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaffChoices } from '../../parts/names';
import { useMe } from '../shared/picks';
import tones from '../shared/tones.module.css';
import { ORDERS, STUCK_DAYS, VIEWS, type Pipeline, type PipelineState } from './pipeline-state';

const TYPING_MS = 200;

interface ToolbarProps {
  readonly state: PipelineState;
  readonly pipelines: readonly Pipeline[];
  readonly version: number;
}

export function Toolbar({ state, pipelines, version }: ToolbarProps) {
  const { t } = useTranslation('sales');
  const { view, set } = state;
  return (
    <Group gap="xs">
      <SegmentedControl
        aria-label={t('pipeline.shownAs')}
        value={view}
        onChange={(value) => set({ view: value === VIEWS[0] ? undefined : value })}
        data={VIEWS.map((value) => ({ value, label: t(`pipeline.views.${value}`) }))}
        size="sm"
      />
      <StuckOnly state={state} />
      {view !== 'list' && (
        <>
          <Search key={view} state={state} />
          <Owner state={state} />
        </>
      )}
      {view === 'board' && <Order state={state} />}
      {pipelines.length > 1 && (
        <Select
          aria-label={t('pipeline.version')}
          data={pipelines.map((each) => ({
            value: String(each.version),
            label: t('pipeline.versionNo', { n: each.version }),
          }))}
          value={String(version)}
          onChange={(value) => set({ version: value ?? undefined })}
          allowDeselect={false}
          w={150}
        />
      )}
    </Group>
  );
}

function Order({ state: { order, set } }: Pick<ToolbarProps, 'state'>) {
  const { t } = useTranslation('sales');
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Tooltip label={t(`pipeline.orders.${order}`)}>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={`${t('pipeline.orderedBy')}: ${t(`pipeline.orders.${order}`)}`}
          >
            <IconSortDescending size={17} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('pipeline.orderedBy')}</Menu.Label>
        {ORDERS.map((each) => (
          <Menu.Item
            key={each}
            leftSection={<IconCheck size={15} aria-hidden visibility={each === order ? 'visible' : 'hidden'} />}
            onClick={() => set({ order: each === ORDERS[0] ? undefined : each })}
          >
            {t(`pipeline.orders.${each}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** One click for those over 30 days; another length of time is beside it. */
function StuckOnly({ state: { stuckOver, set } }: Pick<ToolbarProps, 'state'>) {
  const { t } = useTranslation('sales');
  const [days, setDays] = useState(stuckOver ?? STUCK_DAYS);
  const on = stuckOver !== undefined;
  const settled = useDebouncedCallback((length: number) => set({ stuck: String(length) }), TYPING_MS);
  return (
    <Button.Group>
      <Button
        variant="default"
        className={on ? tones.pressed : undefined}
        px="sm"
        aria-pressed={on}
        aria-label={t('pipeline.stuckName', { n: stuckOver ?? days })}
        leftSection={<IconHourglassEmpty size={16} aria-hidden />}
        onClick={() => set({ stuck: on ? undefined : String(days) })}
      >
        <Text span inherit visibleFrom="xs">
          {t('pipeline.stuckName', { n: stuckOver ?? days })}
        </Text>
        <Text span inherit hiddenFrom="xs">
          {t('pipeline.stuckShort', { n: stuckOver ?? days })}
        </Text>
      </Button>
      <Popover position="bottom" trapFocus shadow="md">
        <Popover.Target>
          <Button variant="default" px={8} aria-label={t('pipeline.stuckDays')}>
            <IconSettings size={16} aria-hidden />
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <NumberInput
            label={t('pipeline.stuckDays')}
            value={days}
            min={1}
            max={3650}
            onChange={(value) => {
              const length = Number(value);
              if (!(length >= 1)) return;
              setDays(length);
              settled(length);
            }}
          />
        </Popover.Dropdown>
      </Popover>
    </Button.Group>
  );
}

function Search({ state: { search, set } }: Pick<ToolbarProps, 'state'>) {
  const { t } = useTranslation('sales');
  const [text, setText] = useState(search ?? '');
  const settled = useDebouncedCallback((typed: string) => set({ q: typed.trim() || undefined }), TYPING_MS);
  return (
    <TextInput
      type="search"
      aria-label={t('pipeline.search')}
      placeholder={t('pipeline.search')}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        settled(value);
      }}
      w={{ base: 120, xs: 180 }}
      flex={{ base: '1 1 120px', xs: 'none' }}
    />
  );
}

function Owner({ state: { owner, set } }: Pick<ToolbarProps, 'state'>) {
  const { t } = useTranslation('sales');
  const staff = useStaffChoices();
  const me = useMe();
  const mine = staff.filter(({ value }) => value === me).map(({ value }) => ({ value, label: t('shared.me') }));
  return (
    <Select
      aria-label={t('shared.owner')}
      placeholder={t('shared.everyone')}
      data={[...mine, ...staff.filter(({ value }) => value !== me)]}
      value={owner?.split(',')[0] ?? null}
      onChange={(value) => set({ 'f.ownerId': value ?? undefined })}
      searchable
      clearable
      w={{ base: 120, xs: 180 }}
      flex={{ base: '1 1 120px', xs: 'none' }}
    />
  );
}
