/** Imports over HTTP: what is uploaded, checked, run, cancelled; one at work for each tenant. */
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Invalid, newId, Refused, type Actor, type CommandDefinition } from '@kizuna/event-sourcing';
import { CLOCK, COMMANDS, CONFIGURATION, CONTEXTS, ENGINES, LOG } from '@kizuna/platform';
import type { Configuration, Context, Engines } from '@kizuna/platform';
import { existsSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { wrongIn, type Choice } from '../open-mapping';
import { previewOf, type Preview } from '../preview';
import { WrongFiles } from '../source';
import { isOpen, mappingNamed, mappingOf, missingFor } from './catalogue';
import { Job, type Order, type Outcome } from './job';
import { ImportStore, type ImportRecord, type Progress, type State } from './store';
import { withoutPaths } from './without-paths';

/** Of one tenant: whoever has more deletes some. */
const MOST_IMPORTS = 200;
const CUT_OFF = 'The import was cut off. Run it again: it goes on, and adds nothing twice.';

/** The part of the log and the clock that is needed here. */
interface Log {
  error(about: object, text: string): void;
}
interface Now {
  now(): Date;
}

@Injectable()
export class Imports implements OnModuleDestroy {
  readonly store: ImportStore;
  private readonly jobs = new Map<string, Job>();
  /** Of each job: its end is kept. */
  private readonly kept = new Map<string, Promise<void>>();
  private readonly contextFiles: readonly string[];

  constructor(
    @Inject(CONFIGURATION) configuration: Configuration,
    @Inject(CONTEXTS) contexts: readonly Context[],
    @Inject(COMMANDS) private readonly definitions: ReadonlyMap<string, CommandDefinition>,
    @Inject(ENGINES) private readonly engines: Engines,
    @Inject(CLOCK) private readonly clock: Now,
    @Inject(LOG) private readonly log: Log,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
  ) {
    this.store = new ImportStore(configuration.home, () => clock.now());
    this.contextFiles = contexts.filter(({ aggregates }) => aggregates.length > 0).map(({ file }) => file);
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([...this.jobs.values()].map((job) => job.leave()));
  }

  all(tenant: string): ImportRecord[] {
    return this.store.all(tenant).map((record) => this.upToDate(tenant, record));
  }

  /** @throws NotFound */
  one(tenant: string, id: string): ImportRecord {
    return this.upToDate(tenant, this.store.read(tenant, id));
  }

  progressOf(id: string): Progress | undefined {
    return this.jobs.get(id)?.progress;
  }

  /** An import without files. @throws Invalid, Refused */
  begin({ tenant, id: createdBy }: Actor, mapping: string | undefined): ImportRecord {
    const { name } = mappingNamed(mapping);
    if (this.store.all(tenant).length >= MOST_IMPORTS) {
      throw new Refused(`there are ${MOST_IMPORTS} imports already: delete some that are done`);
    }
    const createdAt = this.clock.now().toISOString();
    const begun = { mapping: name, state: 'uploaded', createdAt, updatedAt: createdAt, createdBy, files: [] } as const;
    const record: ImportRecord = { id: newId(), ...begun };
    this.store.create(tenant, record);
    return record;
  }

  /** @throws Invalid if the file has no such column, or there is no such field; Refused in the wrong state */
  choose(tenant: string, id: string, choice: Choice): ImportRecord {
    const { mapping, header } = this.idle(tenant, id);
    const known = mappingNamed(mapping);
    if (!isOpen(known)) throw new Refused(`the columns of ${mapping} are known: there is nothing to choose`);
    if (!header) throw new Refused('there is no file yet whose columns could be chosen');
    const wrong = wrongIn(known, header, choice);
    if (wrong.length > 0) throw new Invalid(wrong);
    return this.store.change(tenant, id, { choice, ...FRESH });
  }

  /** @throws Invalid if the files are not those of the mapping; Refused if one is missing */
  async preview(tenant: string, id: string): Promise<Preview> {
    const record = this.complete(tenant, id);
    const folder = this.store.files(tenant, id);
    try {
      return await previewOf(mappingOf(record.mapping, chosenOf(record)), folder, this.definitions);
    } catch (error) {
      throw error instanceof WrongFiles ? invalid(error, folder) : error;
    }
  }

  /** @throws Refused in the wrong state, or while another import of the tenant is at work */
  check({ tenant }: Actor, id: string): ImportRecord {
    const record = this.complete(tenant, id);
    return this.start(tenant, record, 'checking');
  }

  /**
   * Carries the import out in the name of the one who asks.
   * @param token with what they ask @throws Refused in the wrong state, or while another import of the tenant is at work
   */
  async run({ tenant }: Actor, id: string, token: string): Promise<ImportRecord> {
    this.mayRun(tenant, id);
    const head = await this.engines.store.head();
    return this.start(tenant, this.mayRun(tenant, id), 'running', { url: this.url(), token, head });
  }

  /** What a run of it would send, as it was checked. @throws Refused if it was not */
  mayRun(tenant: string, id: string): ImportRecord & Required<Pick<ImportRecord, 'checked'>> {
    const record = this.complete(tenant, id);
    if (!record.checked) throw new Refused('the import was not checked as it is now: check it first');
    return record as ImportRecord & Required<Pick<ImportRecord, 'checked'>>;
  }

  /** Resolves when nothing is done any more; it may have come to its end meanwhile. @throws Refused if nothing is under way */
  async cancel(tenant: string, id: string): Promise<ImportRecord> {
    this.store.read(tenant, id);
    const job = this.jobs.get(id);
    if (!job) throw new Refused('nothing is under way that could be cancelled');
    await job.cancel();
    await this.kept.get(id);
    return this.one(tenant, id);
  }

  /** What there is to say about rows, as a file; undefined before the first check. @throws NotFound */
  problemsFile(tenant: string, id: string): string | undefined {
    const path = join(this.store.folder(tenant, id), 'problems.csv');
    return existsSync(path) ? path : undefined;
  }

  /** Removes its files. The rest of a run that was cut off is given up. @throws Refused while it is under way */
  async remove(tenant: string, id: string): Promise<void> {
    const { unfinished } = this.idle(tenant, id);
    if (unfinished) {
      this.mustBeQuiet(tenant);
      await this.engines.history.end(tenant, this.clock.now());
    }
    this.store.remove(tenant, id);
  }

  /** @throws NotFound; Refused while it is under way */
  idle(tenant: string, id: string): ImportRecord {
    const record = this.one(tenant, id);
    if (isUnderWay(record.state)) throw new Refused(`the import is ${record.state}: wait for it, or cancel it`);
    return record;
  }

  private complete(tenant: string, id: string): ImportRecord {
    const record = this.idle(tenant, id);
    const names = record.files.map(({ name }) => name);
    const missing = missingFor(mappingNamed(record.mapping), names);
    if (missing.length > 0) throw new Refused(`files are missing: ${missing.join(', ')}`);
    return record;
  }

  private start(tenant: string, record: ImportRecord, state: 'checking' | 'running', target?: Order['target']) {
    this.mustBeQuiet(tenant);
    const folder = this.store.folder(tenant, record.id);
    const started = this.store.change(tenant, record.id, { state, detail: undefined, stoppedAt: undefined });
    const job = new Job(tenant, {
      contextFiles: this.contextFiles,
      mapping: record.mapping,
      chosen: chosenOf(record),
      files: join(folder, 'files'),
      reports: join(folder, 'reports'),
      problems: join(folder, 'problems.csv'),
      ...(target ? { target } : {}),
    });
    this.jobs.set(record.id, job);
    const kept = job.outcome
      .then((outcome) => this.ended(tenant, started, outcome, job.progress))
      .catch((error: unknown) => this.log.error({ err: error, import: record.id }, 'the end of an import was not kept'))
      .finally(() => {
        this.jobs.delete(record.id);
        this.kept.delete(record.id);
      });
    this.kept.set(record.id, kept);
    return started;
  }

  private async ended(
    tenant: string,
    { id, state, unfinished = false }: ImportRecord,
    outcome: Outcome,
    stoppedAt: Progress | undefined,
  ): Promise<void> {
    const ran = state === 'running';
    const keep = (news: Partial<ImportRecord>) => this.store.change(tenant, id, news);
    if ('left' in outcome) return;
    if ('summary' in outcome) {
      const { summary } = outcome;
      if (!ran) keep({ state: 'checked', checked: summary });
      else keep({ state: 'done', imported: summary, unfinished: false, position: await this.engines.store.head() });
    } else if ('cancelled' in outcome) keep({ state: 'cancelled', stoppedAt, unfinished: unfinished || ran });
    else {
      if ('error' in outcome) this.log.error({ err: outcome.error, import: id }, 'an import failed');
      const detail = 'failed' in outcome ? outcome.failed : 'Something went wrong inside; it was logged.';
      keep({ state: 'failed', detail, stoppedAt, unfinished: unfinished || ran });
    }
  }

  /** What was under way in a process that is gone is so no more. */
  private upToDate(tenant: string, record: ImportRecord): ImportRecord {
    const { id, state, checked } = record;
    if (!isUnderWay(state) || this.jobs.has(id)) return record;
    if (state === 'checking') return this.store.change(tenant, id, { state: checked ? 'checked' : 'uploaded' });
    return this.store.change(tenant, id, { state: 'failed', detail: CUT_OFF, unfinished: true });
  }

  private mustBeQuiet(tenant: string): void {
    const busy = [...this.jobs].find(([, job]) => job.tenant === tenant);
    if (busy) throw new Refused(`another import is at work: ${busy[0]}`);
  }

  /** Where this process answers, to be asked as anybody would. */
  private url(): string {
    const { address, port, family } = (this.host.httpAdapter.getHttpServer() as Server).address() as AddressInfo;
    if (address === '0.0.0.0') return `http://127.0.0.1:${port}`;
    if (address === '::') return `http://[::1]:${port}`;
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  }
}

const isUnderWay = (state: State): boolean => state === 'checking' || state === 'running';

/** Of an import whose files or columns have changed: what was known of them is gone. */
export const FRESH = { state: 'uploaded', checked: undefined, detail: undefined, stoppedAt: undefined } as const;

const chosenOf = ({ header, choice, createdAt }: ImportRecord) => ({ header, choice, at: createdAt });

/** What is wrong with files, as what is wrong with a request. */
export const invalid = (error: WrongFiles, folder: string): Invalid =>
  new Invalid(withoutPaths(error, folder).map((message) => ({ field: 'file', rule: 'content', message })));
