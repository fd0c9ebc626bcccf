import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { accessibilityOf, inBrowser, PHONE } from './browser';
import { Company } from './company.fixture';
import { PAGE } from './page';

jest.setTimeout(120_000);

inBrowser('the page', () => {
  let company: Company;
  beforeAll(async () => (company = await Company.start()));
  afterAll(() => company?.close());

  it('asks who one is, refuses what is no token, and goes where one wanted to go', async () => {
    const { page, complaints } = await company.visitor.visit({ path: '/app/customers' });
    await page.getByLabel('Token').fill('no token');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('This is not a token').waitFor();
    await page.getByLabel('Token').fill(company.token);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Customers', level: 1 }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('finds a customer from anywhere in a few keys, whatever their letters look like', async () => {
    const { rows } = (await company.api.get<{ rows: { id: string; name: string }[] }>('/analytics/customers?limit=500'))
      .body;
    const wanted = rows.find(({ name }) => /[äöüéèøå]/i.test(name))!;
    const { page, complaints } = await company.visit('/app');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page
      .getByRole('searchbox', { name: 'Search' })
      .or(page.getByRole('textbox', { name: 'Search' }))
      .waitFor();
    const plain = wanted.name
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toUpperCase();
    await page.keyboard.type(plain);
    await page.getByText(wanted.name).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/app/customers/${wanted.id}`);
    expect(complaints).toEqual([]);
  });

  it('speaks both languages and keeps the choice', async () => {
    const { page } = await company.visit('/app');
    await page.getByRole('button', { name: 'Signed in as tester' }).click();
    await page.getByRole('menuitem', { name: '日本語' }).click();
    await page.getByRole('navigation').getByRole('link', { name: '顧客', exact: true }).click();
    await page.waitForURL('**/app/customers');
    await page.reload();
    await page.getByRole('heading', { name: '顧客', level: 1 }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('ja');
  });

  it('says that the session has ended and goes on where one was, with what one had typed', async () => {
    const { page } = await company.visit('/app/customers');
    await page.getByRole('searchbox').fill('a');
    await page.waitForURL('**/app/customers?q=a');
    await page.route('**/analytics/customers?*', (route) =>
      route.fulfill({ status: 401, contentType: 'application/problem+json', body: '{"status":401}' }),
    );
    await page.getByRole('searchbox').fill('an');
    await page.getByText('Your session has ended').waitFor();
    await page.unrouteAll();
    await page.getByLabel('Token').fill(company.token);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Your session has ended').waitFor({ state: 'detached' });
    expect(await page.getByRole('searchbox').inputValue()).toBe('an');
    await page.locator('[data-row]').first().waitFor();
  });

  it('shows what another has done without being loaded again', async () => {
    const { page } = await company.visit('/app/customers?q=livefresh');
    await page.getByText('Nothing matches').waitFor();
    await company.api.post('/identity/customers', { kind: 'person', name: 'Livefresh Person', source: 'test' });
    await page.getByText('Livefresh Person').waitFor();
  });

  it('never takes text from data for markup', async () => {
    const name = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>';
    const { id } = (
      await company.api.post<{ id: string }>('/identity/customers', { kind: 'person', name, source: 'test' })
    ).body;
    const { page, complaints } = await company.visit(`/app/customers/${id}`);
    await page.getByRole('heading', { name: /<img src=x/ }).waitFor();
    expect(await page.evaluate("'harmed' in window")).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('comes with a policy under which nothing runs that was not built with it', async () => {
    const answer = await fetch(company.server.url);
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self';/);
    expect(policy).not.toContain('unsafe');
    const again = await fetch(company.server.url);
    expect(again.headers.get('content-security-policy')).not.toBe(policy);
  });

  it('comes in less than 350 kB for the first screen', async () => {
    const { page } = await company.visit('/app');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('.mantine-Loader-root').first().waitFor({ state: 'detached' });
    const loaded = await page.evaluate<string[]>("performance.getEntriesByType('resource').map(({ name }) => name)");
    const files = loaded.flatMap((name) => /\/assets\/(.+)$/.exec(name)?.[1] ?? []);
    const gzipped = files.map((name) => gzipSync(readFileSync(join(PAGE, 'assets', name))).length);
    const bytes = gzipped.reduce((sum, size) => sum + size, 0);
    process.stderr.write(`the first screen: ${files.length} files, ${Math.round(bytes / 1024)} KiB gzip\n`);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(350_000);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing serious against it, in %s, on a desk and on a phone',
    async (scheme) => {
      for (const viewport of [undefined, PHONE]) {
        const { page, complaints } = await company.visit('/app', { scheme, ...(viewport ? { viewport } : {}) });
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await accessibilityOf(page)).toEqual([]);
        expect(complaints).toEqual([]);
      }
    },
  );
});
