/** One article: what readers see, the revision that they do not see yet, and what can be done with it. */
import { Alert, Badge, Button, Group, Paper, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { IconArchive, IconPencil, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useCommand } from '../../api/doing';
import { useRow } from '../../api/reading';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { TermBadge } from '../../parts/badges';
import { CommandModal } from '../../parts/form';
import { Page } from '../../parts/page';
import { sayDone, sayProblem } from '../../parts/problem';
import { NotThere, Shown } from '../../parts/states';
import { session } from '../../session/session';
import classes from './article.module.css';

type Article = Row<'/service/articles'>;

const may = (command: string): boolean => session.can(`service.article.${command}`);

export function ArticlePage() {
  const { t } = useTranslation('desk');
  const { id } = useParams();
  const asked = useRow('/service/articles', id);
  return (
    <Shown
      of={asked}
      none={<NotThere title={t('article.notThere')} to="/app/desk/knowledge" list={t('article.articles')} />}
    >
      {(article) => <Known article={article} />}
    </Shown>
  );
}

function Known({ article }: { readonly article: Article }) {
  const { t } = useTranslation('desk');
  const { revision, status } = article;
  // Who may publish it sees first what they would publish.
  const [shown, setShown] = useState<'published' | 'revision'>(may('publish') ? 'revision' : 'published');
  const content = revision && shown === 'revision' ? revision : article;
  return (
    <Page
      title={content.title}
      aside={<TermBadge kind="status" value={status} />}
      actions={<ArticleActions article={article} />}
    >
      <Stack gap="sm">
        {article.retiredBecause && (
          <Alert color="gray" title={t('article.retired')}>
            {article.retiredBecause}
          </Alert>
        )}
        {revision && (
          <Group gap="sm">
            <SegmentedControl
              size="xs"
              aria-label={t('article.shown')}
              data={[
                { value: 'published', label: t('article.asPublished', { version: article.version }) },
                { value: 'revision', label: t('article.asRevised', { version: revision.version }) },
              ]}
              value={shown}
              onChange={(value) => setShown(value as 'published')}
            />
          </Group>
        )}
        <About article={article} content={content} />
        <Paper p="lg" component="article" className={classes.sheet}>
          {content.text}
        </Paper>
      </Stack>
    </Page>
  );
}

interface AboutProps {
  readonly article: Article;
  readonly content: Pick<Article, 'version' | 'skill' | 'tags'>;
}

function About({ article, content }: AboutProps) {
  const { t } = useTranslation('desk');
  const format = useFormats();
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {t('article.version', { version: content.version })}
        {article.publishedAt &&
          content.version === article.version &&
          ` · ${t('article.publishedAt', { day: format.day(article.publishedAt) })}`}
        {content.skill && ` · ${t('article.about', { skill: content.skill })}`}
      </Text>
      {content.tags?.map((tag) => (
        <Badge key={tag} variant="light" color="gray" tt="none">
          {tag}
        </Badge>
      ))}
    </Group>
  );
}

function ArticleActions({ article }: { readonly article: Article }) {
  const { t } = useTranslation('desk');
  const publish = useCommand('/service/articles/{id}/publish');
  const [retiring, setRetiring] = useState(false);
  const { id, status, revision } = article;
  if (status === 'retired') return null;
  return (
    <>
      {may('retire') && (
        <Button variant="default" leftSection={<IconArchive size={16} aria-hidden />} onClick={() => setRetiring(true)}>
          {t('article.retire')}
        </Button>
      )}
      {may('revise') && (
        <Button
          component={Link}
          to={`/app/desk/knowledge/${id}/edit`}
          variant="default"
          leftSection={<IconPencil size={16} aria-hidden />}
        >
          {t('article.revise')}
        </Button>
      )}
      {(status === 'draft' || revision) && may('publish') && (
        <Button
          leftSection={<IconSend size={16} aria-hidden />}
          loading={publish.isPending}
          onClick={() => publish.mutate({ id }, { onError: sayProblem, onSuccess: () => sayDone(t('done.publish')) })}
        >
          {t('article.publish')}
        </Button>
      )}
      <CommandModal
        path="/service/articles/{id}/retire"
        id={id}
        title={t('article.retireIt')}
        submit={t('article.retire')}
        done={() => sayDone(t('done.retire'))}
        opened={retiring}
        close={() => setRetiring(false)}
      >
        {(fields) => (
          <Textarea
            label={t('field.reason')}
            description={t('hint.retire')}
            {...fields.text('reason')}
            maxLength={500}
            autosize
            required
            data-autofocus
          />
        )}
      </CommandModal>
    </>
  );
}
