/** The words by which rows are found: in the document of each row, with one index over all of them. */
import type { AnyBulkWriteOperation, Collection, Filter, IndexDescription } from 'mongodb';
import { foundBy, LAST, textsIn, type Search } from '../query';
import { rowIn, type RowDocument } from './documents';

type Paths = readonly (readonly string[])[];

/** Rows that get their words in one request. */
const AT_ONCE = 500;

export const WORDS_INDEX: IndexDescription = { name: '~words', key: { tenant: 1, words: 1, _id: 1 } };

/** Holds for the rows that a search finds; for all without one. */
export const having = (search: Search | undefined): Filter<RowDocument> =>
  search ? { $and: search.words.map((word) => ({ words: { $elemMatch: { $gte: word, $lt: word + LAST } } })) } : {};

/** The document with the words of its row, if it has any. */
export function withWords(document: RowDocument, paths: Paths): RowDocument {
  const words = [...foundBy(textsIn(rowIn(document.doc, document.text), paths))];
  return words.length === 0 ? document : { ...document, words };
}

/** Gives all rows these words in place of those that they have. Who takes the table over meanwhile writes its own. */
export async function giveWords(rows: Collection<RowDocument>, paths: Paths): Promise<void> {
  await rows.updateMany({ words: { $exists: true } }, { $unset: { words: '' } });
  if (paths.length === 0) return;
  let waiting: AnyBulkWriteOperation<RowDocument>[] = [];
  const write = async () => {
    if (waiting.length > 0) await rows.bulkWrite(waiting, { ordered: false });
    waiting = [];
  };
  for await (const document of rows.find({ tenant: { $exists: true } }, { batchSize: AT_ONCE })) {
    const { words } = withWords(document, paths);
    // Only if the row is still the one that was read.
    const filter = { _id: document._id, seen: { $eq: document.seen } };
    if (words) waiting.push({ updateOne: { filter, update: { $set: { words } } } });
    if (waiting.length === AT_ONCE) await write();
  }
  await write();
}
