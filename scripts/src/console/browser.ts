/**
 * For specs of the page: a browser that meets the built page as people do, served by the CRM on the embedded engines,
 * and holds against it what no page of ours may do: errors on the console, requests that fail, what axe finds serious.
 * `KIZUNA_CHROMIUM` names the browser, else that of the system.
 */
import axe from 'axe-core';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
export const CHROMIUM = process.env.KIZUNA_CHROMIUM ?? PLACES.find((place) => existsSync(place));

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

export interface Visit {
  readonly path: string;
  readonly token?: string;
  readonly language?: 'en' | 'ja';
  readonly scheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** What a page did that none may do; a spec expects it to be empty. */
export type Complaints = string[];

export interface Visited {
  readonly page: Page;
  readonly complaints: Complaints;
}

export class Visitor {
  private readonly contexts: BrowserContext[] = [];

  static async start(url: string): Promise<Visitor> {
    return new Visitor(url, await chromium.launch({ executablePath: CHROMIUM!, args: ARGS }));
  }

  private constructor(
    private readonly url: string,
    private readonly browser: Browser,
  ) {}

  /** Opens an address in a browser without a past. */
  async visit({ path, token, language = 'en', scheme = 'light', viewport = DESKTOP }: Visit): Promise<Visited> {
    const context = await this.browser.newContext({ viewport, acceptDownloads: true });
    this.contexts.push(context);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    const kept = { 'kizuna.language': language, 'kizuna.scheme': scheme, ...(token ? { 'kizuna.token': token } : {}) };
    await page.addInitScript((entries) => {
      if (sessionStorage.getItem('kizuna.visited')) return;
      sessionStorage.setItem('kizuna.visited', 'yes');
      for (const [name, value] of entries) localStorage.setItem(name, value);
    }, Object.entries(kept));
    await page.goto(this.url + path);
    return { page, complaints };
  }

  async close(): Promise<void> {
    await Promise.all(this.contexts.map((context) => context.close()));
    await this.browser.close();
  }
}

function complaintsOf(page: Page): Complaints {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Given up by the page itself, on going elsewhere.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 500) complaints.push(`${answer.status()}: ${answer.url()}`);
  });
  return complaints;
}

/** What axe finds serious or critical, one line each. */
export async function accessibilityOf(page: Page): Promise<string[]> {
  // Evaluated, not added as an element: the page's policy allows none but its own.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 5)
          .join(', ')}`,
    );
}

/** Specs of the page: skipped, and said so, where there is no browser. */
export function inBrowser(name: string, specs: () => void): void {
  if (!CHROMIUM) console.warn(`SKIPPED: ${name}, since there is no Chromium; KIZUNA_CHROMIUM names one`);
  (CHROMIUM ? describe : describe.skip)(name, specs);
}
