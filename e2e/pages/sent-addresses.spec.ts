/** Addresses as people send them show what was meant: decorated, escaped twice, in capitals. */
import { expect, test, type Page } from '../support/guarded';

import { news } from '../support/newsPage';
import { viewOf, waitUntilLive } from '../support/timeline';

const SENT = { tag: '@firefox' };
/** 1 to 10 September in the dataset's zone, Amsterdam. */
const MEANT = { from: '2025-08-31T22:00:00.000Z', to: '2025-09-10T22:00:00.000Z' };
const pathOf = (page: Page) => page.evaluate(() => location.pathname + location.search);

test('a query as it was sent shows the range that was meant', SENT, async ({ page }) => {
  for (const query of [
    '?from=2025-09-01&amp;to=2025-09-10',
    '?from=2025-09-01&#038;to=2025-09-10',
    '?from=2025-09-01&to=2025-09-10).',
    '?from=2025-09-01&to=2025-09-10"',
    '?from=2025-9-1&to=2025-9-10',
    '?FROM=2025-09-01&to=2025-09-10T22:00:00Z',
  ]) {
    await page.goto(`./en/${query}`);
    await waitUntilLive(page);
    expect(await viewOf(page), query).toEqual(MEANT);
    await expect(page.locator('.notice'), query).toHaveCount(0);
    // The address is as the app writes it, to be copied from the address bar.
    expect(await page.evaluate(() => location.search + location.hash), query).toMatch(
      /^\?from=2025-09-01&to=2025-09-10(T22:00Z)?$/,
    );
  }
});

test('a path as it was sent goes to the page that was meant', SENT, async ({ page, baseURL }) => {
  for (const path of [
    'en/r/drone-night).',
    'en/r/Drone-Night/',
    'EN/r/drone-night',
    'en/r/drone-night/%22',
    'en/r/drone-ni',
  ]) {
    await page.goto(`./${path}`);
    await waitUntilLive(page);
    expect(new URL(page.url()).href, path).toBe(`${baseURL}en/r/drone-night/`);
  }
});

test('an escaped query of a path is read', SENT, async ({ page }) => {
  await page.goto('./en/%3Ffrom=2025-09-01&to=2025-09-10');
  await waitUntilLive(page);
  expect(await viewOf(page)).toEqual(MEANT);
});

test('a path with a malformed escape gets the 404 page with links', SENT, async ({ page }) => {
  const response = await page.goto('./en/no/%E0%A4%A/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link').first()).toBeVisible();
});

test.describe('an embed without a language', () => {
  test.use({ locale: 'uk-UA' });
  test('is in the reader’s language', SENT, async ({ page }) => {
    for (const path of ['embed/v1', 'embed/v1/', 'embed/v1/?from=2025-09-01&amp;to=2025-09-10']) {
      await page.goto(`./${path}`);
      await expect(page.locator('html'), path).toHaveAttribute('lang', 'uk');
      await expect(page.locator('.embed .plot'), path).toBeVisible();
      expect(await pathOf(page)).toContain('/embed/v1/uk/');
    }
  });

  test('of a range is in the reader’s language too', SENT, async ({ page }) => {
    await page.goto('./embed/v1/r/Drone-Night/');
    await expect(page.locator('.embed .plot')).toBeVisible();
    expect(await pathOf(page)).toContain('/embed/v1/uk/r/drone-night/');
  });
});

test.describe('in a language that the timeline does not have', () => {
  test.use({ locale: 'fi-FI' });
  test('an embed is in the dataset’s first language', async ({ page }) => {
    await page.goto('./embed/v1/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('.embed .plot')).toBeVisible();
  });
});

news('a frame and its host page may use instants', SENT, async ({ page, news: site }) => {
  const src = 'SITE/embed/v1/en/?from=2025-09-09T18:30:00.000Z&to=2025-09-10T06:00:00%2B02:00';
  await site.open(page, {
    body: `<iframe src="${src}" title="Timeline" width="800" height="600"></iframe>`,
  });
  const root = page.frameLocator('iframe').locator('[data-kroniek]');
  await expect(root).toHaveAttribute('data-live', '');
  await expect(root).toHaveAttribute('data-from', '2025-09-09T18:30:00.000Z');
  await expect(root).toHaveAttribute('data-to', '2025-09-10T04:00:00.000Z');
  await page.evaluate(() => {
    const message = { ns: 'kroniek', v: 1, type: 'set', from: '2025-09-01T10:00:00.000Z' };
    const target = document.querySelector('iframe')?.contentWindow;
    target?.postMessage({ ...message, to: '2025-9-20' }, '*');
  });
  await expect(root).toHaveAttribute('data-from', '2025-09-01T10:00:00.000Z');
  await expect(root).toHaveAttribute('data-to', '2025-09-20T22:00:00.000Z');
});
