/** Open cases, those first whose promise ends first. */
import { useTranslation } from 'react-i18next';
import { useRows } from '../../api/reading';
import { useFormats } from '../../i18n/format';
import { TermBadge } from '../../parts/badges';
import { CustomerLink, StaffName } from '../../parts/names';
import { Shown } from '../../parts/states';
import classes from './home.module.css';
import { Line, Lines, Nothing, Section } from './section';
import { useWhose } from './whose';

const SHOWN = 6;

export function Cases() {
  const { t } = useTranslation('shell');
  const format = useFormats();
  const { owner, control, known } = useWhose();
  const filter = { status: 'open', ...(owner ? { agentId: owner } : {}) };
  const cases = useRows('/service/cases', { filter, sort: 'resolutionDueAt', limit: SHOWN, count: true }, known);
  return (
    <Section title={t('today.cases')} to="/app/desk/cases" count={cases.data?.count} controls={control}>
      <Shown of={cases}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Nothing>{t('today.noCases')}</Nothing>
          ) : (
            <Lines>
              {rows.map(({ id, subject, resolutionDueAt: due, customerId, agentId, priority }) => {
                const late = due !== undefined && Date.parse(due) < Date.now();
                return (
                  <Line
                    key={id}
                    title={subject ?? id.slice(0, 8)}
                    to={`/app/desk/cases/${id}`}
                    under={[
                      <span className={late ? classes.late : undefined}>
                        {t(late ? 'today.late' : 'today.resolveBy', { when: format.ago(due) })}
                      </span>,
                      <CustomerLink id={customerId} />,
                      agentId && <StaffName id={agentId} />,
                    ]}
                    end={<TermBadge kind="priority" value={priority} />}
                  />
                );
              })}
            </Lines>
          )
        }
      </Shown>
    </Section>
  );
}
