/** Which words of a question find what may answer it, and which of what they find is likely to. */
import type { Row } from '../../api/types';

export type Article = Row<'/service/articles'>;

const MOST_WORDS = 4;

/** Words of questions that tell nothing of what they are about. */
const EMPTY = new Set(
  'about after again been does from have into more only that their them then there they this what when where which will with your'.split(
    ' ',
  ),
);

/** The words that tell most: the longer ones, without the ending of a plural, each once. */
export function tellingWords(text: string): string[] {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    /^[a-z]{4,}s$/.test(word) ? word.slice(0, -1) : word,
  );
  const long = words.filter((word) => (word.length > 3 && !EMPTY.has(word)) || /\P{ASCII}|\d/u.test(word));
  return [...new Set(long)].sort((one, other) => other.length - one.length).slice(0, MOST_WORDS);
}

/** Those found by most words first; of equals, those of the same subject. */
export function ranked(found: readonly (readonly Article[])[], skill: string | undefined): Article[] {
  const hits = new Map<string, { article: Article; weight: number }>();
  for (const articles of found) {
    for (const article of articles) {
      const weight = (hits.get(article.id)?.weight ?? (article.skill === skill ? 0.5 : 0)) + 1;
      hits.set(article.id, { article, weight });
    }
  }
  return [...hits.values()].sort((one, other) => other.weight - one.weight).map(({ article }) => article);
}
