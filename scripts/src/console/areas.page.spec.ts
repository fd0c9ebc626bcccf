/** Every area of the page, as its people open it: nothing breaks, nothing is refused, and axe finds nothing serious. */
import { accessibilityOf, DESKTOP, inBrowser, PHONE, type Visited } from './browser';
import { Company } from './company.fixture';

jest.setTimeout(240_000);

const AREAS = [
  '/app',
  '/app/customers',
  '/app/customers/:analytics/customers',
  '/app/sales/pipeline',
  '/app/sales/opportunities',
  '/app/sales/opportunities/:sales/opportunities',
  '/app/sales/quotes',
  '/app/sales/quotes/:sales/quotes',
  '/app/sales/orders',
  '/app/sales/orders/:sales/orders',
  '/app/sales/products',
  '/app/sales/tasks',
  '/app/marketing/segments',
  '/app/marketing/segments/new',
  '/app/marketing/segments/:marketing/segments',
  '/app/marketing/campaigns',
  '/app/marketing/campaigns/:marketing/campaigns',
  '/app/marketing/codes',
  '/app/desk/cases',
  '/app/desk/cases/:service/cases',
  '/app/desk/agents',
  '/app/desk/knowledge',
  '/app/dashboards/lifecycle',
  '/app/dashboards/cohorts',
  '/app/dashboards/rfm',
  '/app/dashboards/revenue',
  '/app/dashboards/pipeline',
  '/app/dashboards/cases',
  '/app/dashboards/campaigns',
  '/app/imports',
  '/app/events',
  '/app/events/catalogue',
  '/app/operations',
];

inBrowser('every area', () => {
  let company: Company;
  beforeAll(async () => (company = await Company.start(150)));
  afterAll(() => company?.close());

  /** An address with the first row of the view that it names after the colon. */
  async function address(area: string): Promise<string> {
    const [before, view] = area.split(':');
    if (!view) return area;
    const { rows } = (await company.api.get<{ rows: { id: string }[] }>(`/${view}?limit=1`)).body;
    return `${before}${rows[0]!.id}`;
  }

  describe.each([
    ['in English on a desk', { language: 'en', scheme: 'light', viewport: DESKTOP }],
    ['in Japanese and the dark on a phone', { language: 'ja', scheme: 'dark', viewport: PHONE }],
  ] as const)('%s', (_, look) => {
    let visited: Visited;
    beforeAll(async () => (visited = await company.visit('/app', look)));
    afterAll(() => visited?.page.context().close());

    test.each(AREAS)('%s', async (area) => {
      const { page, complaints } = visited;
      complaints.length = 0;
      await page.goto(company.server.url + (await address(area)));
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('[aria-busy=true], .mantine-Loader-root').first().waitFor({ state: 'detached' });
      expect(await accessibilityOf(page)).toEqual([]);
      // On a phone nothing is wider than the phone.
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    });
  });

  test('one comes into each by the navigation', async () => {
    const { page, complaints } = await company.visit('/app');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const links = page.getByRole('navigation').getByRole('link');
    for (let i = 0; i < (await links.count()); i++) {
      const to = await links.nth(i).getAttribute('href');
      await links.nth(i).click();
      await page.waitForURL((url) => url.pathname.startsWith(to!));
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    expect(complaints).toEqual([]);
  });
});
