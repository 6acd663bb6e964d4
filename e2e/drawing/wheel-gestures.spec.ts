/** Edge cases of the wheel: it never navigates, and its inertia keeps to one action. */
import { expect, test, type Frame, type Page } from '../support/guarded';
import { news } from '../support/newsPage';
import {
  AUTUMN,
  boxOf,
  drawing,
  lengthOf,
  open,
  pointAt,
  scrollTopOf,
  viewAfter,
  viewOf,
} from '../support/timeline';

const CLOSEST = './en/?from=2025-09-10T02:00&to=2025-09-10T02:10';
const WIDEST = './en/?from=2022-01-01&to=2026-12-31';
const ARTICLE = `<p>An article.</p><iframe src="SITE/embed/v1/en/" title="Timeline" width="100%"
  height="400" frameborder="0"></iframe><div style="height: 2000px">Its text goes on.</div>`;

test.use({ viewport: { width: 1280, height: 800 } });

test.describe('the wheel', () => {
  for (const [where, address, by] of [
    ['at the left end', WIDEST, -120],
    ['at the right end', WIDEST, 120],
    ['where the view can pan', AUTUMN, 120],
  ] as const) {
    test(`sideways ${where} never navigates; up and down scrolls the page`, async ({ page }) => {
      await open(page, address);
      await pointAt(page);
      if (address === WIDEST) await panToEdge(page, by);
      const before = await viewOf(page);
      const defaultsPrevented = await recordWheel(page.mainFrame());
      await page.mouse.wheel(by, 0);
      await expect.poll(defaultsPrevented).toEqual([true]);
      if (address === WIDEST) expect(await viewOf(page)).toEqual(before);
      const start = await scrollTopOf(page);
      await pointAt(page, { across: 0.6 });
      await page.mouse.wheel(0, 60);
      await expect.poll(defaultsPrevented).toEqual([true, false]);
      await expect.poll(() => scrollTopOf(page)).toBe(start + 60);
    });
  }

  test('over the overview moves and zooms its window, and never the page', async ({ page }) => {
    await open(page, AUTUMN);
    const overview = page.locator('.overview-window');
    // Beside the window too.
    await overview.hover({ position: { x: 20, y: 10 } });
    const before = await viewOf(page);
    const defaultsPrevented = await recordWheel(page.mainFrame());
    await page.mouse.wheel(-40, 0);
    const moved = await viewAfter(page, before);
    expect(lengthOf(moved)).toBe(lengthOf(before));
    expect(moved.from < before.from).toBe(true);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    expect(lengthOf(await viewAfter(page, moved))).toBeLessThan(lengthOf(moved));
    expect(await defaultsPrevented()).toEqual([true, true]);
  });

  news(
    'sideways on an untouched frame does not scroll the article',
    async ({ page, news: site }) => {
      await site.open(page, { body: ARTICLE });
      const root = page.frameLocator('iframe').locator('[data-kroniek]');
      const box = await boxOf(root.locator('.plot'));
      await page.mouse.move(box.x + box.width / 2, box.y + 100);
      const defaultsPrevented = await recordWheel(page.frames()[1]!);
      await page.mouse.wheel(-120, 0);
      // The first wheel, and its replay once the embed is live.
      await expect.poll(defaultsPrevented).toContain(true);
      await expect(root).toHaveAttribute('data-live', '');
      // A live embed prevents the wheel like a page.
      const { length } = await defaultsPrevented();
      await page.mouse.wheel(-5000, 0);
      await expect.poll(async () => (await defaultsPrevented()).length).toBeGreaterThan(length);
      expect(await defaultsPrevented()).not.toContain(false);
      await page.mouse.move(box.x + box.width / 2 + 40, box.y + 100);
      await page.mouse.wheel(0, 80);
      await expect.poll(() => scrollTopOf(page)).toBeGreaterThan(0);
    },
  );

  for (const [where, address, dy] of [
    ['in the closest view', CLOSEST, -100],
    ['in the widest view', WIDEST, 100],
  ] as const) {
    test(`with ctrl ${where} never zooms the page`, async ({ page }) => {
      await open(page, address);
      await pointAt(page);
      const defaultsPrevented = await recordWheel(page.mainFrame());
      await page.keyboard.down('Control');
      for (let k = 0; k < 14; k++) await page.mouse.wheel(0, dy);
      await page.keyboard.up('Control');
      await expect.poll(defaultsPrevented).toEqual(Array.from({ length: 14 }, () => true));
    });
  }

  test('keeps zooming if ctrl is released during its inertia', async ({ page }) => {
    await open(page, AUTUMN);
    await pointAt(page);
    const before = await viewOf(page);
    const defaultsPrevented = await recordWheel(page.mainFrame());
    // A trackpad's inertia: smaller and smaller deltas without a pause.
    await drawing(page).evaluate((node) => {
      const { left, top } = node.getBoundingClientRect();
      [-40, -36, -32, -28, -24, -20, -16, -12].forEach((deltaY, k) => {
        const at = { clientX: left + 600, clientY: top + 60, ctrlKey: k < 3, deltaY };
        node.dispatchEvent(new WheelEvent('wheel', { ...at, bubbles: true, cancelable: true }));
      });
    });
    await expect.poll(defaultsPrevented).toEqual(Array.from({ length: 8 }, () => true));
    const after = await viewAfter(page, before);
    const whole = await drawing(page).evaluate(() => 2 ** ((40 + 36 + 32) * 0.012));
    expect(lengthOf(after)).toBeLessThan(lengthOf(before) / whole / 1.5);
  });

  test('keeps scrolling the page if ctrl is pressed during its inertia', async ({ page }) => {
    await open(page, AUTUMN);
    await pointAt(page);
    const before = await viewOf(page);
    const defaultsPrevented = await recordWheel(page.mainFrame());
    await drawing(page).evaluate((node) => {
      [40, 36, 32, 28, 24].forEach((deltaY, k) => {
        const at = { clientX: 640, clientY: 200, ctrlKey: k > 2, deltaY };
        node.dispatchEvent(new WheelEvent('wheel', { ...at, bubbles: true, cancelable: true }));
      });
    });
    // The default is prevented with ctrl, so that the browser does not zoom either.
    await expect.poll(defaultsPrevented).toEqual([false, false, false, true, true]);
    expect(await viewOf(page)).toEqual(before);
  });
});

/** Pans until the view stops at its limit. */
async function panToEdge(page: Page, by: number): Promise<void> {
  await expect(async () => {
    const before = await viewOf(page);
    await page.mouse.wheel(by * 40, 0);
    expect(await viewOf(page)).toEqual(before);
  }).toPass();
  // A move of the pointer ends the wheel's gesture.
  await pointAt(page, { across: 0.55 });
}

/** Records for each wheel event in a document from now on whether its default was prevented. */
async function recordWheel(frame: Frame): Promise<() => Promise<readonly boolean[]>> {
  await frame.evaluate(() => {
    const prevented: boolean[] = [];
    Object.assign(window, { prevented });
    // Handlers may still prevent the default after this capture phase, so it is read in a task.
    addEventListener('wheel', (event) => setTimeout(() => prevented.push(event.defaultPrevented)), {
      capture: true,
      passive: true,
    });
  });
  return () => frame.evaluate(() => (window as never as { prevented: boolean[] }).prevented);
}
