/** A context whose views lie on a disk that can be filled, and given space again: for those who try what happens then. */
import { SqliteViewStore, view } from '@kizuna/read-models';
import { IsInt } from 'class-validator';
import { once } from 'node:events';
import { BroadcastChannel, isMainThread, threadId } from 'node:worker_threads';
import { context } from '../context';
import { Order } from './shop';

class Noted {
  @IsInt() amount!: number;
  note!: string;
}

/** A row for each order, with its note: what fills the disk. */
const notes = view('cramped.notes', Noted, { version: 1 })
  .initially(() => ({ amount: 0, note: '' }))
  .on(Order, {
    Placed: (_, { amount, note = '' }) => ({ amount, note }),
    Paid: (row) => row,
    Thanked: (row) => row,
  });

export const cramped = context({ name: 'cramped', file: __filename, views: [notes] });

const CHANNEL = 'the disk of the views';
type Said = { pages: number } | { done: true };

/** Lets the file of views grow no further, or again as far as it will. */
export async function viewsDisk(state: 'full' | 'roomy'): Promise<void> {
  const channel = new BroadcastChannel(CHANNEL);
  const told = once(channel as unknown as EventTarget, 'message');
  // The least that can be asked for is the size that it has.
  channel.postMessage({ pages: state === 'full' ? 1 : 1e6 } satisfies Said);
  await told;
  channel.close();
}

/** The limit belongs to a connection, so the thread that writes must set it. */
function listen(): void {
  const stores = new Set<SqliteViewStore>();
  const prepare = SqliteViewStore.prototype.prepare;
  SqliteViewStore.prototype.prepare = function (...args) {
    stores.add(this);
    return prepare.apply(this, args);
  };
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (message) => {
    const said = (message as { data: Said }).data;
    if (!('pages' in said)) return;
    for (const store of stores) {
      (store as unknown as { db: { pragma(text: string): void } }).db.pragma(`max_page_count = ${said.pages}`);
    }
    channel.postMessage({ done: true } satisfies Said);
  };
  channel.unref();
}

if (!isMainThread && threadId > 0) listen();
