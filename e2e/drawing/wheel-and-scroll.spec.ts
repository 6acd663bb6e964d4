/** The wheel, keys in other fields, time zones of the browser, and pages without JavaScript. */
import { expect, test, type Page } from '../support/guarded';

import {
  AUTUMN,
  CHROMIUM_ONLY,
  dataset,
  dated,
  details,
  drawing,
  lengthOf,
  mark,
  open,
  pointAt,
  scrollTopOf,
  focusDrawing,
  viewAfter,
  viewOf,
} from '../support/timeline';

test.describe('the wheel', () => {
  test.use({ viewport: { width: 1200, height: 700 } });

  test('a plain wheel scrolls the page by 200 px; with ctrl it zooms and does not scroll', async ({
    page,
  }) => {
    await open(page, AUTUMN);
    await page.evaluate(() => window.scrollTo(0, 0));
    const before = await viewOf(page);
    await pointAt(page, { down: 300 });
    const start = await scrollTopOf(page);

    await page.mouse.wheel(0, 200);
    await expect.poll(() => scrollTopOf(page)).toBe(start + 200);
    expect(await viewOf(page)).toEqual(before);

    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    const zoomed = await viewAfter(page, before);
    await page.keyboard.up('Control');
    expect(lengthOf(zoomed)).toBeLessThan(lengthOf(before));
    // If that wheel had scrolled too, the position would differ after this next one.
    await page.mouse.wheel(0, -50);
    await expect.poll(() => scrollTopOf(page)).toBe(start + 150);
    expect(await viewOf(page)).toEqual(zoomed);
  });

  test('with ctrl the instant under the pointer stays in place', async ({ page }) => {
    await open(page, AUTUMN);
    const id = 'alaska-talks';
    const box = await mark(page, id).boundingBox();
    const { x, y } = { x: box!.x + 12, y: box!.y + box!.height / 2 };
    await page.mouse.move(x, y);
    const before = await viewOf(page);
    const instant = await instantAt(page, x);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    const after = await viewAfter(page, before);
    await page.keyboard.up('Control');
    const msPerPx = lengthOf(after) / 1000;
    expect(Math.abs((await instantAt(page, x)) - instant)).toBeLessThan(msPerPx);
  });

  test('sideways or with shift it pans, and the page does not scroll', async ({ page }) => {
    await open(page, AUTUMN);
    const first = await viewOf(page);
    await pointAt(page);
    const start = await scrollTopOf(page);

    await page.mouse.wheel(150, 0);
    const second = await viewAfter(page, first);
    expect(second.from > first.from).toBe(true);
    expect(lengthOf(second)).toBe(lengthOf(first));

    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, -100);
    const third = await viewAfter(page, second);
    await page.keyboard.up('Shift');
    expect(third.from < second.from).toBe(true);
    expect(lengthOf(third)).toBe(lengthOf(first));
    expect(await scrollTopOf(page)).toBe(start);
  });
});

test('keys typed in an input of the host page do not move the timeline', async ({ page }) => {
  await open(page, AUTUMN);
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.setAttribute('aria-label', 'host');
    document.body.prepend(field);
  });
  const before = await viewOf(page);
  const field = page.getByRole('textbox', { name: 'host' });
  await field.click();
  await field.press('a');
  for (const key of ['ArrowLeft', 'ArrowRight', 'Shift+ArrowRight', 'End', 'Home', 'PageDown']) {
    await field.press(key);
  }
  for (const key of ['End', '+', '-', '0', '?', '/', 'Escape']) await field.press(key);
  await expect(field).toHaveValue('a+-0?/');
  await expect(field).toBeFocused();
  expect(await viewOf(page)).toEqual(before);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(details(page)).toHaveCount(0);
});

for (const [zone, other] of [
  ['Europe/Warsaw', 'America/Los_Angeles'],
  ['America/Los_Angeles', 'Europe/Warsaw'],
] as const) {
  // The other tests in Firefox run in America/Los_Angeles.
  const tag = zone === 'Europe/Warsaw' ? [] : CHROMIUM_ONLY;
  test.describe(`in a browser in ${zone}`, { tag }, () => {
    test.use({ timezoneId: zone, viewport: { width: 1200, height: 800 } });

    test('dates without times, 9 to 10 September, span two whole days in Warsaw', async ({
      page,
    }) => {
      await open(page, './en/?from=2025-09-08&to=2025-09-12');
      // The browser is in this zone.
      const browserZone = await page.evaluate(
        () => Intl.DateTimeFormat().resolvedOptions().timeZone,
      );
      expect(browserZone).toBe(zone);
      const { from, to } = await spanBoundsOf(page, 'drones-shot-down');
      const msPerPx = lengthOf(await viewOf(page)) / 1000;
      expect(Math.abs(from - Date.parse('2025-09-08T22:00Z'))).toBeLessThan(msPerPx);
      expect(Math.abs(to - Date.parse('2025-09-10T22:00Z'))).toBeLessThan(msPerPx);
    });

    test(`a link copied here opens the same instants in ${other}`, async ({ page, browser }) => {
      await open(page, './en/?from=2025-09-09T18:00&to=2025-09-10T12:00');
      await focusDrawing(page);
      const before = await viewOf(page);
      const initialQuery = await page.evaluate(() => location.search);
      await page.keyboard.press('Shift+ArrowRight');
      const moved = await viewAfter(page, before);
      await expect.poll(() => page.evaluate(() => location.search)).not.toBe(initialQuery);
      const link = await page.evaluate(() => location.href);

      for (const timezoneId of [other, zone]) {
        const context = await browser.newContext({ timezoneId });
        const there = await context.newPage();
        await open(there, link);
        const opened = await viewOf(there);
        await context.close();
        // Addresses are precise to the minute.
        expect(opened).toEqual({ from: toMinute(moved.from), to: toMinute(moved.to) });
      }
    });
  });
}

test.describe('without JavaScript', { tag: CHROMIUM_ONLY }, () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [360, 1200]) {
    test(`the page lists every event and shows the drawing at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./en/');
      const entries = page.locator('[data-entry]');
      await expect(entries).toHaveCount(dataset.events.length);
      // In the vertical drawing, which takes the place of the list, rows are the events.
      const isDown = width < 600;
      const all = isDown ? page.locator('.vertical [data-mark]') : entries;
      await expect(all).toHaveCount(isDown ? dated.length : dataset.events.length);
      for (const entry of await all.all()) await expect(entry).toBeVisible();
      const undatedEvents = page.locator('[data-condition]');
      for (const event of await undatedEvents.all()) await expect(event).toBeVisible();
      const staticDrawing = page.getByRole(isDown ? 'region' : 'group', {
        name: 'Drawing of the timeline',
      });
      await expect(staticDrawing).toHaveCount(1);
      expect(await staticDrawing.locator('[data-mark]').count()).toBeGreaterThan(2);
      // A mark links to the event's page.
      const link = staticDrawing.locator('[data-mark]').first();
      const id = await link.getAttribute('data-mark');
      await page.goto((await link.getAttribute('href')) ?? '');
      expect(page.url()).toMatch(new RegExp(`/en/e/${id}/$`));
      await expect(details(page, id ?? '').filter({ visible: true })).toHaveCount(1);
      // An entry links to it too, and the page has all of the event's evidence.
      await page.goto('./en/');
      await (
        isDown
          ? all.and(mark(page, 'drone-incursion'))
          : page.locator('[data-entry="drone-incursion"] h4 a')
      ).click();
      const opened = details(page, 'drone-incursion').filter({ visible: true });
      await expect(opened.locator('blockquote').first()).toBeVisible();
    });
  }
});

/** Left edge and width, in client pixels, of the plot: the part of the drawing with the view. */
async function plotOf(page: Page): Promise<{ left: number; width: number }> {
  return drawing(page)
    .locator('[data-mark], [data-cluster]')
    .first()
    .evaluate((node) => {
      const plot = (node as SVGElement).ownerSVGElement!;
      const whole = plot.ownerSVGElement!.getBoundingClientRect();
      return { left: whole.left + plot.x.baseVal.value, width: plot.width.baseVal.value };
    });
}

/** The instant at a client pixel, in epoch milliseconds. */
async function instantAt(page: Page, x: number): Promise<number> {
  const [{ left, width }, view] = [await plotOf(page), await viewOf(page)];
  return Date.parse(view.from) + ((x - left) / width) * lengthOf(view);
}

/** The start and end of an event's mark as drawn, in epoch milliseconds. */
async function spanBoundsOf(page: Page, id: string): Promise<{ from: number; to: number }> {
  const { left, right } = await mark(page, id).evaluate((node) => {
    // `getBBox` leaves out strokes. Firefox adds them to client boxes even if there are none.
    const ends = [...node.querySelectorAll('polygon')].flatMap((shape) => {
      const { x, width } = shape.getBBox();
      const { a = 1, e = 0 } = shape.getScreenCTM() ?? {};
      return [e + a * x, e + a * (x + width)];
    });
    return { left: Math.min(...ends), right: Math.max(...ends) };
  });
  return { from: await instantAt(page, left), to: await instantAt(page, right) };
}

function toMinute(instant: string): string {
  return new Date(Math.round(Date.parse(instant) / 60_000) * 60_000).toISOString();
}
