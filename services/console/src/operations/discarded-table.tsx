/** What was gone on without: by whom, when, and why. */
import { Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/format';
import { Shown } from '../parts/states';
import { Dotted } from './dotted';
import { EventLink } from './event-link';
import { useDiscarded } from './reading';

export function DiscardedTable() {
  const { t } = useTranslation('operations');
  const format = useFormats();
  const discarded = useDiscarded();
  return (
    <Stack gap="xs" component="section">
      <Title order={2}>{t('discarded.title')}</Title>
      <Shown of={discarded}>
        {(rows) =>
          rows.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('discarded.none')}
            </Text>
          ) : (
            <Paper p={0}>
              <Table.ScrollContainer minWidth={860} scrollAreaProps={{ offsetScrollbars: 'present' }}>
                <Table>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{t('discarded.at')}</Table.Th>
                      <Table.Th>{t('discarded.event')}</Table.Th>
                      <Table.Th>{t('discarded.consumer')}</Table.Th>
                      <Table.Th>{t('discarded.reason')}</Table.Th>
                      <Table.Th>{t('discarded.by')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {rows.map((row) => (
                      <Table.Tr key={`${row.consumer} ${row.eventId}`}>
                        <Table.Td className="numbers" style={{ whiteSpace: 'nowrap' }}>
                          {format.moment(row.at)}
                        </Table.Td>
                        <Table.Td>
                          <EventLink event={row} />
                        </Table.Td>
                        <Table.Td>
                          <Dotted name={row.consumer} />
                        </Table.Td>
                        <Table.Td>{row.reason}</Table.Td>
                        <Table.Td>{row.by}</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            </Paper>
          )
        }
      </Shown>
    </Stack>
  );
}
