/** What do we know? With the text that readers may see, and beside it the revision that they do not see yet. */
import { Type } from 'class-transformer';
import { IsDateString, IsIn, Length, ValidateNested } from 'class-validator';
import { Article } from '@kizuna/contracts/service';
import { Id, Optional } from '@kizuna/contracts/shared';
import type { InstanceOf } from '@kizuna/event-sourcing';
import { view } from '@kizuna/read-models';

const STATUSES = ['draft', 'published', 'retired'] as const;

/** Version and content are those that are published; of a draft, which nobody may see, the latest. */
export class ArticleRow extends Article.Drafted {
  @Id() id!: string;
  @IsIn(STATUSES) status!: (typeof STATUSES)[number];
  /** Since when the version is published. */
  @Optional() @IsDateString() publishedAt?: string;
  /** Later than what is published. */
  @Optional() @ValidateNested() @Type(() => Article.Revised) revision?: InstanceOf<typeof Article.Revised>;
  @Optional() @Length(1, 500) retiredBecause?: string;
}

export const articles = view('service.articles', ArticleRow, { version: 1 })
  .initially((id) => ({ id }) as ArticleRow)
  .on(Article, {
    Drafted: (row, drafted) => ({ ...row, ...drafted, status: 'draft' }),
    Revised: (row, revised) =>
      row.status === 'draft' ? { id: row.id, status: row.status, ...revised } : { ...row, revision: revised },
    Published: ({ id, revision, ...row }, _, { effectiveAt }) =>
      revision
        ? { id, ...revision, status: 'published', publishedAt: effectiveAt }
        : { id, ...row, status: 'published', publishedAt: effectiveAt },
    Retired: ({ revision: _revision, ...row }, { reason }) => ({ ...row, status: 'retired', retiredBecause: reason }),
  })
  .indexed('status', 'skill', 'title')
  .searched('title', 'tags', 'skill', 'text');
