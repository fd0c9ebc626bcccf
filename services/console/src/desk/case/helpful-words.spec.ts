import { ranked, tellingWords, type Article } from './helpful-words';

const article = (id: string, skill?: string) => ({ id, skill }) as Article;
const ids = (articles: readonly Article[]) => articles.map(({ id }) => id);

test('words that tell nothing are left out, plurals lose their ending, longer words come first', () =>
  expect(tellingWords('When does the machine show errors?')).toEqual(['machine', 'error', 'show']));
test('short words count if they have a digit or are not in Latin letters', () =>
  expect(tellingWords('Error E4 in the 豆')).toEqual(['error', 'e4', '豆']));
test('no more than four, each once', () =>
  expect(tellingWords('order order invoice delivery machine grinder')).toHaveLength(4));

test('what more words find comes first; of equals, what is about the same', () => {
  const [a, b, c] = [article('a', 'coffee'), article('b', 'machines'), article('c')];
  expect(ids(ranked([[a, b, c], [c]], 'machines'))).toEqual(['c', 'b', 'a']);
  expect(ids(ranked([[a], [b]], undefined))).toEqual(['a', 'b']);
});
