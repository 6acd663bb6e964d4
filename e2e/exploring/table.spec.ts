/** The table of the events in view. */
import { violationsOf } from '../support/axe';
import { expect, test, type Page } from '../support/guarded';

import { ALSO_IN_FIREFOX, dated, details, open, undated, waitUntilLive } from '../support/timeline';

test.use({ viewport: { width: 1280, height: 900 } });

const titles = (page: Page) => page.locator('tbody th').allTextContents();
const head = (page: Page, name: string) => page.getByRole('columnheader', { name });

test(
  'the table sorts, follows search and range, opens an event and is in the address',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Table' }).press('Enter');
    await expect(page.getByRole('row')).toHaveCount(dated.length + undated.length + 1);
    await expect(page).toHaveURL(/[?&]view=table/);
    await expect(page.locator('[data-entry]')).toHaveCount(0);
    await expect(head(page, 'Began')).toHaveAttribute('aria-sort', 'ascending');
    await expect(page.locator('[data-row="f35-deployment"] [data-column="place"]')).not.toBeEmpty();

    const byTime = await titles(page);
    await page.getByRole('button', { name: 'Event', exact: true }).press('Enter');
    await expect(head(page, 'Event')).toHaveAttribute('aria-sort', 'ascending');
    const collator = new Intl.Collator('en', { numeric: true });
    expect(await titles(page)).toEqual(byTime.toSorted(collator.compare));
    await page.getByRole('button', { name: 'Sources', exact: true }).click();
    await page.getByRole('button', { name: 'Sources', exact: true }).click();
    const counts = (await page.locator('[data-column="sources"]').allTextContents()).map(Number);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(await violationsOf(page)).toEqual([]);

    await page.locator('tbody th a').first().press('Enter');
    const id = (await page.locator('tbody tr').first().getAttribute('data-row')) ?? '';
    await expect(details(page, id)).toBeVisible();
    await expect(page.locator('tbody tr').first()).toHaveClass(/is-open/);

    await page.getByRole('searchbox').fill('drone');
    await expect.poll(async () => (await titles(page)).length).toBeLessThan(dated.length);
    expect(await page.getByRole('searchbox').inputValue()).toBe('drone');

    await page.goto('/en/r/drone-night/?view=table');
    await waitUntilLive(page);
    await expect(page.locator('tbody tr').first()).toBeVisible();
    expect((await titles(page)).length).toBeLessThan(dated.length);
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await expect(page.locator('[data-entry]').first()).toBeVisible();
    await expect(page.locator('tbody')).toHaveCount(0);
  },
);

test('an embed shows the table that its address asks for', async ({ page }) => {
  await page.goto('/embed/v1/en/?view=table');
  await waitUntilLive(page);
  await expect(page.locator('tbody tr')).toHaveCount(dated.length + undated.length);
});
