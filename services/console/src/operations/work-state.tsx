/** How far the check of a view is, and what came of it. */
import { Button, Code, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/format';
import { reasonOf } from '../refusals';
import type { Comparison, LongWork } from './long-work';

export function WorkState({ work }: { readonly work: LongWork }) {
  const { t } = useTranslation('operations');
  const format = useFormats();
  const { state, done, of, result, problem } = work;
  if (state === 'waiting') {
    return (
      <Text size="sm" c="dimmed">
        {t('work.waiting')}
      </Text>
    );
  }
  if (state === 'running') {
    const part = of > 0 ? Math.min(1, done / of) : 0;
    return (
      <Stack gap={2}>
        <Text size="xs" c="dimmed" className="numbers">
          {t(`work.${work.work}`)} {format.percent(part)}
        </Text>
        <Progress value={part * 100} animated aria-label={t(`work.${work.work}`)} />
      </Stack>
    );
  }
  if (state === 'failed' || !result) {
    return (
      <Text size="sm" c="red" role="alert">
        <IconAlertTriangle size={15} aria-hidden /> {problem ? reasonOf(problem) : t('work.failed')}
      </Text>
    );
  }
  if (!result.equal) return <Differences result={result} rebuilt={work.work === 'rebuild'} />;
  return (
    <Group gap={6} wrap="nowrap" role="status">
      <IconCheck size={16} color="var(--mantine-color-teal-text)" aria-hidden />
      <Text size="sm">
        {t(work.work === 'rebuild' ? 'work.rebuilt' : 'work.equal', {
          count: result.rows,
          n: format.number(result.rows),
        })}
      </Text>
    </Group>
  );
}

function Differences({ result, rebuilt }: { readonly result: Comparison; readonly rebuilt: boolean }) {
  const { t } = useTranslation('operations');
  const format = useFormats();
  const [opened, setOpened] = useState(false);
  const { view, rows, differences, differing } = result;
  const said = t('work.differ', { count: differences, n: format.number(differences), of: format.number(rows) });
  return (
    <>
      <Button
        size="compact-sm"
        variant="light"
        color={rebuilt ? 'yellow' : 'red'}
        leftSection={<IconAlertTriangle size={15} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {said}
      </Button>
      <Modal
        closeButtonProps={{ 'aria-label': t('cancel') }}
        opened={opened}
        onClose={() => setOpened(false)}
        title={view}
        size="lg"
      >
        <Stack gap="xs">
          <Text size="sm">{said}</Text>
          <Text size="sm" c="dimmed">
            {t(rebuilt ? 'work.differRebuilt' : 'work.differAbout')}
          </Text>
          {differing.length > 0 && (
            <Code block mah={320} tabIndex={0}>
              {differing.map(({ key }) => key).join('\n')}
            </Code>
          )}
        </Stack>
      </Modal>
    </>
  );
}
