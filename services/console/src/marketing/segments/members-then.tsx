/** Who was in a segment at the end of a day: told from the stays of all who ever were in it. */
import { Button, Group, Paper, Progress, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format';
import { Empty, Failed } from '../../parts/states';
import { CustomerLink } from '../../parts/names';
import classes from '../shared/cells.module.css';
import { stayAt, useMembersAt } from '../shared/members-at';

const STEP = 100;

export function MembersThen({ segmentId, day }: { readonly segmentId: string; readonly day: string }) {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const at = `${day}T23:59:59.999Z`;
  const { members, done, of, loading, error, again } = useMembersAt(segmentId, at);
  const [most, setMost] = useState(STEP);
  if (error) return <Failed error={error} again={again} />;
  const count = members.length;
  return (
    <Stack gap="xs">
      {loading && (
        <>
          <Progress value={of ? (100 * done) / of : 0} aria-label={t('segments.looking', { done, of: of ?? '…' })} />
          <Text size="sm" c="dimmed" className="numbers">
            {t('segments.looking', { done: format.number(done), of: of === undefined ? '…' : format.number(of) })}
          </Text>
        </>
      )}
      {!loading && (
        <Text size="sm" role="status">
          {t('segments.wasIn', { count, n: format.number(count), day: format.day(day) })}
        </Text>
      )}
      <Paper p={0}>
        {count === 0 && !loading ? (
          <Empty />
        ) : (
          <Table.ScrollContainer minWidth={360}>
            <Table aria-label={t('segments.tabs.members')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('segments.customer')}</Table.Th>
                  <Table.Th>{t('segments.since')}</Table.Th>
                  <Table.Th>{t('segments.until')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {members.slice(0, most).map((member) => {
                  const stay = stayAt(member, at);
                  return (
                    <Table.Tr key={member.id}>
                      <Table.Td className={classes.name}>
                        <CustomerLink id={member.customerId} />
                      </Table.Td>
                      <Table.Td className={classes.whole}>{format.moment(stay?.since)}</Table.Td>
                      <Table.Td className={classes.whole}>{format.moment(stay?.until)}</Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Paper>
      {count > most && (
        <Group justify="center">
          <Button variant="default" onClick={() => setMost(most + STEP)}>
            {t('segments.showMore')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
