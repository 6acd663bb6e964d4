/** Columns, which stand for events that have no room for marks of their own. */
import { expect, type Page } from '../support/guarded';

import { largeDatasetTest as test } from '../support/largeDataset';
import { drawing, focusedName, open, viewAfter, viewOf } from '../support/timeline';

test.use({ viewport: { width: 1280, height: 900 } });

/** Of a massed drawing, only the tab stop is an element. At first that is a column. */
const column = (page: Page) => drawing(page).locator('[data-cluster]');

test('a click on a column zooms in or lists its events', async ({ page }) => {
  await open(page);
  expect(Number(await column(page).getAttribute('data-cluster'))).toBeGreaterThan(1);
  const before = await viewOf(page);
  await column(page).click();
  const sheet = page.getByRole('dialog');
  await expect
    .poll(async () => (await sheet.count()) > 0 || (await viewOf(page)).from !== before.from)
    .toBe(true);
});

test('a key pressed during an eased move acts on the view at its end', async ({
  page,
  browser,
  baseURL,
}) => {
  /** The name of the mark after a column, for a key that is pressed so long after its zoom. */
  const nextAfterZoom = async (tab: Page, waitMs: number): Promise<string> => {
    await open(tab);
    await column(tab).focus();
    await tab.clock.install();
    await tab.clock.pauseAt(await tab.evaluate(() => Date.now() + 1000));
    const before = await viewOf(tab);
    await tab.keyboard.press('Enter');
    await viewAfter(tab, before);
    if (waitMs > 0) await tab.clock.runFor(waitMs);
    await tab.keyboard.press('ArrowRight');
    await tab.clock.runFor(1000);
    return focusedName(tab);
  };
  const settled = await nextAfterZoom(page, 1000);
  expect(settled).toMatch(/^e-/);
  // A clock belongs to a context.
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ baseURL: baseURL ?? '', viewport });
  expect(await nextAfterZoom(await context.newPage(), 0)).toBe(settled);
  await context.close();
});
