/** What people do all day, from the first screen to the end of it, and how many clicks that takes. */
import { inBrowser } from './browser';
import { Company } from './company.fixture';
import { Walk } from './walk';

jest.setTimeout(120_000);

interface Rows<R> {
  readonly rows: readonly R[];
}

inBrowser('a walk', () => {
  let company: Company;
  beforeAll(async () => (company = await Company.start(200)));
  afterAll(() => company?.close());

  const goes = (name: string, to: (walk: Walk) => Promise<void>, most: { clicks: number; keys: number }) =>
    test(name, async () => {
      const { page, complaints } = await company.visit('/app');
      await page.getByRole('heading', { level: 1 }).waitFor();
      const walk = new Walk(name, page);
      await to(walk);
      const { clicks, keys } = walk.end();
      expect(clicks).toBeLessThanOrEqual(most.clicks);
      expect(keys).toBeLessThanOrEqual(most.keys);
      expect(complaints).toEqual([]);
    });
  const area = (walk: Walk, name: string) =>
    walk.click(walk.page.getByRole('navigation').getByRole('link', { name, exact: true }));

  goes(
    'find a customer as of last quarter and say why they lapsed',
    async (walk) => {
      const { page } = walk;
      await area(walk, 'Customers');
      await walk.click(page.getByRole('button', { name: 'Quick choices' }));
      await walk.click(page.getByRole('menuitem', { name: /End of last quarter/ }));
      await page.getByText(/^As it was on/).waitFor();
      const answered = page.waitForResponse((answer) => /asOf=.*lapsed|lapsed.*asOf=/.test(answer.url()));
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
      expect(new URL(page.url()).searchParams.get('asOf')).toMatch(/^\d{4}-\d\d-\d\d$/);
    },
    { clicks: 6, keys: 0 },
  );

  goes(
    'find the opportunities stuck over 30 days and win one',
    async (walk) => {
      const { page } = walk;
      await area(walk, 'Pipeline');
      await walk.click(page.getByRole('button', { name: 'Stuck over 30 days' }));
      const win = page.getByRole('button', { name: /^Win / }).first();
      const title = (await win.getAttribute('aria-label'))!.replace('Win ', '');
      const before = await won(company);
      await walk.click(win);
      await walk.click(page.getByRole('dialog').getByRole('button', { name: 'Win', exact: true }));
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(title).not.toBe('');
      expect(await won(company)).toBe(before + 1);
    },
    { clicks: 4, keys: 1 },
  );

  goes(
    'build a segment of lapsed big buyers and launch to it',
    async (walk) => {
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
      const { rows } = (
        await company.api.get<Rows<{ status: string; audience: number }>>('/marketing/campaigns?limit=500')
      ).body;
      expect(rows.some(({ status, audience }) => status === 'launched' && audience > 0)).toBe(true);
    },
    { clicks: 7, keys: 1 },
  );

  goes(
    'answer the most urgent case',
    async (walk) => {
      const { page } = walk;
      await area(walk, 'Cases');
      await page.waitForURL(/\/app\/desk\/cases\/.+/);
      const id = new URL(page.url()).pathname.split('/').at(-1)!;
      await page.getByPlaceholder('Reply to the customer …').waitFor();
      await walk.press('r');
      await walk.type('It is on its way to you.');
      await walk.press('Control+Enter');
      await page.getByText('It is on its way to you.').first().waitFor();
      const said = (await company.api.get<{ entries: { text: string }[] }>(`/service/conversations/${id}`)).body
        .entries;
      expect(said.at(-1)!.text).toBe('It is on its way to you.');
    },
    { clicks: 1, keys: 3 },
  );

  goes(
    'find the event behind a revenue figure',
    async (walk) => {
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
    },
    { clicks: 4, keys: 0 },
  );
});

/** How many deals are won. */
async function won(company: Company): Promise<number> {
  return (
    await company.api.get<Rows<object> & { count: number }>(
      `/sales/opportunities?count=true&limit=1&filter=${encodeURIComponent('{"status":"won"}')}`,
    )
  ).body.count;
}
