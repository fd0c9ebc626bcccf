/** A small shop for the specs of this library: events, two views, and a log to put them in. */
import { events, Optional } from '@kizuna/contracts/shared';
import { newId, SqliteEventStore, type NewEvent } from '@kizuna/event-sourcing';
import { IsBoolean, IsInt, IsNumber, IsString, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteViewReader, SqliteViewStore } from './sqlite';
import { view } from './view';
import type { ViewReader, ViewStore } from './view-store';
import type { OpenedViewStore } from './view-store.contract';

class Opened {
  @IsString() stage!: string;
  @IsNumber() amount!: number;
}
class Moved {
  @IsString() from!: string;
  @IsString() to!: string;
}
class Removed {}

export const Deal = events('sample.deal', { Opened, Moved, Removed });

class Place {
  @IsString() city!: string;
}

export class DealRow {
  @IsString() stage!: string;
  @IsNumber() amount!: number;
  @IsInt() moves!: number;
  @IsBoolean() @Optional() urgent?: boolean;
  @IsString() @Optional() note?: string;
  @ValidateNested() @Type(() => Place) @Optional() place?: Place;
}

export class StageRow {
  @IsInt() deals!: number;
  @IsInt() arrivals!: number;
}

/** One row for each deal; it is gone once the deal is removed. */
export const deals = view('sample.deals', DealRow, { version: 1 })
  .initially(() => ({ stage: '', amount: 0, moves: 0 }))
  .on(Deal, {
    Opened: (row, { stage, amount }) => ({ ...row, stage, amount }),
    Moved: (row, { to }) => ({ ...row, stage: to, moves: row.moves + 1 }),
    Removed: () => undefined,
  })
  .indexed('stage', 'amount')
  .asOfBySubject();

/** One row for each stage; a move touches two. */
export const stages = view('sample.stages', StageRow, { version: 1 })
  .key((event) => {
    const data = event.data as Partial<Opened & Moved>;
    return data.stage ?? [data.from!, data.to!];
  })
  .initially(() => ({ deals: 0, arrivals: 0 }))
  .on(Deal, {
    Opened: (row) => ({ deals: row.deals + 1, arrivals: row.arrivals + 1 }),
    Moved: (row, { from, to }, _, key) => ({
      deals: row.deals + Number(key === to) - Number(key === from),
      arrivals: row.arrivals + Number(key === to),
    }),
  });

export type Fact = { deal: number; effectiveAt?: string; tenant?: string } & (
  { type: 'Opened'; data: Opened } | { type: 'Moved'; data: Moved } | { type: 'Removed'; data: Removed }
);

export const opened = (deal: number, stage = 'new', amount = 100): Fact => {
  return { deal, type: 'Opened', data: { stage, amount } };
};
export const moved = (deal: number, from: string, to: string): Fact => ({ deal, type: 'Moved', data: { from, to } });
export const removed = (deal: number): Fact => ({ deal, type: 'Removed', data: {} });

/** Id of a sample deal. */
export const idOf = (deal: number): string => `00000000-0000-7000-8000-${String(deal).padStart(12, '0')}`;

/** Where a shop keeps its views. */
export type ShopViews = Pick<OpenedViewStore, 'store' | 'reader' | 'close'>;

/** Views in a file of their own. */
export function viewsInFile(file: string, Reader: new (file: string) => ViewReader = SqliteViewReader): ShopViews {
  const store = new SqliteViewStore(file);
  const reader = new Reader(file);
  const close = async () => {
    await reader.close();
    await store.close();
  };
  return { store, reader, close };
}

/** A log and a view store of their own. */
export class Shop {
  private readonly folder = mkdtempSync(join(tmpdir(), 'kizuna-views-'));
  readonly viewFile = join(this.folder, 'views.db');
  readonly log = new SqliteEventStore(join(this.folder, 'log.db'));
  private readonly views: ShopViews;
  readonly store: ViewStore;
  readonly reader: ViewReader;
  private readonly revisions = new Map<string, number>();

  /** @param views closed with the shop; in a file of its own if absent */
  constructor(views?: ShopViews) {
    this.views = views ?? viewsInFile(this.viewFile);
    ({ store: this.store, reader: this.reader } = this.views);
  }

  /** Appends facts in order. Answers the position of the last. */
  async happened(...facts: readonly Fact[]): Promise<number> {
    const appended = facts.map(({ deal, tenant = 'main', type, data, effectiveAt }) => {
      const id = idOf(deal);
      const revision = this.revisions.get(tenant + id) ?? -1;
      this.revisions.set(tenant + id, revision + 1);
      const event: NewEvent = {
        id: newId(),
        type: `sample.deal.${type}`,
        data,
        subject: id,
        effectiveAt: effectiveAt ?? '2024-01-01T00:00:00.000Z',
        metadata: { actor: 'spec', correlationId: 'spec', commandId: newId(), commandHash: '', schemaVersion: 1 },
      };
      return this.log.append({ category: 'sample.deal', tenant, id }, revision, [event]);
    });
    return (await Promise.all(appended)).at(-1)?.position ?? 0;
  }

  async close(): Promise<void> {
    await this.views.close();
    await this.log.close();
    rmSync(this.folder, { recursive: true });
  }
}
