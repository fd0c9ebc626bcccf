/** The rules of an article: drafted, published, revised in versions, and retired when it is true no more. */
import { OmitType, PickType } from '@nestjs/mapped-types';
import { Article } from '@kizuna/contracts/service';
import { aggregate, fact, refuse } from '@kizuna/event-sourcing';

export class Draft extends OmitType(Article.Drafted, ['version']) {}
/** The whole content as it shall be. */
export class Revise extends OmitType(Article.Revised, ['version']) {}
/** The latest version. */
export class Publish {}
export class Retire extends PickType(Article.Retired, ['reason']) {}

interface Kept {
  readonly status: 'kept';
  readonly version: number;
  readonly content: Draft;
  /** Version that readers see. */
  readonly published?: number;
}
type State = { readonly status: 'none' } | Kept | { readonly status: 'retired' };

function kept(a: State): Kept {
  if (a.status === 'kept') return a;
  return refuse(a.status === 'none' ? 'the article is not drafted' : 'the article is retired');
}

const same = (one: Draft, other: Draft): boolean =>
  one.title === other.title &&
  one.text === other.text &&
  one.skill === other.skill &&
  (one.tags ?? []).join('\n') === (other.tags ?? []).join('\n');

export const article = aggregate('service.article', { status: 'none' } as State)
  .on(Article, {
    Drafted: (_, { version, ...content }) => ({ status: 'kept', version, content }),
    Revised: (a, { version, ...content }) => ({ ...kept(a), version, content }),
    Published: (a, { version }) => ({ ...kept(a), published: version }),
    Retired: () => ({ status: 'retired' }),
  })
  .begins(
    { Draft },
    {
      Draft: (a, command) =>
        a.status === 'none'
          ? [fact(Article.Drafted, { ...command, version: 1 })]
          : refuse('the article is already drafted: revise it'),
    },
  )
  .commands(
    { Revise, Publish, Retire },
    {
      Revise: (a, command) => {
        const { version, content } = kept(a);
        return same(content, command) ? [] : [fact(Article.Revised, { ...command, version: version + 1 })];
      },
      Publish: (a) => {
        const { version, published } = kept(a);
        return version === published ? [] : [fact(Article.Published, { version })];
      },
      Retire: (a, { reason }) => (a.status === 'retired' ? [] : kept(a) && [fact(Article.Retired, { reason })]),
    },
  );
