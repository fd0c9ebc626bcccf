/**
 * Files as they come: raw, of any content type, straight to disk. These routes stand on Fastify itself, since Nest has
 * nothing to add to a body that nobody parses.
 */
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Invalid, newId, Refused, unavailable } from '@kizuna/event-sourcing';
import { admit, answerProblem, LOG, TooLarge } from '@kizuna/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { headerOf, look, WrongFiles } from '../source';
import { fileOf, isOpen, keptAs, mappingNamed, type Known } from './catalogue';
import { FRESH, Imports, invalid } from './imports';
import { shown } from './shown';
import type { ImportRecord } from './store';

/** Of one file. */
export const MOST_BYTES = 200 * 1024 * 1024;
const MOST_FILES = 500;

type Log = Parameters<typeof answerProblem>[3];

@Injectable()
export class Uploads implements OnModuleInit {
  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(Imports) private readonly imports: Imports,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onModuleInit(): Promise<void> {
    const http = this.host.httpAdapter.getInstance<FastifyInstance>();
    await http.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
      scope.post('/imports', (request, reply) => this.answer(request, reply, () => this.begin(request, reply)));
      scope.put('/imports/:id/files/:name', (request, reply) =>
        this.answer(request, reply, () => this.add(request, request.params as { id: string; name: string })),
      );
    });
  }

  private async answer(request: FastifyRequest, reply: FastifyReply, work: () => Promise<object>) {
    try {
      admit(request, 'imports.run');
      return await work();
    } catch (error) {
      answerProblem(error, request, reply, this.log);
      return reply;
    }
  }

  /** An import whose first file is no good is none. */
  private async begin(request: FastifyRequest, reply: FastifyReply) {
    const { mapping, name } = request.query as Record<string, string | string[] | undefined>;
    const known = mappingNamed(single(mapping));
    keptAs(known, single(name));
    const { tenant } = request.actor;
    const { id } = this.imports.begin(request.actor, known.name);
    try {
      const record = await this.take(request, id, known, single(name));
      void reply.code(201);
      return shown(record, this.imports.progressOf(id));
    } catch (error) {
      this.imports.store.remove(tenant, id);
      throw error;
    }
  }

  private async add(request: FastifyRequest, { id, name }: { id: string; name: string }) {
    const { mapping } = this.imports.idle(request.actor.tenant, id);
    const record = await this.take(request, id, mappingNamed(mapping), name);
    return shown(record, this.imports.progressOf(id));
  }

  /** Takes a file in, once it is all there and is what the mapping wants. */
  private async take(request: FastifyRequest, id: string, known: Known, uploadedAs = ''): Promise<ImportRecord> {
    const { tenant } = request.actor;
    const { store } = this.imports;
    const name = keptAs(known, uploadedAs);
    const folder = store.files(tenant, id);
    const beside = join(store.folder(tenant, id), `arriving-${newId()}`);
    try {
      mkdirSync(beside, { mode: 0o700 });
      const bytes = await write(request, join(beside, name));
      const found = await looked(known, beside, name);
      // It took a while: the import may be another one by now.
      const others = this.imports.idle(tenant, id).files.filter((file) => withoutGz(file.name) !== withoutGz(name));
      if (others.length >= MOST_FILES) throw new Refused(`an import has at most ${MOST_FILES} files`);
      for (const old of [withoutGz(name), `${withoutGz(name)}.gz`]) rmSync(join(folder, old), { force: true });
      renameSync(join(beside, name), join(folder, name));
      return store.change(tenant, id, { ...FRESH, ...found, files: [...others, { name, uploadedAs, bytes }] });
    } finally {
      rmSync(beside, { recursive: true, force: true });
    }
  }
}

/** What the file has, where the mapping leaves it open. @throws Invalid if it is not what the mapping wants */
async function looked(known: Known, folder: string, name: string): Promise<Partial<ImportRecord>> {
  try {
    if (isOpen(known)) {
      const header = await headerOf(join(folder, name));
      return { header, choice: known.propose(header) };
    }
    await look({ ...known, files: [fileOf(known, name)!] }, folder);
    return {};
  } catch (error) {
    throw error instanceof WrongFiles ? invalid(error, folder) : error;
  }
}

/** @returns bytes @throws TooLarge, Invalid if there are none, StoreUnavailable */
async function write(request: FastifyRequest, path: string): Promise<number> {
  const tooLarge = () =>
    new TooLarge(`a file may have at most ${MOST_BYTES / 1024 / 1024} MiB; compressed (.gz) it is smaller`);
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw tooLarge();
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(bytes > MOST_BYTES ? tooLarge() : null, chunk);
    },
  });
  if (request.body) {
    await pipeline(request.body as Readable, counted, createWriteStream(path, { mode: 0o600, flush: true })).catch(
      (error: unknown) => {
        if (error instanceof TooLarge) throw error;
        if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw unavailable(path, error);
        throw new Invalid([{ field: 'file', rule: 'isComplete', message: 'did not arrive as a whole' }]);
      },
    );
  }
  if (bytes === 0) throw new Invalid([{ field: 'file', rule: 'isNotEmpty', message: 'is empty' }]);
  return bytes;
}

const withoutGz = (name: string): string => name.replace(/\.gz$/, '');
const single = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);
