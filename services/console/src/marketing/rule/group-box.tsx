/** A group of conditions, and the groups in it. */
import { ActionIcon, Button, Group as Row, SegmentedControl, Stack, Text, Tooltip } from '@mantine/core';
import { IconFolderPlus, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './builder.module.css';
import { gapOf, isGroup, mayNest, newGroup, newTest, replaced, type Group, type Part } from './model';
import { TestRow } from './test-row';

interface GroupBoxProps {
  readonly root: Group;
  readonly group: Group;
  readonly level: number;
  /** With the whole rule as it is then. */
  readonly change: (root: Group) => void;
}

export function GroupBox({ root, group, level, change }: GroupBoxProps) {
  const { t } = useTranslation('marketing');
  const isRoot = root.key === group.key;
  const put = (changed: Group | undefined) =>
    change(isRoot ? (changed ?? newGroup('all', [])) : replaced(root, group.key, () => changed));
  const add = (part: Part) => put({ ...group, parts: [...group.parts, part] });
  const deeper = mayNest(root, group);
  const gap = isRoot ? undefined : gapOf(group);
  return (
    <fieldset className={classes.group} data-join={group.join} aria-label={t('rule.group', { n: level })}>
      <Stack gap="xs">
        <Row justify="space-between" gap="xs">
          <SegmentedControl
            size="sm"
            aria-label={t('rule.join.label')}
            value={group.join}
            onChange={(join) => put({ ...group, join: join as Group['join'] })}
            data={[
              { value: 'all', label: t('rule.join.all') },
              { value: 'any', label: t('rule.join.any') },
            ]}
          />
          {!isRoot && (
            <ActionIcon variant="subtle" color="gray" aria-label={t('rule.removeGroup')} onClick={() => put(undefined)}>
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          )}
        </Row>
        {gap && (
          <Text size="xs" c="red" role="status">
            {t(`rule.gaps.${gap}`)}
          </Text>
        )}
        {group.parts.map((part) =>
          isGroup(part) ? (
            <GroupBox key={part.key} root={root} group={part} level={level + 1} change={change} />
          ) : (
            <TestRow key={part.key} test={part} change={(changed) => change(replaced(root, part.key, () => changed))} />
          ),
        )}
        <Row gap="xs">
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => add(newTest('value'))}
          >
            {t('rule.addTest')}
          </Button>
          <Tooltip label={t('rule.tooDeep')} disabled={deeper}>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconFolderPlus size={14} aria-hidden />}
              disabled={!deeper}
              onClick={() => add(newGroup(group.join === 'all' ? 'any' : 'all'))}
            >
              {t('rule.addGroup')}
            </Button>
          </Tooltip>
        </Row>
      </Stack>
    </fieldset>
  );
}
