/** The tests that settle arguments. */
import { expect, test, type Page } from '@playwright/test';

import {
  dated,
  dataset,
  details,
  drawing,
  focused,
  IGNORED_BY_FIREFOX,
  isInDrawing,
  lengthOf,
  live,
  mark,
  open,
  pointAt,
  revisit,
  scrolled,
  tabToDrawing,
  viewAfter,
  viewOf,
  walkTo,
} from './timeline';

const AUTUMN = './en/?from=2025-08-10&to=2025-09-15';

test.describe('the wheel', () => {
  test.use({ viewport: { width: 1200, height: 700 } });

  test('plain, scrolls the page by its 200 px; with ctrl, zooms and scrolls by 0', async ({
    page,
  }) => {
    await open(page, AUTUMN);
    await page.evaluate(() => window.scrollTo(0, 0));
    const before = await viewOf(page);
    await pointAt(page, { down: 300 });
    const start = await scrolled(page);

    await page.mouse.wheel(0, 200);
    await expect.poll(() => scrolled(page)).toBe(start + 200);
    expect(await viewOf(page)).toEqual(before);

    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    const zoomed = await viewAfter(page, before);
    await page.keyboard.up('Control');
    expect(lengthOf(zoomed)).toBeLessThan(lengthOf(before));
    // Whatever that wheel would have scrolled would come before the next one's 50 px.
    await page.mouse.wheel(0, -50);
    await expect.poll(() => scrolled(page)).toBe(start + 150);
    expect(await viewOf(page)).toEqual(zoomed);
  });

  test('with ctrl keeps the instant under the pointer', async ({ page }) => {
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

  test('sideways, or with shift, pans and keeps the page', async ({ page }) => {
    await open(page, AUTUMN);
    const first = await viewOf(page);
    await pointAt(page);
    const start = await scrolled(page);

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
    expect(await scrolled(page)).toBe(start);
  });
});

test('keys typed in an input of the host page leave the timeline alone', async ({ page }) => {
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

test.describe('no two labels overlap', () => {
  const ranges = [
    '?from=2025-02-18&to=2025-09-10',
    '?from=2025-08-10&to=2025-09-15',
    '?from=2025-08-14&to=2025-08-20',
    '?from=2025-08-18&to=2025-08-18',
    '?from=2025-08-18&to=2025-09-05',
    '?from=2025-09-01&to=2025-09-11',
    '?from=2025-09-09T18:00&to=2025-09-10T12:00',
    '?from=2025-09-10&to=2025-12-01',
  ];
  for (const width of [360, 768, 1200]) {
    for (const language of dataset.languages) {
      test(`${width} px, ${language}`, async ({ page }) => {
        test.slow();
        await page.setViewportSize({ width, height: 900 });
        await open(page, `./${language}/`);
        if (width < 600) await page.locator('button[aria-expanded="false"]').first().click();
        for (const range of ranges) {
          await revisit(page, range);
          await expect(page.locator('[data-label]').first()).toBeVisible();
          expect(await crowdedLabels(page), range).toEqual([]);
        }
        // And in between, zooming in from where it is most crowded.
        await revisit(page, '?from=2025-08-10&to=2025-09-15');
        await drawing(page).locator('[tabindex="0"]').focus();
        for (let step = 0; step < 8; step++) {
          const before = await viewOf(page);
          await page.keyboard.press('+');
          await viewAfter(page, before);
          expect(await crowdedLabels(page), `${step + 1} steps in`).toEqual([]);
        }
      });
    }
  }
});

for (const [zone, other] of [
  ['Europe/Warsaw', 'America/Los_Angeles'],
  ['America/Los_Angeles', 'Europe/Warsaw'],
] as const) {
  test.describe(`in a browser in ${zone}`, () => {
    test.use({ timezoneId: zone, viewport: { width: 1200, height: 800 } });

    test('a date-only 9 to 10 September spans two whole days of Warsaw', async ({ page }) => {
      await open(page, './en/?from=2025-09-08&to=2025-09-12');
      // The reader's own clock is where the test says.
      const own = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
      expect(own).toBe(zone);
      const { from, to } = await barOf(page, 'drones-shot-down');
      const aPixel = lengthOf(await viewOf(page)) / 1000;
      expect(Math.abs(from - Date.parse('2025-09-08T22:00Z'))).toBeLessThan(aPixel);
      expect(Math.abs(to - Date.parse('2025-09-10T22:00Z'))).toBeLessThan(aPixel);
    });

    test(`a link copied here opens the same instants in ${other}`, async ({ page, browser }) => {
      await open(page, './en/?from=2025-09-09T18:00&to=2025-09-10T12:00');
      await tabToDrawing(page);
      const before = await viewOf(page);
      const asked = await page.evaluate(() => location.search);
      await page.keyboard.press('Shift+ArrowRight');
      const moved = await viewAfter(page, before);
      await expect.poll(() => page.evaluate(() => location.search)).not.toBe(asked);
      const link = await page.evaluate(() => location.href);

      for (const timezoneId of [other, zone]) {
        const context = await browser.newContext({ timezoneId });
        const there = await context.newPage();
        await open(there, link);
        const opened = await viewOf(there);
        await context.close();
        // An address has minutes.
        expect(opened).toEqual({ from: toMinute(moved.from), to: toMinute(moved.to) });
      }
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [360, 1200]) {
    test(`the page lists every event and shows the drawing at ${width} px`, async ({
      page,
      browserName,
    }) => {
      test.skip(browserName === 'firefox', IGNORED_BY_FIREFOX);
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./en/');
      const entries = page.locator('[data-entry]');
      await expect(entries).toHaveCount(dataset.events.length);
      for (const entry of await entries.all()) await expect(entry).toBeVisible();
      await expect(page.locator('[data-entry="drone-incursion"] blockquote').first()).toBeVisible();
      const still = page.getByRole('group', { name: 'Drawing of the timeline' });
      await expect(still).toHaveCount(1);
      expect(await still.locator('[data-mark]').count()).toBeGreaterThan(2);
      // A mark leads to its entry.
      const link = still.locator('[data-mark]').first();
      const id = await link.getAttribute('data-mark');
      const target = (await link.getAttribute('href')) ?? '';
      await expect(page.locator(`[data-entry="${id}"]${target}`)).toHaveCount(1);
    });
  }
});

test('by keyboard alone: in, along, open, close, out', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await open(page, AUTUMN);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the list of events' })).toBeFocused();
  await tabToDrawing(page);
  await page.evaluate(() => window.scrollTo(0, 0));

  const visited = [await focused(page)];
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).not.toBe(visited.at(-1));
    visited.push(await focused(page));
    expect(await isInDrawing(page)).toBe(true);
  }
  expect(new Set(visited).size).toBe(5);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => focused(page)).toBe(visited.at(-2));
  // Moving focus opens nothing and does not scroll the page.
  await expect(details(page)).toHaveCount(0);
  expect(await scrolled(page)).toBe(0);
  // One tab stop.
  await expect(drawing(page).locator('[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  expect(await isInDrawing(page)).toBe(false);
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe(visited.at(-2));

  // A mark of its own, whatever shares its lane.
  await page.keyboard.press('Home');
  await walkTo(page, 'alaska-talks');
  await page.keyboard.press('Enter');
  await expect(details(page, 'alaska-talks')).toBeVisible();
  await expect(details(page, 'alaska-talks').getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(details(page)).toHaveCount(0);
  await expect.poll(() => focused(page)).toBe('alaska-talks');

  // Lanes, and the keys themselves.
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(page)).not.toBe('alaska-talks');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('what focus says: title, date with its zone, status, n of m', async ({ page }) => {
  await open(page, AUTUMN);
  await expect(mark(page, 'alaska-talks')).toHaveAccessibleName(
    new RegExp(
      `^Trump and Putin meet in Alaska, 15 August 2025, Alaska time, occurred, \\d+ of ${dated.length}$`,
    ),
  );
});

/** Labels that lie over each other, or out of the drawing's box. */
async function crowdedLabels(page: Page): Promise<string[]> {
  await live(page);
  return drawing(page).evaluate((node) => {
    const frame = node.getBoundingClientRect();
    const labels = [...node.querySelectorAll('[data-label]')].map((label) => ({
      id: label.getAttribute('data-label') ?? '',
      box: label.getBoundingClientRect(),
    }));
    const found: string[] = [];
    labels.forEach(({ id, box: a }, i) => {
      if (a.left < frame.left - 1 || a.right > frame.right + 1) found.push(`${id} sticks out`);
      for (const { id: other, box: b } of labels.slice(i + 1)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 0.5 && down > 0.5) found.push(`${id} over ${other}: ${across} x ${down}`);
      }
    });
    return found;
  });
}

/** The plot's left edge and width in client pixels: the part of the drawing that the view fills. */
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

/** The instant at a client pixel, by the plot's place and the view's bounds. */
async function instantAt(page: Page, x: number): Promise<number> {
  const [{ left, width }, view] = [await plotOf(page), await viewOf(page)];
  return Date.parse(view.from) + ((x - left) / width) * lengthOf(view);
}

/** The instants between which an event is drawn. */
async function barOf(page: Page, id: string): Promise<{ from: number; to: number }> {
  const { left, right } = await mark(page, id).evaluate((node) => {
    const boxes = [...node.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect());
    return {
      left: Math.min(...boxes.map((box) => box.left)),
      right: Math.max(...boxes.map((box) => box.right)),
    };
  });
  return { from: await instantAt(page, left), to: await instantAt(page, right) };
}

function toMinute(instant: string): string {
  return new Date(Math.round(Date.parse(instant) / 60_000) * 60_000).toISOString();
}
