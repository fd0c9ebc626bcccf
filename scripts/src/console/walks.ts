/** What people do all day, from the first screen to the end of it. */
import { eventually } from '@kizuna/messaging/testing';
import assert from 'node:assert/strict';
import type { Asking } from '../e2e/as-of';
import type { Walk } from './walk';

export interface Errand {
  readonly name: string;
  /** What it may cost at most. */
  readonly most: { readonly clicks: number; readonly keys: number };
  /** From the first screen on. Answers whether it came about, as the API says. Waits for what it needs, no longer. */
  go(walk: Walk, api: Asking): Promise<boolean>;
}

const area = (walk: Walk, name: string) =>
  walk.click(walk.page.getByRole('navigation').getByRole('link', { name, exact: true }));

const lapsedCustomer: Errand = {
  name: 'find a customer as of last quarter and say why they lapsed',
  most: { clicks: 6, keys: 0 },
  async go(walk) {
    const { page } = walk;
    await area(walk, 'Customers');
    await walk.click(page.getByRole('button', { name: 'Quick choices' }));
    await walk.click(page.getByRole('menuitem', { name: /End of last quarter/ }));
    await page.getByText(/^As it was on/).waitFor();
    // The list without this choice asks for a field of that name, and may be on its way still.
    const answered = page.waitForResponse((answer) => {
      const { searchParams: asked } = new URL(answer.url());
      return asked.has('asOf') && (asked.get('filter') ?? '').includes('lapsed');
    });
    await walk.click(page.getByRole('button', { name: /^Lapsed/ }));
    await answered;
    // Until then the rows of the question before are still there, and said to be old.
    await walk.click(page.locator('[aria-busy=false]:not([data-stale]) [data-row]').first());
    await page.getByText(/^Silent since/).waitFor();
    await walk.click(page.getByRole('button', { name: /^Lapsed on/ }));
    const why = page.getByRole('dialog');
    await why
      .getByText(/lapsed/i)
      .first()
      .waitFor();
    // Nothing that happened after that day.
    return /^\d{4}-\d\d-\d\d$/.test(new URL(page.url()).searchParams.get('asOf') ?? '');
  },
};

const stuckOpportunity: Errand = {
  name: 'find the opportunities stuck over 30 days and win one',
  most: { clicks: 4, keys: 1 },
  async go(walk, api) {
    const { page } = walk;
    await area(walk, 'Pipeline');
    await walk.click(page.getByRole('button', { name: 'Stuck over 30 days' }));
    const win = page.getByRole('button', { name: /^Win / }).first();
    const before = await won(api);
    await walk.click(win);
    await walk.click(page.getByRole('dialog').getByRole('button', { name: 'Win', exact: true }));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    return soon(async () => (await won(api)) === before + 1);
  },
};

const lapsedBuyers: Errand = {
  name: 'build a segment of lapsed big buyers and launch to it',
  most: { clicks: 7, keys: 1 },
  async go(walk, api) {
    const { page } = walk;
    await area(walk, 'Segments');
    await walk.click(
      page.getByRole('link', { name: 'New segment' }).or(page.getByRole('button', { name: 'New segment' })),
    );
    // Not the segment of that name which the list may have.
    await walk.click(page.getByRole('group', { name: 'Begin with' }).getByText('Lapsed big buyers', { exact: true }));
    await walk.click(page.getByRole('button', { name: 'Define and plan a campaign' }));
    await walk.click(page.getByRole('dialog').getByRole('button', { name: 'Plan it' }));
    await walk.click(page.getByRole('button', { name: 'Launch', exact: true }));
    await walk.click(page.getByRole('dialog').getByRole('button', { name: /^Launch to \d/ }));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const id = new URL(page.url()).pathname.split('/').at(-1)!;
    return soon(async () => {
      const { status, audience } = (await api.get<{ status: string; audience: number }>(`/marketing/campaigns/${id}`))
        .body;
      return status === 'launched' && audience > 0;
    });
  },
};

const urgentCase: Errand = {
  name: 'answer the most urgent case',
  most: { clicks: 1, keys: 3 },
  async go(walk, api) {
    const { page } = walk;
    await area(walk, 'Cases');
    await page.waitForURL(/\/app\/desk\/cases\/.+/);
    const id = new URL(page.url()).pathname.split('/').at(-1)!;
    await page.getByPlaceholder('Reply to the customer …').waitFor();
    await walk.press('r');
    await walk.type('It is on its way to you.');
    await walk.press('Control+Enter');
    await page.getByText('It is on its way to you.').first().waitFor();
    return soon(async () => {
      const { entries } = (await api.get<{ entries: { text: string }[] }>(`/service/conversations/${id}`)).body;
      return entries.at(-1)!.text === 'It is on its way to you.';
    });
  },
};

const revenueEvent: Errand = {
  name: 'find the event behind a revenue figure',
  most: { clicks: 4, keys: 0 },
  async go(walk) {
    const { page } = walk;
    await area(walk, 'Dashboards');
    await walk.click(
      // Not the figure of that name on the page that one comes from.
      page.getByRole('navigation', { name: 'Dashboards' }).getByRole('link', { name: 'Revenue' }),
    );
    await page.waitForURL('**/dashboards/revenue**');
    await walk.click(page.getByRole('link', { name: /^Best/ }).first());
    await walk.click(
      page
        .getByRole('dialog')
        .getByRole('button', { name: /event of order/ })
        .first(),
    );
    await page.waitForURL(/\/app\/events\?/);
    await page.getByRole('heading', { name: 'What it says' }).waitFor();
    return true;
  },
};

export const ERRANDS: readonly Errand[] = [lapsedCustomer, stuckOpportunity, lapsedBuyers, urgentCase, revenueEvent];

/** The API is asked without the page's consistency token, so its views may have to catch up first. */
const soon = (holds: () => Promise<boolean>): Promise<boolean> =>
  eventually(async () => assert(await holds())).then(
    () => true,
    () => false,
  );

/** How many deals are won. */
async function won(api: Asking): Promise<number> {
  return (
    await api.get<{ count: number }>(
      `/sales/opportunities?count=true&limit=1&filter=${encodeURIComponent('{"status":"won"}')}`,
    )
  ).body.count;
}
