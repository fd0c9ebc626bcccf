import { Article } from '@kizuna/contracts/service';
import { fact } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import { article, Draft, Publish, Retire, Revise } from './article';

const content = { title: 'No light', text: 'Change the bulb.', skill: 'lamps', tags: ['bulb'] };
const better = { ...content, text: 'Plug it in. Change the bulb.' };
const drafted = fact(Article.Drafted, { ...content, version: 1 });
const revised = fact(Article.Revised, { ...better, version: 2 });
const published = fact(Article.Published, { version: 1 });
const retired = fact(Article.Retired, { reason: 'there are no bulbs any more' });

test('an article is drafted', () => given(article).when(Draft, content).then(drafted));
test('once', () => given(article, drafted).when(Draft, content).refused('already drafted: revise it'));
test('it is revised, in versions', () => given(article, drafted).when(Revise, better).then(revised));
test('the same content is no news', () => {
  given(article, drafted).when(Revise, content).then();
  given(article, drafted, revised).when(Revise, better).then();
});
test.each([
  ['title', { ...content, title: 'Darkness' }],
  ['skill', { title: content.title, text: content.text, tags: content.tags }],
  ['tags', { ...content, tags: [] }],
])('another %s is', (_, changed) =>
  given(article, drafted)
    .when(Revise, changed)
    .then(fact(Article.Revised, { ...changed, version: 2 })),
);
test('its latest version is published', () => {
  given(article, drafted).when(Publish, {}).then(published);
  given(article, drafted, published, revised)
    .when(Publish, {})
    .then(fact(Article.Published, { version: 2 }));
});
test('publishing again is no news', () => given(article, drafted, published).when(Publish, {}).then());
test('it is retired, published or not', () => {
  given(article, drafted).when(Retire, { reason: retired.reason }).then(retired);
  given(article, drafted, published).when(Retire, { reason: retired.reason }).then(retired);
});
test('retiring again is no news', () => given(article, drafted, retired).when(Retire, { reason: 'again' }).then());
test('what is retired is neither revised nor published', () => {
  given(article, drafted, retired).when(Revise, better).refused('the article is retired');
  given(article, drafted, retired).when(Publish, {}).refused('the article is retired');
});
