/** Writing an article, and revising one: readers see it when it is published. */
import { Autocomplete, Paper, SimpleGrid, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useRow } from '../../api/reading';
import type { Body, Row } from '../../api/types';
import { CommandForm, type Fields } from '../../parts/form';
import { Page } from '../../parts/page';
import { sayDone } from '../../parts/problem';
import { NotThere, Shown } from '../../parts/states';
import { useSkills } from '../open-case';
import classes from './article.module.css';

const at = (id: string): string => `/app/desk/knowledge/${id}`;

export function WritePage() {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  return (
    <Page title={t('article.write')}>
      <Paper className={classes.form}>
        <CommandForm
          path="/service/articles"
          submit={t('article.saveDraft')}
          done={({ id }) => {
            sayDone(t('done.draft'));
            void navigate(at(id));
          }}
          cancel={() => void navigate(-1)}
        >
          {(fields) => <ContentFields fields={fields} />}
        </CommandForm>
      </Paper>
    </Page>
  );
}

export function RevisePage() {
  const { t } = useTranslation('desk');
  const { id } = useParams();
  const asked = useRow('/service/articles', id);
  return (
    <Page title={t('article.reviseIt')}>
      <Shown
        of={asked}
        none={<NotThere title={t('article.notThere')} to="/app/desk/knowledge" list={t('article.articles')} />}
      >
        {(article) => <Revise article={article} />}
      </Shown>
    </Page>
  );
}

function Revise({ article }: { readonly article: Row<'/service/articles'> }) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const { title, text, skill, tags } = article.revision ?? article;
  return (
    <Paper className={classes.form}>
      <CommandForm
        path="/service/articles/{id}/revise"
        id={article.id}
        initial={{ title, text, ...(skill ? { skill } : {}), ...(tags ? { tags } : {}) }}
        submit={t('article.saveRevision')}
        done={() => {
          sayDone(t('done.revise'));
          void navigate(at(article.id));
        }}
        cancel={() => void navigate(at(article.id))}
      >
        {(fields) => <ContentFields fields={fields} />}
      </CommandForm>
    </Paper>
  );
}

function ContentFields({ fields }: { readonly fields: Fields<Body<'/service/articles/{id}/revise'>> }) {
  const { t } = useTranslation('desk');
  const skills = useSkills();
  return (
    <>
      <TextInput label={t('field.title')} {...fields.text('title')} maxLength={200} required data-autofocus />
      <Textarea
        label={t('field.text')}
        description={t('hint.article')}
        {...fields.text('text')}
        maxLength={50_000}
        autosize
        minRows={10}
        maxRows={28}
        required
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Autocomplete
          label={t('field.about')}
          description={t('hint.about')}
          data={skills}
          value={fields.values.skill ?? ''}
          onChange={(skill) => fields.set('skill', skill)}
          error={fields.error('skill')}
          maxLength={100}
        />
        <TagsInput
          label={t('field.tags')}
          description={t('hint.tags')}
          value={fields.values.tags ?? []}
          onChange={(tags) => fields.set('tags', tags.length > 0 ? tags : undefined)}
          error={fields.error('tags')}
          maxTags={20}
        />
      </SimpleGrid>
    </>
  );
}
