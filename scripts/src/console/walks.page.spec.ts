/** What people do all day, and how many clicks and keys that takes. */
import { inBrowser } from './browser';
import { Company } from './company.fixture';
import { Walk } from './walk';
import { ERRANDS } from './walks';

jest.setTimeout(120_000);

inBrowser('a walk', () => {
  let company: Company;
  beforeAll(async () => (company = await Company.start(200)));
  afterAll(() => company?.close());

  test.each(ERRANDS)('$name', async ({ name, most, go }) => {
    const { page, complaints } = await company.visit('/app');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const walk = new Walk(name, page);
    expect(await go(walk, company.api)).toBe(true);
    const { clicks, keys } = walk.end();
    expect(clicks).toBeLessThanOrEqual(most.clicks);
    expect(keys).toBeLessThanOrEqual(most.keys);
    expect(complaints).toEqual([]);
  });
});
