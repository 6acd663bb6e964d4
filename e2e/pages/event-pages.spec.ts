/** The pages of events and named ranges: static at first, then live, with Back and Forward. */
import { expect, test, type Page } from '../support/guarded';

import {
  ALSO_IN_FIREFOX,
  dataset,
  details,
  mark,
  open,
  openMenu,
  viewAfter,
  viewOf,
  waitUntilLive,
} from '../support/timeline';

const EVENT = './en/e/drone-incursion/';
const RANGE = './en/r/drone-night/';
const NIGHT = { from: '2025-09-09T16:00:00.000Z', to: '2025-09-10T10:00:00.000Z' };

/** The page's path from the site's folder, with its query. */
const pathOf = (page: Page): Promise<string> =>
  page.evaluate(
    () => location.pathname.replace(/^.*?(?=\/(?:en|nl|pl|uk)\/|$)/, '') + location.search,
  );

test.describe('a static page', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  for (const address of ['./en/', EVENT, RANGE]) {
    test(`${address} is painted before the app runs, and nothing shifts`, async ({ page }) => {
      const violations: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') violations.push(message.text());
      });
      await watchPaints(page);
      // Delays the app until the largest paint, so that speed does not change the order.
      const order: string[] = [];
      await page.route(/\/assets\/app-[^/]*\.js$/, async (route) => {
        await expect.poll(async () => (await paintsOf(page)).painted).toBeGreaterThan(0);
        order.push('app');
        await route.continue();
      });
      await page.goto(address, { waitUntil: 'commit' });
      await expect.poll(async () => (await paintsOf(page)).painted).toBeGreaterThan(0);
      const before = await paintsOf(page);
      await waitUntilLive(page);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      expect(order).toEqual(['app']);
      const after = await paintsOf(page);
      expect(after.painted).toBe(before.painted);
      expect(after.shift).toBeLessThan(0.01);
      expect(violations).toEqual([]);
    });
  }

  test('on a phone nothing shifts, and the opened event stays open', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await watchPaints(page);
    await open(page, EVENT);
    await expect(details(page).filter({ visible: true })).toHaveCount(1);
    await expect(details(page)).toHaveCount(1);
    await expect(page.locator('.v-row.is-open .evidence')).toHaveCount(1);
    expect((await paintsOf(page)).shift).toBeLessThan(0.01);
  });

  test('nothing shifts on pages without the app', async ({ page }) => {
    await watchPaints(page);
    for (const address of ['./en/source/letter/', './404.html']) {
      await page.goto(address, { waitUntil: 'networkidle' });
      await expect.poll(async () => (await paintsOf(page)).painted).toBeGreaterThan(0);
      expect((await paintsOf(page)).shift).toBeLessThan(0.01);
    }
  });
});

/** The sum of layout shifts, and the time of the largest paint so far, in milliseconds. */
type Paints = { readonly shift: number; readonly painted: number };

const paintsOf = (page: Page): Promise<Paints> =>
  page.evaluate(() => (globalThis as unknown as { seen: Paints }).seen);

/** Records paints and shifts of the pages that are opened from now on. */
async function watchPaints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { shift: 0, painted: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput) seen.shift += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      seen.painted = list.getEntries().at(-1)?.startTime ?? 0;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

test.describe('the page', { tag: ALSO_IN_FIREFOX }, () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('of a range is left at the first jump, and Back returns to it', async ({ page }) => {
    await open(page, RANGE);
    expect(await viewOf(page)).toEqual(NIGHT);
    expect(await pathOf(page)).toBe('/en/r/drone-night/');
    const initialTitle = await page.title();
    expect(initialTitle).toMatch(/^.+ · .+/);
    const entryCount = await page.locator('[data-entry]').count();
    await page.getByRole('link', { name: /Alaska to Washington/ }).click();
    await expect(page).toHaveTitle(/Alaska to Washington.* · /);
    await viewAfter(page, NIGHT);
    await expect.poll(() => pathOf(page)).toBe('/en/?from=2025-08-14&to=2025-08-20');
    // An entry that the static page does not contain is there too.
    await expect(page.locator('[data-entry="alaska-talks"]')).toBeVisible();
    await page.goBack();
    await expect.poll(() => viewOf(page)).toEqual(NIGHT);
    expect(await pathOf(page)).toBe('/en/r/drone-night/');
    await expect(page).toHaveTitle(initialTitle);
    await expect(page.locator('[data-entry]')).toHaveCount(entryCount);
    await page.goForward();
    await expect.poll(() => pathOf(page)).toBe('/en/?from=2025-08-14&to=2025-08-20');
    // Back also returns to the page after a reload, from another document.
    await page.reload();
    await waitUntilLive(page);
    await page.goBack();
    await expect.poll(() => viewOf(page)).toEqual(NIGHT);
    expect(await pathOf(page)).toBe('/en/r/drone-night/');
  });

  test('of an event has it open, and closing it changes to the timeline’s address', async ({
    page,
  }) => {
    await open(page, EVENT);
    await expect(details(page)).toHaveCount(1);
    await expect(mark(page, 'drone-incursion')).toHaveAttribute('aria-current', 'true');
    const seen = await viewOf(page);
    await page.reload();
    await waitUntilLive(page);
    expect(await viewOf(page)).toEqual(seen);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const link = page.getByRole('dialog').getByRole('textbox', { name: 'Link' });
    await expect(link).toHaveValue(/\/en\/e\/drone-incursion\/$/);
    await page
      .getByRole('dialog')
      .getByRole('checkbox', { name: /language/ })
      .uncheck();
    await expect(link).toHaveValue(/[^n]\/e\/drone-incursion\/$/);
    await page.keyboard.press('Escape');
    await details(page).getByRole('button', { name: 'Close' }).click();
    await expect(details(page)).toHaveCount(0);
    await expect.poll(() => pathOf(page)).toMatch(/^\/en\/\?from=/);
  });

  test('of an event shows the event of its query instead', async ({ page }) => {
    await open(page, `${EVENT}?event=alaska-talks`);
    await expect(details(page)).toHaveAttribute('data-details', 'alaska-talks');
    await expect(page.locator('.entry.is-open')).toHaveAttribute('data-entry', 'alaska-talks');
    await open(page, `${EVENT}?event=no-such-event`);
    await expect(details(page)).toHaveCount(0);
    await expect(page.getByRole('status').filter({ hasText: 'no-such-event' })).toBeVisible();
    await expect(page.locator('[data-entry]')).toHaveCount(dataset.events.length);
  });

  test('replays a click from before the app loaded', async ({ page }) => {
    let releaseApp = (): void => {};
    const released = new Promise<void>((resolve) => (releaseApp = resolve));
    await page.route(/\/assets\/app-[^/]*\.js$/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(EVENT, { waitUntil: 'commit' });
    await page.locator('.panel').getByRole('link', { name: 'Next event' }).click();
    releaseApp();
    await waitUntilLive(page);
    await expect(details(page)).not.toHaveAttribute('data-details', 'drone-incursion');
    await expect.poll(() => pathOf(page)).toMatch(/^\/en\/\?.*event=/);
  });
});

test('a link without a language opens the same view in another language, zone and width', async ({
  browser,
  baseURL,
}) => {
  const in360 = await browser.newContext({
    viewport: { width: 360, height: 740 },
    timezoneId: 'America/Los_Angeles',
    locale: 'pl-PL',
    ...(baseURL && { baseURL }),
  });
  const phone = await in360.newPage();
  // Where time runs down, the way to the menu would scroll, which moves the view.
  await open(phone, './pl/?from=2025-09-05&to=2025-09-14&event=drone-incursion&axis=across');
  const seen = await viewOf(phone);
  await openMenu(phone);
  await phone.locator('.menu [data-dialog="share"]').click();
  const dialog = phone.getByRole('dialog');
  await dialog.getByRole('checkbox').last().uncheck();
  const link = await dialog.getByRole('textbox').first().inputValue();
  expect(link).not.toContain('/pl/');
  await in360.close();

  const in1280 = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    timezoneId: 'Europe/Warsaw',
    locale: 'nl-NL',
  });
  const desk = await in1280.newPage();
  await open(desk, link);
  expect(desk.url()).toContain('/nl/');
  expect(await viewOf(desk)).toEqual(seen);
  await expect(details(desk)).toHaveAttribute('data-details', 'drone-incursion');
  await in1280.close();
});

test('the feed is well-formed, and an unknown address suggests the event', async ({ page }) => {
  await open(page);
  const feed = page.locator('link[type="application/atom+xml"]').first();
  const address = await feed.evaluate((link: HTMLLinkElement) => link.href);
  const xml = await (await page.request.get(address)).text();
  // In a blank page, since our content policy forbids parsing documents.
  const blank = await page.context().newPage();
  const faults = await blank.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    return {
      fault: parsed.querySelector('parsererror')?.textContent ?? null,
      entries: parsed.querySelectorAll('entry > updated').length,
    };
  }, xml);
  await blank.close();
  expect(faults.fault).toBeNull();
  expect(faults.entries).toBeGreaterThan(20);
  const response = await page.goto('./nl/e/drones-incursion/');
  expect(response?.status()).toBe(404);
  const first = page.getByRole('region').first();
  await expect(first).toHaveAttribute('lang', 'nl');
  await first.getByRole('link', { name: 'Drones dringen Pools luchtruim binnen' }).first().click();
  await expect(details(page, 'drone-incursion').first()).toBeAttached();
});
