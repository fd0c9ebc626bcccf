/** The page on bad days: answers that are lost, a server that is gone and comes back, and keys that were not meant. */
import { inBrowser } from './browser';
import { Company } from './company.fixture';

jest.setTimeout(120_000);

inBrowser('on a bad day the page', () => {
  let company: Company;
  beforeAll(async () => (company = await Company.start(200)));
  afterAll(() => company?.close());

  it('sends a command whose answer is lost again, and it happens once', async () => {
    const { page } = await company.visit('/app/customers');
    const ids: (string | undefined)[] = [];
    await page.route('**/identity/customers', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      ids.push(route.request().headers()['idempotency-key']);
      if (ids.length > 1) return route.continue();
      // The server did it; who asked never hears of it.
      await route.fetch();
      return route.abort('connectionreset');
    });
    await page.getByRole('button', { name: 'Register a customer' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Name').fill('Once Only');
    await form.getByLabel('Source').fill('web');
    // Its choices would lie above the button.
    await page.keyboard.press('Tab');
    await form.getByRole('button', { name: 'Register' }).click();
    await page.waitForURL(/\/app\/customers\/.+/);
    await page.getByRole('heading', { name: 'Once Only' }).waitFor();
    expect(ids).toEqual([expect.stringMatching(/.{36}/), ids[0]]);
    const { rows } = (await company.api.get<{ rows: object[] }>('/analytics/customers?search=once%20only')).body;
    expect(rows).toHaveLength(1);
  });

  it('says at once that the server is gone, and goes on by itself when it is back', async () => {
    const { page } = await company.visit('/app/customers');
    await page.locator('[data-row]').first().waitFor();
    await page.route('**/analytics/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('a');
    const gone = page.getByText(/^The server does not answer/);
    await gone.waitFor({ timeout: 5000 });
    await page.unrouteAll();
    await gone.waitFor({ state: 'detached' });
    await page.locator('[aria-busy=false]:not([data-stale]) [data-row]').first().waitFor();
  });

  it('makes no other amount of one with a minus', async () => {
    const { rows } = (
      await company.api.get<{ rows: { id: string }[] }>(
        `/sales/opportunities?limit=1&filter=${encodeURIComponent('{"status":"open"}')}`,
      )
    ).body;
    const { page, complaints } = await company.visit(`/app/sales/opportunities/${rows[0]!.id}`);
    await page.getByRole('main').getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Change the amount' }).click();
    const amount = page.getByRole('dialog').getByLabel('Amount');
    await amount.fill('');
    await amount.pressSequentially('-5');
    expect(await amount.inputValue()).toBe('5');
    expect(complaints).toEqual([]);
  });

  it('keeps the dialog that an address asks for, where it would have gone to the first case', async () => {
    const { page, complaints } = await company.visit('/app/desk/cases?new=1');
    const subject = page.getByRole('dialog').getByLabel('Subject');
    await subject.fill('A new case');
    await page.locator('a[data-index]').first().waitFor({ state: 'attached' });
    expect(await subject.inputValue()).toBe('A new case');
    expect(new URL(page.url()).pathname).toBe('/app/desk/cases');
    expect(complaints).toEqual([]);
  });
});
