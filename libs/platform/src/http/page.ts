/**
 * The web page: files as they were built into a folder. Each answer of the page itself has a nonce of its own, and a
 * policy under which nothing runs that was not built with it.
 */
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the page has its own addresses, and where its files are; both are open, for they hold nothing of anybody's data. */
export const PAGE_PATHS = ['/app', '/assets'];

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Shown until the page is built; asks again by itself. */
const NOT_YET = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="1">
<title>Kizuna</title><p>The page is being built: a few seconds.</p></html>`;

export class Page {
  /** @param folder with `index.html` and `assets/`; may be built while the process runs */
  constructor(private readonly folder: string) {}

  /** Answers the page itself, whatever the address: it reads that by itself. */
  async answer(reply: FastifyReply): Promise<string> {
    const nonce = randomBytes(16).toString('base64');
    void reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', policy(nonce))
      .header('referrer-policy', 'no-referrer')
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store');
    // Read each time: it names the files of its build, and may be built anew under a running process.
    const html = await readFile(join(this.folder, 'index.html'), 'utf8').catch(() => NOT_YET);
    return html.replaceAll('NONCE', nonce);
  }

  /** Adds the routes; what has a hash in its name never changes. */
  serve(http: FastifyInstance): void {
    for (const path of ['/', '/app', '/app/*']) http.get(path, (_request, reply) => this.answer(reply));
    void http.register(fastifyStatic, {
      root: join(this.folder, 'assets'),
      prefix: '/assets/',
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
      index: false,
      decorateReply: false,
      setHeaders: (reply) => void reply.header('x-content-type-options', 'nosniff'),
    });
  }
}
