/** What axe can see of accessibility. That it finds nothing is no proof: see the keyboard's tests. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { details, IGNORED_BY_FIREFOX, live, open } from './timeline';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['en', 'nl']) {
    for (const width of [360, 768, 1280]) {
      test.describe(`${colorScheme}, ${language}, ${width} px`, () => {
        test.use({ colorScheme, viewport: { width, height: 900 } });

        test('axe finds nothing, an event closed and open', async ({ page, browserName }) => {
          test.skip(browserName === 'firefox' && colorScheme === 'dark', IGNORED_BY_FIREFOX);
          await open(page, `./${language}/`);
          expect(await faults(page)).toEqual([]);

          await page
            .locator('[data-entry="drone-incursion"]')
            .getByRole('heading')
            .first()
            .getByRole('link')
            .click();
          await expect(
            details(page, 'drone-incursion').locator('blockquote').first(),
          ).toBeVisible();
          expect(await faults(page)).toEqual([]);
        });
      });
    }
  }
}

test('axe finds nothing in the full drawing of a phone, nor in a notice', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, './en/?event=no-such-event');
  await page.getByRole('button', { name: 'Show the full drawing' }).click();
  await expect(page.locator('[data-label]').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('axe finds nothing in a page that failed, nor in the prerendered one', async ({ page }) => {
  await page.route(/\/assets\/core-/, (route) => route.abort());
  await page.goto('./en/');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.unroute(/\/assets\/core-/);
  await page.getByRole('alert').getByRole('button').click();
  await live(page);
});

/** What is wrong, and where. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
