/** Gives a collection of rows exactly the indexes that its view declares, each of a field named after it. */
import type { Db, IndexDescription } from 'mongodb';
import type { Indexes } from '../view-store';
import { SAFELY } from '@kizuna/event-sourcing';
import { rowsOf } from './documents';
import { WORDS_INDEX } from './words';

/** Ends the name of an index that holds only the rows which have its field. */
const LOOKUP = '?';
const NAMESPACE_EXISTS = 48;

export async function giveIndexes(db: Db, collection: string, declared: Indexes): Promise<void> {
  const { indexes, lookups, searchable = [] } = declared;
  const wanted = [
    ...indexes.map(onAll),
    ...lookups.filter((field) => !indexes.includes(field)).map(onThoseThatHaveIt),
    ...(searchable.length > 0 ? [WORDS_INDEX] : []),
  ];
  await db.createCollection(collection, SAFELY).catch((error: { code?: number }) => {
    if (error.code !== NAMESPACE_EXISTS) throw error;
  });
  const rows = rowsOf(db, { collection });
  for (const { name } of await rows.listIndexes().toArray()) {
    if (name !== '_id_' && !wanted.some((index) => index.name === name)) await rows.dropIndex(name as string);
  }
  if (wanted.length > 0) await rows.createIndexes(wanted);
}

/** Serves conditions on a field, and its order with the key to break ties. */
const onAll = (field: string): IndexDescription => ({ name: field, key: { tenant: 1, [`doc.${field}`]: 1, _id: 1 } });

const onThoseThatHaveIt = (field: string): IndexDescription => ({
  ...onAll(field),
  name: field + LOOKUP,
  partialFilterExpression: { [`doc.${field}`]: { $exists: true } },
});
