/** Two ranges, one above the other. */
import { expect, test } from '@playwright/test';

import { lengthOf, live, open, viewOf } from './timeline';

test.use({ viewport: { width: 1280, height: 900 } });

test('a second range is drawn under the first, moves by itself, and is in the address', async ({
  page,
}) => {
  await open(page, './en/?from=2025-08-14&to=2025-08-20');
  const first = await viewOf(page);
  await page.getByRole('button', { name: 'Choose a range' }).click();
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
  await live(page);
  await expect(heading).toHaveText(/5 days later, as long$/);

  // At one scale the first goes along where the second is zoomed.
  await second.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => lengthOf(await viewOf(page))).toBe(lengthOf(first) / 2);
  await expect(heading).toHaveText(/as long$/);
  await page.keyboard.press('Escape');
  await expect(second).toBeHidden();
  await expect(page.getByRole('button', { name: 'Choose a range' })).toBeFocused();
  await expect(page).not.toHaveURL(/with|scale/);
  await page.goBack();
  await expect(second).toBeVisible();
  await page.goBack();
  await expect(second).toBeHidden();
  expect(await viewOf(page)).toEqual(first);
});
