/** For specs of imports over HTTP: a whole application on the embedded engines, and how a page asks it. */
import { TestApplication, type Answer, type Asking } from '@kizuna/platform/testing';
import { setTimeout as pause } from 'node:timers/promises';
import { imports } from '../imports.module';
import { otherContexts } from '../mapped.fixture';

export const CSV = 'Company,E-Mail,Tel\nAcme,info@acme.example,03-1234-5678\nBolt,nowhere,\n,a@b.example,\n';
export const AS_CSV = { 'content-type': 'text/csv' };

export interface Import {
  readonly id: string;
  readonly state: string;
  readonly [more: string]: unknown;
}

interface Customers {
  readonly rows: readonly { readonly name: string }[];
  readonly count: number;
}

export class Asked {
  app!: TestApplication;

  start = async () => {
    this.app = await TestApplication.start([...otherContexts(), imports]);
  };
  close = () => this.app.close();

  upload = (body: string, query = 'mapping=customers&name=mine.csv', more: Asking = {}) =>
    this.app.ask<Import>('POST', `/imports?${query}`, { body, headers: AS_CSV, ...more });

  /** What is no text. */
  uploadBytes = async (body: Buffer, name: string): Promise<Answer<Import>> => {
    const { tokens, url } = this.app.running;
    const token = await tokens.mint({ id: 'tester', tenant: 'main', permissions: ['*'], lifetime: 60 });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
    const to = `${url}/imports?mapping=customers&name=${name}`;
    const answer = await fetch(to, { method: 'POST', headers, body: new Uint8Array(body) });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Import };
  };

  put = (path: string, body: string, more: Asking = {}) =>
    this.app.ask<Import>('PUT', `/imports/${path}`, { body, headers: AS_CSV, ...more });

  choose = (id: string, body: object) =>
    this.app.ask<Import & { errors: object[] }>('PUT', `/imports/${id}/columns`, { body });

  act = (id: string, action: string, more: Asking = {}) =>
    this.app.ask<Import>('POST', `/imports/${id}/${action}`, more);

  one = async (id: string) => (await this.app.get<Import>(`/imports/${id}`)).body;

  /** Asks until nothing is under way, as a page does. */
  idle = async (id: string): Promise<Import> => {
    for (;;) {
      const found = await this.one(id);
      if (found.state !== 'checking' && found.state !== 'running') return found;
      await pause(20);
    }
  };

  /** @returns its id */
  uploaded = async (...args: Parameters<Asked['upload']>): Promise<string> => {
    const { status, body } = await this.upload(...args);
    expect([status, body]).toEqual([201, expect.objectContaining({ state: 'uploaded' })]);
    return body.id;
  };

  checked = async (id: string): Promise<Import> => {
    expect((await this.act(id, 'check')).status).toBe(202);
    return this.idle(id);
  };

  ran = async (id: string): Promise<Import> => {
    expect((await this.checked(id)).state).toBe('checked');
    expect((await this.act(id, 'run')).status).toBe(202);
    return this.idle(id);
  };

  customers = async (tenant = 'main'): Promise<Customers> => {
    await this.app.settled();
    return (await this.app.get<Customers>('/identity/customers?count=true&sort=name', { tenant })).body;
  };
}
