/**
 * The page over a company that is there, in a browser on the same machine: how soon the list of customers is painted for
 * somebody whose browser knows nothing yet, and how smoothly all of it scrolls by.
 */
import type { Page } from 'playwright-core';
import { CHROMIUM, Visitor } from '../console/browser';
import { PAGE } from '../console/page';
import { Walk } from '../console/walk';
import { ERRANDS } from '../console/walks';
import { asking } from '../e2e/as-of';
import { startKizuna, tokenFor } from '../server-process';
import { percentile, round, type Result } from './measure';

const PAINT_BUDGET_MS = 1500;
/** A frame in which the browser could not draw twenty times a second is seen as a jerk. */
const JERK_MS = 50;
const VISITS = 5;
/** Pixels that scroll by with each frame: faster than a finger flings, for so many rows; then as fast as it goes to the end. */
const PACE = 200;
const ROWS = 10_000;
const HASTE = 1200;

interface Scrolled {
  readonly rows: number;
  /** Between two frames, in milliseconds; on the way through the first rows. */
  readonly frames: readonly number[];
}

/** @throws Error if there is no browser */
export async function measurePage(home: string): Promise<Result[]> {
  if (!CHROMIUM) throw new Error('KIZUNA_CHROMIUM must name a browser');
  process.env.KIZUNA_PAGE ??= PAGE;
  const server = await startKizuna(home);
  const visitor = await Visitor.start(server.url);
  try {
    const token = await tokenFor(home);
    const paints: number[] = [];
    for (let i = 0; i < VISITS; i++) paints.push(await firstRows(visitor, token));
    const { page } = await visitor.visit({ path: '/app/customers', token });
    await page.locator('[data-row]').first().waitFor();
    const { rows, frames } = await scrolled(page);
    await page.close();
    const walks = await walked(visitor, server.url, token);
    const jerks = frames.filter((ms) => ms > JERK_MS).length;
    return [
      {
        ...{
          name: 'page.paint',
          value: round(percentile(paints, 50), 0),
          unit: 'ms',
          budget: `< ${PAINT_BUDGET_MS} ms`,
        },
        holds: percentile(paints, 50) < PAINT_BUDGET_MS,
        detail: `from going there until rows of customers are painted, nothing cached; median of ${VISITS}, worst ${round(Math.max(...paints), 0)} ms`,
      },
      {
        ...{ name: 'page.scroll.p99', value: round(percentile(frames, 99), 1), unit: 'ms', budget: `<= ${JERK_MS} ms` },
        holds: percentile(frames, 99) <= JERK_MS,
        detail: `between frames while the first ${ROWS} of ${rows} rows scroll by at ${PACE} pixels a frame, ${frames.length} frames, median ${round(percentile(frames, 50), 1)} ms, ${jerks} above ${JERK_MS} ms`,
      },
      ...walks,
    ];
  } finally {
    await visitor.close();
    await server.stop();
  }
}

/** Each of the walks once: what it costs, and how long a script takes for it. They win a deal, launch a campaign, answer a case. */
async function walked(visitor: Visitor, url: string, token: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const { name, most, go } of ERRANDS) {
    const { page } = await visitor.visit({ path: '/app', token });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const walk = new Walk(name, page);
    const lost = await go(walk, asking(url, token)).then(
      (arrived) => (arrived ? undefined : 'it did not come about'),
      (error: Error) => error.message.split('\n')[0]!,
    );
    const { clicks, keys, seconds } = walk.end();
    await page.close();
    results.push({
      ...{ name: `page.walk: ${name}`, value: round(seconds, 1), unit: 's' },
      budget: `at most ${most.clicks} clicks and ${most.keys} keys or texts`,
      holds: lost === undefined && clicks <= most.clicks && keys <= most.keys,
      detail: lost ?? `${clicks} clicks, ${keys} keys or texts; time by a script, which does not read`,
    });
  }
  return results;
}

async function firstRows(visitor: Visitor, token: string): Promise<number> {
  const { page } = await visitor.visit({ path: '/app/customers', token });
  await page.locator('[data-row]').first().waitFor();
  const now = await page.evaluate<number>('performance.now()');
  await page.close();
  return now;
}

/** Scrolls on with every frame until the list ends, and notes how long each took of the first rows. */
const scrolled = (page: Page): Promise<Scrolled> => page.evaluate<Scrolled>(SCROLL);

const SCROLL = `new Promise((resolve) => {
  const table = document.querySelector('[role=table]');
  const scroller = table.parentElement;
  const total = Number(table.getAttribute('aria-rowcount'));
  const frames = [];
  let before = performance.now();
  let still = 0;
  const step = (now) => {
    const at = scroller.scrollTop;
    const measured = at < ${ROWS} * 40;
    if (measured) frames.push(now - before);
    before = now;
    scroller.scrollTop += measured ? ${PACE} : ${HASTE};
    still = scroller.scrollTop === at ? still + 1 : 0;
    const rows = Math.round(scroller.scrollHeight / 40) - 1;
    if (rows >= total && still > 5) resolve({ rows, frames });
    else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;
