/**
 * The view store on MongoDB: a save is one transaction of rows and checkpoint, which also proves that this store is
 * still the one that writes the table. Whoever prepares a table takes it over, and the one before can write it no more.
 */
import type { AnyBulkWriteOperation, ClientSession, Collection } from 'mongodb';
import { randomBytes, randomUUID } from 'node:crypto';
import { pathsIn, wordsOfFields } from '../query';
import {
  Deposed,
  tableName,
  type Indexes,
  type Positions,
  type RowId,
  type StoredRow,
  type Table,
  type ViewStore,
} from '../view-store';
import { documentOf, idOf, rowsOf, storedRow, type RowDocument, type TableDocument } from './documents';
import { giveIndexes } from './indexes';
import { MongoViewReader } from './mongo-view-reader';
import { transaction } from './transaction';
import { giveWords, withWords } from './words';
import { isDuplicate, SAFELY, Turns } from '@kizuna/event-sourcing';

export class MongoViewStore extends MongoViewReader implements ViewStore {
  /** Mark of this store in the tables that it writes. */
  private readonly writer = randomUUID();
  /** The collections of the tables that it prepared, by table. */
  private readonly prepared = new Map<string, string>();
  private readonly saving = new Set<Promise<void>>();
  /** One session for each table, so that the next writer can end what this one has left open; one use of it at a time. */
  private readonly sessions = new Map<string, ClientSession>();
  private readonly turns = new Turns();

  async prepare(table: Table, wanted: Indexes): Promise<void> {
    await this.guarded(async () => {
      await this.registry.createIndex(
        { view: 1 },
        { name: 'one_live_table', unique: true, partialFilterExpression: { state: 'live' } },
      );
      const fresh = `${tableName(table)}-${randomBytes(6).toString('hex')}`;
      const taken = await again(() => this.take(table, fresh));
      this.prepared.set(tableName(table), taken.collection);
      if (taken.collection === fresh) await this.sweep(table.view);
      await giveIndexes(this.db, taken.collection, wanted);
      const words = wordsOfFields(wanted.searchable ?? []);
      if (taken.words !== words) await this.changeWords(taken, words);
    });
  }

  async checkpoint(table: Table): Promise<Positions> {
    return (await this.guarded(() => this.document(table))).checkpoint;
  }

  async load(table: Table, ids: readonly RowId[]): Promise<(StoredRow | undefined)[]> {
    const wanted = ids.map(idOf);
    const rows = await this.guarded(async () => {
      const all = await this.rows(table);
      return all.find({ _id: { $in: wanted } }, { batchSize: ids.length + 1 }).toArray();
    });
    const byId = new Map(rows.map((row) => [nameOf(row._id), storedRow(row)]));
    return wanted.map((id) => byId.get(nameOf(id)));
  }

  /** @throws Deposed, StoreUnavailable; after the latter it may have been stored all the same */
  async save(table: Table, rows: readonly StoredRow[], checkpoint: Positions): Promise<void> {
    const documents = rows.map(documentOf);
    const isNew = (i: number) => rows[i]!.fresh ?? false;
    const save = this.guarded(() => this.write(table, documents, isNew, checkpoint));
    const settled = save.catch(() => {}).finally(() => this.saving.delete(settled));
    this.saving.add(settled);
    return save;
  }

  async scan(table: Table, after: RowId | undefined, limit: number): Promise<StoredRow[]> {
    return this.guarded(async () => {
      const behind = after ? { _id: { $gt: idOf(after) } } : {};
      const options = { sort: { _id: 1 }, limit, batchSize: limit } as const;
      const rows = await (await this.rows(table)).find(behind, options).toArray();
      return rows.map(storedRow);
    });
  }

  /** @throws Deposed if another store has taken over this table or the live one */
  async activate(table: Table): Promise<void> {
    await this.guarded(async () => {
      const unlisted = await this.inTransaction(table, (session) => this.switchTo(table, session));
      // What cannot be dropped now is swept when the view gets its next table.
      await Promise.allSettled(unlisted.map((each) => this.dropRows(each)));
    });
  }

  async drop(table: Table): Promise<void> {
    await this.guarded(async () => {
      const gone = await this.registry.findOneAndDelete({ _id: tableName(table), state: { $ne: 'live' } });
      if (!gone) {
        await this.document(table);
        throw new Error(`${tableName(table)} is live and cannot be dropped`);
      }
      await this.dropRows(gone);
    });
  }

  override async close(): Promise<void> {
    await Promise.all(this.saving);
    await Promise.all([...this.sessions.values()].map((session) => session.endSession()));
  }

  /** Takes the table over; it is created if there is none. */
  private async take(table: Table, collection: string): Promise<TableDocument> {
    const { view, version, build } = table;
    const created = { view, version, build, state: 'building', checkpoint: {}, collection } as const;
    await this.endSessionOfOther(table);
    const taken = await this.registry.findOneAndUpdate(
      { _id: tableName(table) },
      { $set: { writer: this.writer, session: this.sessionOf(table).id! }, $setOnInsert: created },
      { upsert: true, returnDocument: 'after' },
    );
    return taken!;
  }

  /**
   * A writer that was killed in the middle of a save has left its transaction open, and its rows cannot be written until
   * the server gives it up, after a minute. Where this store may not end it, that is what happens.
   */
  private async endSessionOfOther(table: Table): Promise<void> {
    const before = await this.registry.findOne({ _id: tableName(table) });
    if (!before?.session || before.writer === this.writer) return;
    await this.db.command({ killSessions: [before.session] }).catch(() => {});
  }

  /** Until all rows have the new words, the table has none to search. */
  private async changeWords({ _id, collection }: TableDocument, words: string | undefined): Promise<void> {
    const mine = { _id, writer: this.writer };
    await this.registry.updateOne(mine, { $unset: { words: '' } });
    await giveWords(rowsOf(this.db, { collection }), pathsIn(words));
    if (words !== undefined) await this.registry.updateOne(mine, { $set: { words } });
  }

  private sessionOf(table: Table): ClientSession {
    const name = tableName(table);
    let session = this.sessions.get(name);
    if (!session) this.sessions.set(name, (session = this.db.client.startSession()));
    return session;
  }

  private inTransaction<T>(table: Table, work: (session: ClientSession) => Promise<T>): Promise<T> {
    const session = this.sessionOf(table);
    return this.turns.take(tableName(table), () => transaction(session, () => work(session)));
  }

  private async dropRows({ _id, collection }: TableDocument): Promise<void> {
    this.prepared.delete(_id);
    await this.db.dropCollection(collection, SAFELY);
  }

  /** Drops what drops that were broken off have left: a table's collection exists only while the table is listed. */
  private async sweep(view: string): Promise<void> {
    const collections = await this.db.listCollections({}, { nameOnly: true }).toArray();
    const listed = (await this.registry.find({ view }).toArray()).map(({ collection }) => collection);
    const left = collections.filter(({ name }) => name.startsWith(`${view}@`) && !listed.includes(name));
    for (const { name } of left) await this.db.dropCollection(name, SAFELY);
  }

  private async write(
    table: Table,
    documents: readonly RowDocument[],
    isNew: (i: number) => boolean,
    checkpoint: Positions,
  ): Promise<void> {
    if (documents.length === 0) return void (await this.advance(table, checkpoint));
    await again((asTold) =>
      this.inTransaction(table, async (session) => {
        const { collection, words } = await this.advance(table, checkpoint, session);
        const found = documents.map((row) => withWords(row, pathsIn(words)));
        const operations = found.map((row, i) => (asTold && isNew(i) ? inserted(row) : replaced(row)));
        await rowsOf(this.db, { collection }).bulkWrite(operations, { session });
      }),
    );
  }

  /** Moves the checkpoint on, if this store still writes the table. */
  private async advance(table: Table, checkpoint: Positions, session?: ClientSession): Promise<TableDocument> {
    // Merged as a value: the name of a source may hold dots, and is no path here.
    const merged = { $mergeObjects: ['$checkpoint', { $literal: checkpoint }] };
    const options = { returnDocument: 'after', ...(session ? { session } : {}) } as const;
    const mine = { _id: tableName(table), writer: this.writer };
    const updated = await this.registry.findOneAndUpdate(mine, [{ $set: { checkpoint: merged } }], options);
    if (updated) return updated;
    await this.document(table, session);
    throw new Deposed(table);
  }

  /** Answers the tables that are no longer listed. */
  private async switchTo(table: Table, session: ClientSession): Promise<TableDocument[]> {
    const tables = await this.registry.find({ view: table.view }, { session }).toArray();
    const next = tables.find(({ _id }) => _id === tableName(table)) ?? missing(table);
    if (next.state === 'live') return [];
    const live = tables.find(({ state }) => state === 'live');
    for (const each of [next, live]) {
      if (each && this.prepared.has(each._id) && each.writer !== this.writer) throw new Deposed(each);
    }
    const kept = tables.filter((each) => each.state === 'kept' && each !== next);
    await this.registry.deleteMany({ _id: { $in: kept.map(({ _id }) => _id) } }, { session });
    if (live) await this.registry.updateOne({ _id: live._id }, { $set: { state: 'kept' } }, { session });
    await this.registry.updateOne({ _id: next._id }, { $set: { state: 'live' } }, { session });
    return kept;
  }

  private async rows(table: Table): Promise<Collection<RowDocument>> {
    const collection = this.prepared.get(tableName(table));
    return rowsOf(this.db, collection === undefined ? await this.document(table) : { collection });
  }

  private async document(table: Table, session?: ClientSession): Promise<TableDocument> {
    const options = session ? { session } : {};
    return (await this.registry.findOne({ _id: tableName(table) }, options)) ?? missing(table);
  }
}

function missing(table: Table): never {
  throw new Error(`there is no table ${tableName(table)}`);
}

const nameOf = ({ tenant, key }: RowId): string => JSON.stringify([tenant, key]);

const inserted = (document: RowDocument): AnyBulkWriteOperation<RowDocument> => ({ insertOne: { document } });

function replaced(document: RowDocument): AnyBulkWriteOperation<RowDocument> {
  const { _id, ...replacement } = document;
  return { replaceOne: { filter: { _id }, replacement, upsert: true } };
}

/** Does it once more if there was a document already which the first attempt did not expect. */
async function again<T>(work: (first: boolean) => Promise<T>): Promise<T> {
  try {
    return await work(true);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return work(false);
  }
}
