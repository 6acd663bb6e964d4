/** Searching for a date finds the events of that date, in each language. */
import { expect, test, type Page } from '../support/guarded';

import { ALSO_IN_FIREFOX, open, waitUntilLive } from '../support/timeline';

const found = (page: Page): Promise<string[]> =>
  page
    .locator('[data-entry]:not(.is-dimmed)')
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-entry') ?? ''));

for (const [language, words, month] of [
  ['en', '10 September', 'September 2025'],
  ['nl', '10 september', 'september 2025'],
  ['uk', '10 вересня', 'вересень 2025'],
  ['pl', '10 września', 'wrzesień 2025'],
] as const) {
  test(
    `a date in ${language} finds the events of that day`,
    { tag: ALSO_IN_FIREFOX },
    async ({ page }) => {
      await open(page, `/${language}/`);
      await waitUntilLive(page);
      const field = page.getByRole('searchbox');
      await field.fill('2025-09-10');
      await expect.poll(() => found(page)).toContain('drone-incursion');
      await expect.poll(() => found(page)).not.toContain('alaska-talks');
      const ofTheDay = await found(page);
      await field.fill(words);
      await expect.poll(() => found(page)).toEqual(expect.arrayContaining(ofTheDay));
      expect(await found(page)).not.toContain('alaska-talks');
      await field.fill(month);
      await expect.poll(async () => (await found(page)).length).toBeGreaterThan(ofTheDay.length);
      expect(await found(page)).toEqual(expect.arrayContaining(ofTheDay));
      await field.fill('2019');
      await expect.poll(() => found(page)).not.toContain('drone-incursion');
    },
  );
}
