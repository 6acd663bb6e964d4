/** Browsers that lack features: the page works without those that it can do without, else it stays
 * as it is without scripts. */
import { expect, test } from '../support/guarded';
import { ALSO_IN_FIREFOX, dataset, details, open, viewOf } from '../support/timeline';

test.use({ viewport: { width: 1280, height: 800 } });

/** Some supported browsers lack these. */
const OPTIONAL = [
  'URLSearchParams.prototype.size',
  'AbortSignal.any',
  'Array.fromAsync',
  'Element.prototype.checkVisibility',
  'Element.prototype.requestFullscreen',
  'Element.prototype.ariaExpanded',
  'Element.prototype.ariaLabel',
  'HTMLElement.prototype.popover',
  'HTMLElement.prototype.showPopover',
  'HTMLLinkElement.prototype.blocking',
  'HTMLLinkElement.prototype.fetchPriority',
  'Intl.Segmenter',
  'Iterator',
  'Map.groupBy',
  'Navigator.prototype.clipboard',
  'Navigator.prototype.scheduling',
  'Navigator.prototype.share',
  'Object.groupBy',
  'Promise.try',
  'Promise.withResolvers',
  'PointerEvent.prototype.getCoalescedEvents',
  'Temporal',
  'cancelIdleCallback',
  'document.startViewTransition',
  'navigation',
  'onscrollend',
  'requestIdleCallback',
  'scheduler',
  'trustedTypes',
] as const;

/** Runs before the page's own scripts: removes what the names mean. */
function removeFeatures(names: readonly string[]): void {
  for (const name of names) {
    const path = name.split('.');
    const key = path.pop() ?? '';
    const owner = path.reduce<unknown>(
      (at, step) => (at as { [name: string]: unknown } | undefined)?.[step],
      globalThis,
    );
    for (let at = owner; at !== null && at !== undefined; at = Object.getPrototypeOf(at) as unknown)
      Reflect.deleteProperty(at, key);
  }
}

test(
  'works without the features that only some supported browsers have',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    await page.addInitScript(removeFeatures, OPTIONAL);
    await open(page, './en/?from=2025-08-10&to=2025-09-15');
    expect(await page.evaluate(() => 'size' in URLSearchParams.prototype)).toBe(false);
    const before = await viewOf(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => viewOf(page)).not.toEqual(before);
    await page.locator('[data-entry] [data-opens]').first().click();
    await expect(details(page).locator('blockquote').first()).toBeVisible();
    await page.getByRole('searchbox').fill('NATO');
    await expect(page.getByRole('search').getByRole('status')).not.toBeEmpty();
    await page.locator('[data-dialog="share"]').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('.full-screen').click();
    await expect(page.locator('.stage.is-full')).toBeVisible();
  },
);

test('keeps the query of an address without a language, without URLSearchParams.size', async ({
  page,
}) => {
  await page.addInitScript(removeFeatures, OPTIONAL);
  await page.goto('./?from=2025-08-10&lang=nl');
  await expect(page).toHaveURL(/\/nl\/\?from=2025-08-10$/);
});

test(
  'in an older browser the page stays as it is without scripts',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    await page.addInitScript(removeFeatures, ['Array.prototype.toSorted']);
    // An address whose state the static page does not show must hide nothing either.
    await page.goto('./en/?from=2025-08-10&known=2025-10-01&with=2025-11-10,2025-12-15');
    await page.waitForLoadState('load');
    await expect(page.locator('html')).not.toHaveClass(/js|asks-/);
    await expect(page.locator('[data-mark]').filter({ visible: true }).first()).toBeVisible();
    await expect(page.locator('[data-entry]')).toHaveCount(dataset.events.length);
    await expect(page.locator('[data-entry="alaska-talks"]')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    // A link is the browser's own.
    await page.locator('[data-entry="drone-incursion"] a[data-opens]').click();
    await expect(page).toHaveURL(/\/en\/e\/drone-incursion\/$/);
    await expect(details(page, 'drone-incursion').locator('blockquote').first()).toBeVisible();
    await expect(page.locator('[data-live]')).toHaveCount(0);
  },
);

test('an embed without a needed feature shows its drawing, and tells its host', async ({
  page,
}) => {
  await page.addInitScript(removeFeatures, ['Array.prototype.toSorted']);
  await page.addInitScript(() => {
    addEventListener('message', ({ data }) => {
      const { type, code } = data as { readonly type?: string; readonly code?: string };
      if (type === 'error') document.documentElement.dataset['error'] = code;
    });
  });
  await page.goto('./demo/');
  const frame = page.locator('figure > iframe').first();
  await frame.scrollIntoViewIfNeeded();
  await expect(page.locator('html')).toHaveAttribute('data-error', 'old-browser');
  const inside = frame.contentFrame();
  await expect(inside.locator('[data-mark]').filter({ visible: true }).first()).toBeVisible();
  await inside.locator('.plot').click({ position: { x: 5, y: 5 } });
  await expect(inside.locator('[data-live]')).toHaveCount(0);
  await expect(inside.locator('.js-only').first()).toBeHidden();
});

test('without container queries and :has() the page is readable', async ({ page }) => {
  await page.route(/\/assets\/.*\.css$/, async (route) => {
    const response = await route.fetch();
    const css = (await response.text())
      .replaceAll('@container', '@unknown-container')
      .replaceAll(':has(', ':unknown-has(');
    await route.fulfill({ response, body: css });
  });
  await page.addInitScript(removeFeatures, ['Array.prototype.toSorted']);
  await page.goto('./en/');
  await expect(page.locator('[data-mark]').filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator('[data-entry="alaska-talks"]')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
