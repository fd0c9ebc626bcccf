/** Imports that were uploaded: a folder for each, with its files, its reports, and what is known of it. */
import { isAggregateId, NotFound, unavailable } from '@kizuna/event-sourcing';
import { readSmall, writeSmall } from '@kizuna/platform';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportSummary, Phase } from '../import';
import type { Choice, Header } from '../open-mapping';

/** `checking` and `running` are under way; from all others it can be gone on. */
export const STATES = ['uploaded', 'checking', 'checked', 'running', 'done', 'failed', 'cancelled'] as const;
export type State = (typeof STATES)[number];

export interface UploadedFile {
  /** As the mapping calls it. */
  readonly name: string;
  /** As it was called where it came from. */
  readonly uploadedAs: string;
  readonly bytes: number;
}

/** What an import led to, without the paths of this machine. */
export type Summary = Omit<ImportSummary, 'reports'>;

export interface Progress {
  readonly phase: Phase;
  /** Bytes while reading, commands while importing. */
  readonly done: number;
  readonly of: number;
}

export interface ImportRecord {
  readonly id: string;
  readonly mapping: string;
  readonly state: State;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly createdBy: string;
  readonly files: readonly UploadedFile[];
  /** For mappings whose columns are chosen: of the file, and what was chosen. */
  readonly header?: Header | undefined;
  readonly choice?: Choice | undefined;
  /** The last check of these files and this choice; a run needs it. */
  readonly checked?: Summary | undefined;
  /** The last run that came to its end. */
  readonly imported?: Summary | undefined;
  /** Position of the last event when the run had ended. */
  readonly position?: number | undefined;
  /** Why it failed. */
  readonly detail?: string | undefined;
  /** How far it had come when it was cancelled, or failed. */
  readonly stoppedAt?: Progress | undefined;
  /** A run was cut off: history waits for the rest of it. */
  readonly unfinished?: boolean | undefined;
}

const STATE_FILE = 'import.json';

export class ImportStore {
  private readonly root: string;

  constructor(
    home: string,
    private readonly now: () => Date,
  ) {
    this.root = join(home, 'uploads');
  }

  /** @throws NotFound for an id that is none, or is another tenant's */
  folder(tenant: string, id: string): string {
    const folder = join(this.root, tenant, id);
    if (!isAggregateId(id) || !existsSync(join(folder, STATE_FILE))) throw new NotFound('there is no such import');
    return folder;
  }

  /** Folder of its files. */
  files(tenant: string, id: string): string {
    return join(this.folder(tenant, id), 'files');
  }

  /** @throws NotFound */
  read(tenant: string, id: string): ImportRecord {
    return readSmall<ImportRecord>(join(this.folder(tenant, id), STATE_FILE))!;
  }

  /** The latest first. */
  all(tenant: string): ImportRecord[] {
    const folder = join(this.root, tenant);
    const ids = existsSync(folder) ? readdirSync(folder) : [];
    const there = ids.filter((id) => isAggregateId(id) && existsSync(join(folder, id, STATE_FILE)));
    const records = there.map((id) => this.read(tenant, id));
    return records.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  }

  /** @throws StoreUnavailable */
  create(tenant: string, record: ImportRecord): void {
    const folder = join(this.root, tenant, record.id);
    try {
      mkdirSync(join(folder, 'files'), { recursive: true, mode: 0o700 });
    } catch (error) {
      throw unavailable(folder, error);
    }
    writeSmall(join(folder, STATE_FILE), record);
  }

  /** @throws NotFound, StoreUnavailable */
  change(tenant: string, id: string, news: Partial<ImportRecord>): ImportRecord {
    const record = { ...this.read(tenant, id), ...news, updatedAt: this.now().toISOString() };
    writeSmall(join(this.folder(tenant, id), STATE_FILE), record);
    return record;
  }

  /** @throws NotFound */
  remove(tenant: string, id: string): void {
    rmSync(this.folder(tenant, id), { recursive: true, force: true });
  }
}
