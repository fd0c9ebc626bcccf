import { Article } from '@kizuna/contracts/service';
import { fact } from '@kizuna/event-sourcing';
import { AT, Log, rowsOf } from '@kizuna/read-models/testing';
import { articles } from './articles.view';

const id = '00000000-0000-7000-8000-0000000000f1';
const drafted = fact(Article.Drafted, { version: 1, title: 'No light', text: 'Change the bulb.', skill: 'lamps' });
const revised = fact(Article.Revised, { version: 2, title: 'No light', text: 'Plug it in.' });
const published = (version: number) => fact(Article.Published, { version });
const row = (...facts: object[]) => {
  const log = new Log();
  for (const stated of [drafted, ...facts]) log.add(stated, { id });
  return rowsOf(articles, log.events)[id];
};
const draft = { id, ...drafted, status: 'draft' };
const first = { ...draft, status: 'published', publishedAt: AT };

test('a draft has its latest content, and nothing of the one before', () => {
  expect(row()).toEqual(draft);
  expect(row(revised)).toEqual({ id, ...revised, status: 'draft' });
});
test('what is published stays as it is until its revision is published too', () => {
  expect(row(published(1))).toEqual(first);
  expect(row(published(1), revised)).toEqual({ ...first, revision: { ...revised } });
  expect(row(published(1), revised, published(2))).toEqual({ id, ...revised, status: 'published', publishedAt: AT });
});
test('what is retired keeps its content, and says why', () =>
  expect(row(published(1), revised, fact(Article.Retired, { reason: 'no bulbs' }))).toEqual({
    ...first,
    status: 'retired',
    retiredBecause: 'no bulbs',
  }));
