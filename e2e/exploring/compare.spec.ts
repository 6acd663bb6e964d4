/** Comparing two ranges, drawn one above the other. */
import { expect, test } from '../support/guarded';

import {
  ALSO_IN_FIREFOX,
  boxOf,
  lengthOf,
  menuButton,
  open,
  pressTool,
  revisit,
  viewOf,
  waitUntilLive,
} from '../support/timeline';

test.use({ viewport: { width: 1280, height: 900 } });

test(
  'a second range is drawn below the first, moves independently, and is in the address',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    await open(page, './en/?from=2025-08-14&to=2025-08-20');
    const first = await viewOf(page);
    await pressTool(page, 'Choose a range');
    await page.getByRole('button', { name: 'Compare with it: The Coalition’s plan' }).click();
    const second = page.getByRole('region', { name: 'The range compared with' });
    const heading = second.getByRole('heading');
    await expect(heading).toBeFocused();
    await expect(heading).toHaveText(/longer/);
    await expect(page).toHaveURL(/with=2025-08-12,2025-09-05/);

    await second.getByRole('checkbox', { name: 'Same scale' }).check();
    await expect(heading).toHaveText(/as long$/);
    await expect(page).toHaveURL(/with=2025-08-12,2025-08-18&scale=same/);
    await second.getByRole('application').locator('[tabindex="0"][data-key]').focus();
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/with=2025-08-19,2025-08-25&scale=same/);
    expect(await viewOf(page)).toEqual(first);
    await page.reload();
    await waitUntilLive(page);
    await expect(heading).toHaveText(/5 days later, as long$/);

    // With the same scale, zooming the second range zooms the first.
    await second.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(async () => lengthOf(await viewOf(page))).toBe(lengthOf(first) / 2);
    await expect(heading).toHaveText(/as long$/);
    await page.keyboard.press('Escape');
    await expect(second).toBeHidden();
    await expect(menuButton(page)).toBeFocused();
    await expect(page).not.toHaveURL(/with|scale/);
    await page.goBack();
    await expect(second).toBeVisible();
    await page.goBack();
    await expect(second).toBeHidden();
    expect(await viewOf(page)).toEqual(first);
  },
);

test('on a phone nothing shifts, the close button is in view, and an empty range says so', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as { value?: number }).value ?? 0);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open(page, './en/?from=2025-08-14&to=2025-08-20&with=2025-09-01,2025-09-20');
  const second = page.getByRole('region', { name: 'The range compared with' });
  const close = second.getByRole('button', { name: 'Stop comparing' });
  await expect(close).toBeVisible();
  await expect(second.locator('[data-key]').first()).toBeVisible();
  const shifted = await page.evaluate(() =>
    ((window as { shifts?: number[] }).shifts ?? []).reduce((sum, value) => sum + value, 0),
  );
  expect(shifted).toBeLessThan(0.01);
  // Only the first drawing shows the reading position, since the list is of its range.
  await page.getByRole('heading', { name: 'Events in this range' }).scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 400));
  await expect(page.locator('.stage > .plot .reading')).toBeVisible();
  await expect(second.locator('.reading')).toBeHidden();
  // The tools fit without scrolling sideways.
  const tools = second.locator('.tools');
  expect(await tools.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
  const { x, width } = await boxOf(close);
  expect(x + width).toBeLessThanOrEqual(360);

  // Filters apply to both ranges. The empty one says why, and can clear the filters.
  await revisit(
    page,
    '?from=2025-08-14&to=2025-08-20&with=2025-09-01,2025-09-20&statuses=conditional',
  );
  const empty = second.getByText('No event in this range fits the filters.');
  await expect(empty).toBeVisible();
  await second.getByRole('button', { name: 'Clear search and filters' }).click();
  await expect(empty).toBeHidden();
  await expect(page).toHaveURL(/with=2025-09-01,2025-09-20$/);
  await close.click();
  await expect(second).toBeHidden();
});
