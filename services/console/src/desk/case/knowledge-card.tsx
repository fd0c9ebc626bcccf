/** What we know that may help: found by the words of the case, or by others; put into the reply with one click. */
import { Anchor, Button, Group, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCornerDownLeft, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseRow } from '../queue/sla';
import { Card } from './card';
import classes from './case.module.css';
import { useHelpful } from './use-helpful';

interface KnowledgeCardProps {
  readonly row: CaseRow;
  /** Absent: nobody can reply now. */
  readonly insert: ((text: string, articleId: string) => void) | undefined;
}

const TYPING_MS = 200;

export function KnowledgeCard({ row, insert }: KnowledgeCardProps) {
  const { t } = useTranslation('desk');
  const [text, setText] = useState('');
  const [typed] = useDebouncedValue(text.trim(), TYPING_MS);
  const { articles, matching, loading } = useHelpful(typed || row.subject, row.skill);
  return (
    <Card title={t('case.knowledge')}>
      <Stack gap={8}>
        <TextInput
          size="xs"
          type="search"
          aria-label={t('case.searchKnowledge')}
          placeholder={t('case.searchKnowledge')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        {loading && <Skeleton h={48} />}
        {!loading && !matching && (
          <Text size="xs" c="dimmed">
            {articles.length > 0 ? t('case.knowledgeInstead') : t('case.noKnowledge')}
          </Text>
        )}
        {articles.map(({ id, title, text: content }) => (
          <div key={id} className={classes.article}>
            <Group justify="space-between" gap="xs" wrap="nowrap">
              <Anchor component={Link} to={`/app/desk/knowledge/${id}`} size="sm" fw={600} className="clamp">
                {title}
              </Anchor>
              {insert && (
                <Button
                  size="compact-xs"
                  variant="light"
                  className={classes.fixed}
                  leftSection={<IconCornerDownLeft size={13} aria-hidden />}
                  aria-label={t('case.insertThis', { title })}
                  onClick={() => insert(content, id)}
                >
                  {t('case.insert')}
                </Button>
              )}
            </Group>
            <Text size="xs" c="dimmed" lineClamp={2}>
              {content}
            </Text>
          </div>
        ))}
      </Stack>
    </Card>
  );
}
