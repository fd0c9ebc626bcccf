/** Who entered a segment and who left it lately, and after which event. */
import { Paper, SimpleGrid, Stack, Table, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useRows } from '../../api/reading';
import type { Filter } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { Empty, Shown } from '../../parts/states';
import { CauseLink } from '../shared/cause-link';
import classes from '../shared/cells.module.css';
import { CustomerLink } from '../../parts/names';

const SHOWN = 20;

export function Moves({ segmentId }: { readonly segmentId: string }) {
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
      <Moved kind="came" filter={{ segmentId, isIn: true }} />
      <Moved kind="left" filter={{ segmentId, isIn: false }} />
    </SimpleGrid>
  );
}

function Moved({ kind, filter }: { readonly kind: 'came' | 'left'; readonly filter: Filter }) {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const title = useId();
  const field = kind === 'came' ? 'since' : 'until';
  const moved = useRows('/marketing/members', { filter, sort: `-${field}`, limit: SHOWN });
  return (
    <Stack gap="xs" component="section" aria-labelledby={title}>
      <Title order={2} id={title}>
        {t(`segments.${kind}`)}
      </Title>
      <Paper p={0}>
        <Shown of={moved}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Empty title={kind === 'came' ? t('segments.nobodyCame') : t('segments.nobodyLeft')} />
            ) : (
              <Table.ScrollContainer minWidth={340}>
                <Table aria-labelledby={title} className={classes.moves}>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{t('segments.customer')}</Table.Th>
                      <Table.Th>{t(`segments.${field}`)}</Table.Th>
                      <Table.Th>{t('segments.why')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {rows.map((row) => (
                      <Table.Tr key={row.id}>
                        <Table.Td className={classes.name}>
                          <CustomerLink id={row.customerId} />
                        </Table.Td>
                        <Table.Td className={classes.whole} title={format.moment(row[field])}>
                          {format.ago(row[field])}
                        </Table.Td>
                        <Table.Td>
                          <CauseLink id={row.causeEventId} type={row.causeType} />
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            )
          }
        </Shown>
      </Paper>
    </Stack>
  );
}
