/** Pan and zoom by pointer, button and key. */
import { expect, test } from '../support/guarded';

import {
  AUTUMN,
  boxOf,
  CHROMIUM_ONLY,
  details,
  focusDrawing,
  focusMark,
  FULL_BROWSER,
  lengthOf,
  waitUntilLive,
  mark,
  open,
  pointAt,
  revisit,
  viewAfter,
  viewOf,
} from '../support/timeline';

const DAY = 86_400_000;

test.use({ viewport: { width: 1280, height: 800 } });

test.describe('by pointer', () => {
  test(
    'a drag that begins on a mark pans, and does not open the event',
    { tag: FULL_BROWSER },
    async ({ page }) => {
      await open(page, AUTUMN);
      const before = await viewOf(page);
      const box = await boxOf(mark(page, 'alaska-talks'));
      const [x, y] = [box.x + 12, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 40, y, { steps: 4 });
      await page.mouse.move(x + 120, y, { steps: 4 });
      await page.mouse.up();
      const after = await viewAfter(page, before);
      expect(after.from < before.from).toBe(true);
      expect(lengthOf(after)).toBe(lengthOf(before));
      await expect(details(page)).toHaveCount(0);
      // The next press without a drag is a click.
      await mark(page, 'alaska-talks').click({ position: { x: 8, y: box.height / 2 } });
      await expect(details(page, 'alaska-talks')).toBeVisible();
    },
  );

  test('the drawing follows the pointer pixel by pixel', async ({ page }) => {
    await open(page, AUTUMN);
    const before = (await boxOf(mark(page, 'alaska-talks'))).x;
    const { x, y } = await pointAt(page, { across: 0.6, down: 500 });
    await page.mouse.down();
    await page.mouse.move(x + 10, y, { steps: 5 });
    await page.mouse.move(x + 110, y, { steps: 5 });
    await page.mouse.up();
    const after = (await boxOf(mark(page, 'alaska-talks'))).x;
    // All but the first few pixels, which distinguish a drag from a click.
    expect(after - before).toBeGreaterThan(98);
    expect(after - before).toBeLessThanOrEqual(110);
  });

  test('a double click zooms in around the pointer', async ({ page }) => {
    await open(page, AUTUMN);
    const before = await viewOf(page);
    const { x, y } = await pointAt(page, { across: 0.75, down: 30 });
    await page.mouse.dblclick(x, y);
    const after = await viewAfter(page, before);
    expect(lengthOf(after)).toBeCloseTo(lengthOf(before) / 2, -1);
    expect(after.from > before.from).toBe(true);
    expect(after.to < before.to).toBe(true);
    // The pointer is nearer to the right edge, so the start moves more than the end.
    const [startShift, endShift] = [
      Date.parse(after.from) - Date.parse(before.from),
      Date.parse(before.to) - Date.parse(after.to),
    ];
    expect(startShift).toBeGreaterThan(endShift);
  });

  // Stock Firefox's driver does not see the new tab.
  test(
    'a click with Ctrl or Meta opens the event in a new tab',
    { tag: CHROMIUM_ONLY },
    async ({ page, context }) => {
      await open(page, AUTUMN);
      const box = await boxOf(mark(page, 'alaska-talks'));
      const opened = context.waitForEvent('page');
      await mark(page, 'alaska-talks').click({
        modifiers: ['ControlOrMeta'],
        position: { x: 8, y: box.height / 2 },
      });
      const tab = await opened;
      await waitUntilLive(tab);
      // The static page also has the opened event in its list, until the list is hydrated.
      await expect(details(tab, 'alaska-talks').filter({ visible: true })).toHaveCount(1);
      await expect(details(page)).toHaveCount(0);
    },
  );

  test('every gesture has a button', async ({ page }) => {
    await open(page, AUTUMN);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const start = await viewOf(page);
    await button('Zoom in').click();
    const closer = await viewAfter(page, start);
    expect(lengthOf(closer)).toBe(lengthOf(start) / 2);
    await button('Zoom out').click();
    expect(await viewAfter(page, closer)).toEqual(start);
    await button('Later').click();
    const later = await viewAfter(page, start);
    expect(later.from > start.from).toBe(true);
    await button('Earlier').click();
    expect(await viewAfter(page, later)).toEqual(start);
    await button('Whole period').click();
    const whole = await viewAfter(page, start);
    expect(lengthOf(whole)).toBeGreaterThan(200 * DAY);
    await expect(button('Whole period')).toHaveAttribute('aria-disabled', 'true');
  });

  test('a move by a button is eased, and settles within a quarter of a second', async ({
    page,
  }) => {
    await open(page, AUTUMN);
    // Install the clock after the page's code: classes defined after it that extend `Date`, such as
    // UTCDate, would create plain dates.
    await page.clock.install();
    const xOfMark = () =>
      mark(page, 'alaska-talks')
        .locator('.target')
        .evaluate((node) => node.getBoundingClientRect().x);
    const before = await viewOf(page);
    const initial = await xOfMark();
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    await page.getByRole('button', { name: 'Earlier', exact: true }).click();
    // The view has its new bounds at once; the drawing moves there.
    expect(await viewOf(page)).not.toEqual(before);
    await page.clock.runFor(100);
    const easing = await xOfMark();
    await page.clock.runFor(150);
    const settled = await xOfMark();
    await page.clock.runFor(1000);
    expect(await xOfMark()).toBe(settled);
    expect(easing).toBeGreaterThan(initial + 1);
    expect(easing).toBeLessThan(settled - 1);
  });

  test('a tooltip describes the mark under the pointer or with focus, and does not cover it', async ({
    page,
  }) => {
    await open(page, AUTUMN);
    const tip = page.locator('.tip');
    const apart = async (id: string): Promise<boolean> => {
      const [over, under] = [await boxOf(tip), await boxOf(mark(page, id))];
      return over.y + over.height <= under.y || over.y >= under.y + under.height;
    };
    await mark(page, 'alaska-talks').locator('[data-label]').hover();
    await expect(tip).toHaveText(/^Trump and Putin meet in Alaska15 August 2025, Alaska time/);
    expect(await apart('alaska-talks')).toBe(true);
    await page.mouse.move(5, 5);
    await expect(tip).toHaveCount(0);
    await focusMark(page, 'drone-incursion');
    await expect(tip).toHaveText(/^Drones cross into Polish airspace/);
    expect(await apart('drone-incursion')).toBe(true);
    await page.keyboard.press('Escape');
    await expect(tip).toHaveCount(0);
  });

  test('the overview’s window and thumbs move the view', async ({ page }) => {
    await open(page, AUTUMN);
    const thumb = page.getByRole('slider', { name: 'Later edge of the visible range' });
    const before = await viewOf(page);
    await thumb.scrollIntoViewIfNeeded();
    const box = await boxOf(thumb);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 30, y, { steps: 4 });
    await page.mouse.up();
    const dragged = await viewAfter(page, before);
    // The thumb stays under the pointer.
    await expect.poll(async () => (await boxOf(thumb)).x).toBeCloseTo(box.x - 30, -0.5);
    expect(dragged.from).toBe(before.from);
    expect(dragged.to < before.to).toBe(true);
    await thumb.press('ArrowRight');
    const pressed = await viewAfter(page, dragged);
    expect(pressed.from).toBe(before.from);
    expect(pressed.to > dragged.to).toBe(true);
    await expect(thumb).toHaveAttribute('aria-valuetext', /2025/);

    // The window moves both ends, by key and by pointer, and jumps to a click beside it.
    const middle = page.getByRole('slider', { name: 'Visible range', exact: true });
    await middle.press('ArrowLeft');
    const earlier = await viewAfter(page, pressed);
    expect(Math.abs(lengthOf(earlier) - lengthOf(pressed))).toBeLessThan(2);
    expect(earlier.from < pressed.from).toBe(true);
    await middle.press('End');
    const last = await viewAfter(page, earlier);
    await expect(middle).toHaveAttribute('aria-valuetext', /2026/);
    const window = await boxOf(middle);
    await page.mouse.click(window.x - 200, window.y + window.height / 2);
    const jumped = await viewAfter(page, last);
    expect(Math.abs(lengthOf(jumped) - lengthOf(last))).toBeLessThan(2);
    await expect
      .poll(async () => (await boxOf(middle)).x)
      .toBeCloseTo(window.x - 200 - window.width / 2, -1);
    const moved = await boxOf(middle);
    await page.mouse.move(moved.x + moved.width / 2, moved.y + moved.height / 2);
    await page.mouse.down();
    await page.mouse.move(moved.x + moved.width / 2 + 60, moved.y, { steps: 4 });
    await page.mouse.up();
    expect((await viewAfter(page, jumped)).from > jumped.from).toBe(true);
    // The release after the drag does not count as a click beside the window.
    await expect.poll(async () => (await boxOf(middle)).x).toBeCloseTo(moved.x + 60, -0.5);
  });
});

test.describe('by key', () => {
  test('the view zooms, pans, pages and shows the whole period', async ({ page }) => {
    await open(page);
    const whole = await viewOf(page);
    await revisit(page, new URL(AUTUMN, page.url()).search);
    await viewAfter(page, whole);
    await focusDrawing(page);
    const press = async (key: string) => {
      const before = await viewOf(page);
      await page.keyboard.press(key);
      return { before, after: await viewAfter(page, before) };
    };
    const length = lengthOf(await viewOf(page));
    const closer = await press('+');
    expect(lengthOf(closer.after)).toBe(length / 2);
    const wider = await press('-');
    expect(lengthOf(wider.after)).toBe(length);
    for (const [key, share] of [
      ['Shift+ArrowRight', 0.2],
      ['Shift+ArrowLeft', -0.2],
      ['PageDown', 1],
      ['PageUp', -1],
    ] as const) {
      const { before, after } = await press(key);
      const by = Date.parse(after.from) - Date.parse(before.from);
      expect(by / length, key).toBeCloseTo(share, 5);
      expect(lengthOf(after)).toBe(length);
    }
    expect((await press('0')).after).toEqual(whole);
  });

  test('Home and End go to the first and the last event', async ({ page }) => {
    await open(page, AUTUMN);
    await focusDrawing(page);
    const name = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await page.keyboard.press('End');
    await expect.poll(name).not.toBe('');
    const last = await name();
    await page.keyboard.press('ArrowRight');
    expect(await name()).toBe(last);
    await page.keyboard.press('Home');
    await expect.poll(name).not.toBe(last);
    const first = await name();
    await page.keyboard.press('ArrowLeft');
    expect(await name()).toBe(first);
  });
});
