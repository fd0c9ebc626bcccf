/** For specs of the page: a running CRM with a company in it, made anew for each file, and who visits it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Started } from '../e2e/processes';
import { asking, type Asking } from '../e2e/as-of';
import { startKizuna, tokenFor, type Server } from '../server-process';
import { Visitor, type Visit, type Visited } from './browser';
import { PAGE } from './page';

const KIZUNA = join(__dirname, '../../bin/kizuna.cjs');

export class Company {
  /** @param customers how many the demo company has; none: nothing is in it */
  static async start(customers = 120): Promise<Company> {
    process.env.KIZUNA_PAGE = PAGE;
    const home = mkdtempSync(join(tmpdir(), 'kizuna-page-'));
    const server = await startKizuna(home);
    const settings = { KIZUNA_HOME: home, KIZUNA_URL: server.url };
    if (customers > 0) {
      const filling = new Started([KIZUNA, 'demo', '--customers', String(customers)], settings);
      if ((await filling.end()) !== 0) throw new Error(filling.err);
    }
    const token = await tokenFor(home);
    return new Company(home, server, token, await Visitor.start(server.url));
  }

  private constructor(
    private readonly home: string,
    readonly server: Server,
    /** Of somebody who may do everything. */
    readonly token: string,
    readonly visitor: Visitor,
  ) {}

  /** The API, for what a spec sets up or looks up. */
  get api(): Asking {
    return asking(this.server.url, this.token);
  }

  /** Opens an address, signed in. */
  visit(path: string, more: Partial<Visit> = {}): Promise<Visited> {
    return this.visitor.visit({ path, token: this.token, ...more });
  }

  async close(): Promise<void> {
    await this.visitor.close();
    await this.server.stop();
    rmSync(this.home, { recursive: true, force: true });
  }
}
