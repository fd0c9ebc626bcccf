/** All articles: what we know about questions that come again. */
import { Badge, Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { TermBadge } from '../../parts/badges';
import { Page } from '../../parts/page';
import { Empty } from '../../parts/states';
import type { TableShape } from '../../parts/table/columns';
import { DataTable } from '../../parts/table/data-table';
import { session } from '../../session/session';

type Article = Row<'/service/articles'>;

const STATUSES = ['draft', 'published', 'retired'] as const;

export function KnowledgePage() {
  const { t } = useTranslation('desk');
  const shape = useShape();
  const mayWrite = session.can('service.article.draft');
  const write = (
    <Button component={Link} to="/app/desk/knowledge/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {t('article.write')}
    </Button>
  );
  return (
    <Page title={t('article.articles')} actions={mayWrite && write}>
      <DataTable
        path="/service/articles"
        shape={shape}
        to={({ id }) => `/app/desk/knowledge/${id}`}
        empty={<Empty title={t('article.none')}>{mayWrite && write}</Empty>}
      />
    </Page>
  );
}

function useShape(): TableShape<Article> {
  const { t } = useTranslation('desk');
  const format = useFormats();
  const term = useTerm();
  return useMemo(
    () => ({
      name: 'articles',
      searchable: true,
      defaultSort: 'title',
      columns: [
        { id: 'title', header: t('field.title'), width: 240, grow: true, sort: 'title', cell: ({ title }) => title },
        { id: 'status', header: t('field.status'), width: 220, sort: 'status', cell: (row) => <Status row={row} /> },
        { id: 'skill', header: t('field.about'), width: 130, sort: 'skill', cell: ({ skill }) => skill ?? '–' },
        {
          ...{ id: 'tags', header: t('field.tags'), width: 180, text: (row) => row.tags?.join(', ') },
          cell: ({ tags = [] }) => tags.join(', ') || '–',
        },
        { id: 'version', header: t('field.version'), width: 90, align: 'right', cell: ({ version }) => version },
        {
          ...{ id: 'publishedAt', header: t('field.published'), width: 140, sort: 'publishedAt' },
          cell: ({ publishedAt }) => format.day(publishedAt),
        },
      ],
      filters: [
        {
          ...{ field: 'status', label: t('field.status'), kind: 'choice' },
          choices: STATUSES.map((value) => ({ value, label: term('status', value) })),
        },
        { field: 'skill', label: t('field.about'), kind: 'text' },
        { field: 'publishedAt', label: t('field.published'), kind: 'moment' },
      ],
    }),
    [t, format, term],
  );
}

function Status({ row }: { readonly row: Article }) {
  const { t } = useTranslation('desk');
  return (
    <Group gap={6} wrap="nowrap">
      <TermBadge kind="status" value={row.status} />
      {row.revision && (
        <Badge variant="outline" tt="none" size="sm">
          {t('article.revised')}
        </Badge>
      )}
    </Group>
  );
}
