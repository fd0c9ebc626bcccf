/** Deals that want something: those that shall close, and those that stand still. */
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRows } from '../../api/reading';
import type { Row } from '../../api/types';
import { daysFrom, today, useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { CustomerLink } from '../../parts/names';
import { Shown } from '../../parts/states';
import classes from './home.module.css';
import { Line, Lines, Nothing, Section } from './section';
import { useWhose } from './whose';

const SHOWN = 5;
const SOON_DAYS = 14;
/** Longer in one stage, and something is wrong. */
const STUCK_DAYS = 60;

type Opportunity = Row<'/sales/opportunities'>;

export function Closing() {
  const { t } = useTranslation('shell');
  const format = useFormats();
  const { owner, control, known } = useWhose();
  const filter = {
    ...{ status: 'open', expectedCloseOn: { $gte: daysFrom(today(), -SOON_DAYS), $lte: daysFrom(today(), SOON_DAYS) } },
    ...(owner ? { ownerId: owner } : {}),
  };
  const rows = useRows('/sales/opportunities', { filter, sort: 'expectedCloseOn', limit: SHOWN, count: true }, known);
  const says = ({ expectedCloseOn: day = '' }: Opportunity) => {
    const late = day < today();
    return (
      <span className={late ? classes.late : undefined}>
        {t(late ? 'today.closeOverdue' : 'today.closesOn', { day: format.day(day) })}
      </span>
    );
  };
  return (
    <Section
      title={t('today.closing')}
      to="/app/sales/opportunities?sort=expectedCloseOn&f.status=open"
      count={rows.data?.count}
      controls={control}
    >
      <Shown of={rows}>{(page) => <Deals rows={page.rows} says={says} nothing={t('today.noClosing')} />}</Shown>
    </Section>
  );
}

export function Stuck() {
  const { t } = useTranslation('shell');
  const format = useFormats();
  const term = useTerm();
  const { owner, control, known } = useWhose();
  const before = `${daysFrom(today(), -STUCK_DAYS)}T00:00:00.000Z`;
  const filter = { status: 'open', since: { $lt: before }, ...(owner ? { ownerId: owner } : {}) };
  const rows = useRows('/sales/opportunities', { filter, sort: '-amount', limit: SHOWN, count: true }, known);
  const says = ({ stage, since }: Opportunity) => (
    <span>
      {t('today.stuckFor', { stage: term('pipeline', stage), span: format.span(Date.now() - Date.parse(since)) })}
    </span>
  );
  return (
    <Section
      title={t('today.stuck')}
      to={`/app/sales/pipeline?stuck=${STUCK_DAYS}`}
      count={rows.data?.count}
      controls={control}
    >
      <Shown of={rows}>
        {(page) => <Deals rows={page.rows} says={says} nothing={t('today.noStuck', { n: STUCK_DAYS })} />}
      </Shown>
    </Section>
  );
}

interface DealsProps {
  readonly rows: readonly Opportunity[];
  readonly says: (row: Opportunity) => React.ReactNode;
  readonly nothing: string;
}

function Deals({ rows, says, nothing }: DealsProps) {
  const format = useFormats();
  if (rows.length === 0) return <Nothing>{nothing}</Nothing>;
  return (
    <Lines>
      {rows.map((row) => (
        <Line
          key={row.id}
          title={row.title}
          to={`/app/sales/opportunities/${row.id}`}
          under={[says(row), row.customerId && <CustomerLink id={row.customerId} />]}
          end={
            <Text size="sm" fw={600} className="numbers">
              {format.amount(row.amount)}
            </Text>
          }
        />
      ))}
    </Lines>
  );
}
