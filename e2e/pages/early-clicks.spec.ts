import { expect, test, type Locator, type Page } from '../support/guarded';
import { details, viewAfter, viewOf } from '../support/timeline';

const APP = /\/assets\/app-[^/]*\.js$/;

const root = (page: Page): Locator => page.locator('[data-kroniek]');

/** Opens a page whose app loads only after the returned function is called. */
async function openWithDelayedApp(page: Page, address: string): Promise<() => void> {
  let releaseApp = (): void => {};
  const released = new Promise<void>((resolve) => (releaseApp = resolve));
  await page.route(APP, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('[data-mark]').filter({ visible: true }).first()).toBeVisible();
  return releaseApp;
}

test('the page is painted before the app’s code runs', async ({ page }) => {
  const releaseApp = await openWithDelayedApp(page, './en/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-entry="alaska-talks"]')).toBeVisible();
  await expect(root(page)).not.toHaveAttribute('data-live');
  releaseApp();
  await expect(root(page)).toHaveAttribute('data-live');
});

test('a button pressed before the app loads works once it has loaded', async ({ page }) => {
  const releaseApp = await openWithDelayedApp(page, './en/');
  const before = await viewOf(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  releaseApp();
  await viewAfter(page, before);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a mark pressed before the app loads opens on the same page', async ({ page }) => {
  const releaseApp = await openWithDelayedApp(page, './en/');
  const address = page.url();
  await page.locator('[data-mark="alaska-talks"]').filter({ visible: true }).click();
  expect(page.url()).toBe(address);
  releaseApp();
  await expect(details(page)).toHaveAttribute('data-details', 'alaska-talks');
});

test('an entry pressed before the app loads opens on the same page', async ({ page }) => {
  const releaseApp = await openWithDelayedApp(page, './en/');
  await page
    .locator('[data-entry="drone-incursion"]')
    .getByRole('heading')
    .getByRole('link')
    .click();
  releaseApp();
  await expect(details(page)).toHaveAttribute('data-details', 'drone-incursion');
});
