/** All customers, now or as of a day: found by name, narrowed by stage, and each one click away. */
import { Box, Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBuilding, IconUser, IconUserPlus } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useAll } from '../api/reading';
import type { Filter, Picked, Row } from '../api/types';
import { useFormats } from '../i18n/format';
import { useTerm } from '../i18n/use-term';
import { AsOfBanner, asOfIn, AsOfPicker, useAsOf } from '../parts/as-of';
import { TermBadge } from '../parts/badges';
import { StaffName, useStaffChoices } from '../parts/names';
import { Page } from '../parts/page';
import { Empty } from '../parts/states';
import { DataTable } from '../parts/table/data-table';
import type { TableShape } from '../parts/table/columns';
import { session } from '../session/session';
import classes from './customers.module.css';
import { Register } from './register';

/** A row of the 360 holds a whole history; a line of the table needs little of it. */
const FIELDS = [
  ...(['name', 'kind', 'ownerId', 'country', 'sector', 'email', 'phone', 'registeredAt'] as const),
  ...(['lifecycle.stage', 'lifecycle.lapsed', 'orders.value', 'orders.placed', 'orders.lastOrderAt'] as const),
  ...(['sales.open', 'cases.open'] as const),
] as const;
type Customer = Picked<Row<'/analytics/customers'>, 'id' | (typeof FIELDS)[number]>;

const STAGES = ['reach', 'acquisition', 'conversion', 'retention', 'inspiration', 'lapsed'] as const;

/** Who has lapsed is in no stage, though the row still says which one they had reached. */
const inStage = (stage: string | null): Filter => {
  if (!stage) return {};
  if (stage === 'lapsed') return { 'lifecycle.lapsed.since': { $exists: true } };
  return { 'lifecycle.stage': stage, 'lifecycle.lapsed.since': { $exists: false } };
};

export function CustomersPage() {
  const { t } = useTranslation('customers');
  const { t: parts } = useTranslation();
  const asOf = useAsOf();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const stage = params.get('stage');
  const [registering, { open, close }] = useDisclosure();
  const shape = useShape();
  const only = useMemo(() => inStage(stage), [stage]);
  const mayRegister = session.can('identity.customer.register') && !asOf.day;
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <AsOfPicker asOf={asOf} size="sm" />
          {mayRegister && (
            <Button
              leftSection={<IconUserPlus size={16} aria-hidden />}
              onClick={open}
              aria-label={t('register.action')}
            >
              <Box visibleFrom="xs">{t('register.action')}</Box>
              <Box hiddenFrom="xs">{t('register.submit')}</Box>
            </Button>
          )}
        </>
      }
    >
      <Stack gap="sm">
        <AsOfBanner asOf={asOf} />
        <Stages asOf={asOf.day} chosen={stage} />
        <DataTable
          path="/analytics/customers"
          shape={shape}
          only={only}
          {...(asOf.day ? { asOf: asOf.day } : {})}
          to={({ id }) => `/app/customers/${id}${asOfIn(asOf.day)}`}
          empty={
            stage ? (
              <Empty title={parts('nothingMatches')} />
            ) : (
              <Empty title={t(asOf.day ? 'noneThen' : 'none')}>
                {mayRegister && (
                  <Button variant="light" onClick={open}>
                    {t('register.action')}
                  </Button>
                )}
              </Empty>
            )
          }
          height={`calc(100vh - ${asOf.day ? 284 : 236}px)`}
        />
      </Stack>
      <Register opened={registering} close={close} done={(id) => void navigate(`/app/customers/${id}`)} />
    </Page>
  );
}

/** How many are in each stage; one click shows who. */
function Stages({ asOf, chosen }: { readonly asOf: string | undefined; readonly chosen: string | null }) {
  const { t } = useTranslation('customers');
  const term = useTerm();
  const format = useFormats();
  const [, setParams] = useSearchParams();
  const { data } = useAll('/analytics/stages', asOf ? { asOf } : {}, session.can('analytics.stages'));
  const row = useRef<HTMLDivElement>(null);
  const known = data !== undefined;
  // On a phone they do not fit beside each other: the chosen one is in sight, also when one comes by a link.
  useEffect(() => {
    row.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [chosen, known]);
  const choose = (stage: string | null) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (stage) after.set('stage', stage);
        else after.delete('stage');
        return after;
      },
      { replace: true },
    );
  const counts = new Map<string, number>(data?.rows.map(({ stage, current }) => [stage, current]));
  const count = (stage: string | null) =>
    stage === null ? [...counts.values()].reduce((sum, each) => sum + each, 0) : (counts.get(stage) ?? 0);
  return (
    <Group ref={row} gap={6} role="group" aria-label={t('stages')} className={classes.stages}>
      {[null, ...STAGES].map((stage) => (
        <UnstyledButton
          key={stage ?? ''}
          className={classes.stage}
          aria-pressed={stage === chosen}
          data-stage={stage ?? undefined}
          onClick={() => choose(stage === chosen ? null : stage)}
        >
          {stage ? term('stage', stage) : t('all')}
          {data && (
            <Text span inherit className={classes.count}>
              {format.number(count(stage))}
            </Text>
          )}
        </UnstyledButton>
      ))}
    </Group>
  );
}

function useShape(): TableShape<Customer> {
  const { t } = useTranslation('customers');
  const format = useFormats();
  const term = useTerm();
  const staff = useStaffChoices();
  return useMemo(
    () => ({
      name: 'customers',
      fields: FIELDS,
      searchable: true,
      defaultSort: '-orders.value',
      columns: [
        {
          ...{ id: 'name', header: t('fields.name'), width: 200, grow: true, sort: 'name' },
          cell: (row) => <Name row={row} />,
          text: ({ name }) => name,
        },
        { id: 'kind', header: t('fields.kind'), width: 110, extra: true, cell: (row) => term('kind', row.kind) },
        {
          ...{ id: 'stage', header: t('fields.stage'), width: 112, sort: 'lifecycle.stage' },
          cell: (row) => <TermBadge kind="stage" value={stageOf(row)} />,
          text: (row) => term('stage', stageOf(row)),
        },
        {
          ...{ id: 'owner', header: t('fields.owner'), width: 124, sort: 'ownerId' },
          cell: ({ ownerId }) => <StaffName id={ownerId} />,
          text: ({ ownerId }) => staff.find(({ value }) => value === ownerId)?.label,
        },
        ...figure('value', t('fields.value'), 110, 'orders.value', ({ orders }) => orders.value, format.amount),
        ...figure('orders', t('fields.orders'), 86, 'orders.placed', ({ orders }) => orders.placed, format.number),
        ...figure('deals', t('fields.openDeals'), 110, 'sales.open', ({ sales }) => sales.open, format.number),
        ...figure('cases', t('fields.openCases'), 112, 'cases.open', ({ cases }) => cases.open, format.number),
        ...day(
          'lastOrder',
          t('fields.lastOrder'),
          'orders.lastOrderAt',
          ({ orders }) => orders.lastOrderAt,
          format.day,
        ),
        {
          ...{ id: 'country', header: t('fields.country'), width: 130, sort: 'country', extra: true },
          cell: ({ country }) => country ?? '–',
        },
        ...day(
          'registered',
          t('fields.registered'),
          'registeredAt',
          ({ registeredAt }) => registeredAt,
          format.day,
        ).map((column) => ({ ...column, extra: true })),
        { id: 'sector', header: t('fields.sector'), width: 140, extra: true, cell: ({ sector }) => sector ?? '–' },
        { id: 'email', header: t('fields.email'), width: 220, extra: true, cell: ({ email }) => email ?? '–' },
        { id: 'phone', header: t('fields.phone'), width: 150, extra: true, cell: ({ phone }) => phone ?? '–' },
      ],
      filters: [
        {
          ...{ field: 'kind', label: t('fields.kind'), kind: 'choice' },
          choices: ['person', 'organisation'].map((value) => ({ value, label: term('kind', value) })),
        },
        { field: 'ownerId', label: t('fields.owner'), kind: 'choice', choices: staff },
        { field: 'country', label: t('fields.country'), kind: 'text' },
        { field: 'sector', label: t('fields.sector'), kind: 'text' },
        { field: 'orders.value', label: t('fields.value'), kind: 'number' },
        { field: 'orders.lastOrderAt', label: t('fields.lastOrder'), kind: 'moment' },
        { field: 'registeredAt', label: t('fields.registered'), kind: 'moment' },
        { field: 'sales.open', label: t('fields.openDeals'), kind: 'number' },
        { field: 'cases.open', label: t('fields.openCases'), kind: 'number' },
      ],
    }),
    [t, format, term, staff],
  );
}

const stageOf = ({ lifecycle }: Customer) => (lifecycle?.lapsed ? 'lapsed' : lifecycle?.stage);

type Columns = TableShape<Customer>['columns'];

const figure = (
  id: string,
  header: string,
  width: number,
  sort: string,
  of: (row: Customer) => number,
  write: (value: number) => string,
): Columns => [{ id, header, width, sort, align: 'right', text: of, cell: (row) => write(of(row)) }];

const day = (
  id: string,
  header: string,
  sort: string,
  of: (row: Customer) => string | undefined,
  write: (value: string | undefined) => string,
): Columns => [{ id, header, width: 122, sort, text: (row) => of(row)?.slice(0, 10), cell: (row) => write(of(row)) }];

function Name({ row }: { readonly row: Customer }) {
  const term = useTerm();
  const Kind = row.kind === 'organisation' ? IconBuilding : IconUser;
  return (
    <Group gap={8} wrap="nowrap" component="span">
      <Kind size={16} stroke={1.6} className={classes.kind} aria-label={term('kind', row.kind)} role="img" />
      <span className="clamp">{row.name ?? row.id.slice(0, 8)}</span>
    </Group>
  );
}
