/** What axe can see of accessibility. That it finds nothing is no proof: see the keyboard's tests. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, REPORTED, test, type Page } from './guarded';

import { details, live, open } from './timeline';

test.skip(
  ({ browserName }) => browserName === 'firefox',
  'axe reads the document, which is the same one; Chromium has a dark theme as well',
);

// The dark page is the same but for its colours, and the colours are the same in every language.
for (const [width, language, scheme] of [
  [360, 'en', 'light and dark'],
  [360, 'nl', 'light'],
  [768, 'en', 'light'],
  [768, 'nl', 'light and dark'],
  [1280, 'en', 'light and dark'],
  [1280, 'nl', 'light'],
] as const) {
  test(`axe finds nothing at ${width} px, ${language}, ${scheme}, an event closed and open`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await open(page, `./${language}/`);
    expect(await faults(page)).toEqual([]);
    await page
      .locator('[data-entry="drone-incursion"]')
      .getByRole('heading')
      .first()
      .getByRole('link')
      .click();
    const opened = details(page, 'drone-incursion');
    await expect(opened.locator('blockquote').first()).toBeVisible();
    expect(await faults(page)).toEqual([]);
    if (scheme === 'light') return;

    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, ['color-contrast'])).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(opened).toHaveCount(0);
    expect(await faults(page, ['color-contrast'])).toEqual([]);
  });
}

test('axe finds nothing in the full drawing of a phone, nor in a notice', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, './en/?event=no-such-event');
  await page.getByRole('button', { name: 'Show the full drawing' }).click();
  await expect(page.locator('[data-label]').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('axe finds nothing in a page that failed, with what was prerendered', async ({
  page,
  guard,
}) => {
  guard.expected = REPORTED;
  await page.route(/\/assets\/core-/, (route) => route.abort());
  await page.goto('./en/');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.unroute(/\/assets\/core-/);
  await page.getByRole('alert').getByRole('button').click();
  await live(page);
});

/** What is wrong, and where; by all rules, or by some. */
async function faults(page: Page, rules?: string[]): Promise<string[]> {
  // What passes is not told: telling it takes most of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
