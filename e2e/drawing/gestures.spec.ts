/** Edge cases of gestures: lost releases, trembling clicks, and wheels that must not navigate. */
import { expect, test, type Frame, type Locator, type Page } from '../support/guarded';
import { news } from '../support/newsPage';
import {
  AUTUMN,
  CHROMIUM_ONLY,
  boxOf,
  details,
  drawing,
  lengthOf,
  mark,
  open,
  pointAt,
  scrollTopOf,
  tabToDrawing,
  viewAfter,
  viewOf,
  arrowKeyTo,
} from '../support/timeline';

const CLOSEST = './en/?from=2025-09-10T02:00&to=2025-09-10T02:10';
const WIDEST = './en/?from=2022-01-01&to=2026-12-31';
const ARTICLE = `<p>An article.</p><iframe src="SITE/embed/v1/en/" title="Timeline" width="100%"
  height="400" frameborder="0"></iframe><div style="height: 2000px">Its text goes on.</div>`;

test.use({ viewport: { width: 1280, height: 800 } });

test.describe('a press ends', () => {
  test('when the button is released below the drawing', async ({ page }) => {
    await open(page, AUTUMN);
    await drawing(page).evaluate((node) =>
      scrollBy(0, node.getBoundingClientRect().bottom - innerHeight + 200),
    );
    const { x, y, bottom } = await emptyPoint(drawing(page));
    const before = await viewOf(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, bottom + 60, { steps: 6 });
    await page.mouse.up();
    await page.mouse.move(x, y, { steps: 6 });
    await page.mouse.move(x + 200, y, { steps: 6 });
    await waitUntilSettled(page, before);
  });

  test(
    'when the release is lost, for example to a context menu',
    { tag: CHROMIUM_ONLY },
    async ({ page }) => {
      // Firefox's driver cannot lose a release.
      await open(page, AUTUMN);
      const { x, y } = await emptyPoint(drawing(page));
      await page.mouse.move(x, y);
      await page.mouse.down();
      const before = await viewOf(page);
      const client = await page.context().newCDPSession(page);
      for (const by of [10, 60, 120, 200]) {
        const at = { x: x + by, y, buttons: 0 };
        await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
      }
      await waitUntilSettled(page, before);
      // The same in the middle of a drag.
      await page.mouse.up();
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 60, y, { steps: 4 });
      const dragged = await viewAfter(page, before);
      for (const by of [70, 120, 200]) {
        const at = { x: x + by, y, buttons: 0 };
        await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
      }
      await waitUntilSettled(page, dragged);
      await page.mouse.up();
    },
  );

  test('in the overview, when the release is lost', { tag: CHROMIUM_ONLY }, async ({ page }) => {
    // Firefox's driver cannot lose a release.
    await open(page, AUTUMN);
    const client = await page.context().newCDPSession(page);
    for (const name of ['Visible range', 'Later edge of the visible range']) {
      const slider = page.getByRole('slider', { name, exact: true });
      await slider.scrollIntoViewIfNeeded();
      const box = await boxOf(slider);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const before = await viewOf(page);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 1, y);
      for (const by of [4, 20, 40]) {
        const at = { x: x - by, y, buttons: 0 };
        await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
      }
      await page.mouse.up();
      await waitUntilSettled(page, before);
    }
  });

  news(
    'when the button is released over the article around a frame',
    async ({ page, news: site }) => {
      await site.open(page, { body: ARTICLE });
      const root = page.frameLocator('iframe').locator('[data-kroniek]');
      await root.getByRole('button', { name: 'Zoom in' }).click();
      await expect(root).toHaveAttribute('data-live', '');
      const view = () => root.evaluate(({ dataset }) => `${dataset['from']} ${dataset['to']}`);
      const plot = await boxOf(root.locator('.plot'));
      const point = await emptyPoint(root.locator('.plot'));
      const frame = await boxOf(page.locator('iframe'));
      const [x, y] = [frame.x + point.x, frame.y + point.y];
      const before = await view();
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, plot.y + plot.height + 250, { steps: 8 });
      await page.mouse.up();
      await page.mouse.move(x, y, { steps: 8 });
      await page.mouse.move(x + 200, y, { steps: 6 });
      await expect(root.locator('.is-dragging')).toHaveCount(0);
      expect(await view()).toBe(before);
    },
  );
});

test.describe('a click', () => {
  test('stays a click while the pointer trembles, and does not pan', async ({ page }) => {
    await open(page, AUTUMN);
    const before = await viewOf(page);
    const box = await boxOf(mark(page, 'alaska-talks'));
    const [x, y] = [box.x + 10, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let k = 1; k <= 10; k++) await page.mouse.move(x + (k % 2), y);
    await page.mouse.up();
    await expect(details(page, 'alaska-talks')).toBeVisible();
    expect(await viewOf(page)).toEqual(before);
  });

  test('does not happen if the pointer moved away and back during the press', async ({ page }) => {
    await open(page, AUTUMN);
    const box = await boxOf(mark(page, 'alaska-talks'));
    const [x, y] = [box.x + 10, box.y + box.height / 2];
    for (const [right, down] of [
      [0, 12],
      [12, 0],
    ] as const) {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + right, y + down, { steps: 3 });
      await page.mouse.move(x, y, { steps: 3 });
      await page.mouse.up();
      await expect(page.locator('.is-dragging')).toHaveCount(0);
      await expect(details(page)).toHaveCount(0);
    }
    await page.mouse.click(x, y);
    await expect(details(page, 'alaska-talks')).toBeVisible();
  });

  test('twice on a mark opens it and does not zoom', async ({ page }) => {
    await open(page, AUTUMN);
    const before = await viewOf(page);
    const box = await boxOf(mark(page, 'alaska-talks'));
    await page.mouse.dblclick(box.x + 10, box.y + box.height / 2);
    await expect(details(page, 'alaska-talks')).toBeVisible();
    expect(await viewOf(page)).toEqual(before);
    // Beside a mark the same double click zooms.
    const { x, y } = await emptyPoint(drawing(page));
    await page.mouse.dblclick(x, y);
    expect(lengthOf(await viewAfter(page, before))).toBeCloseTo(lengthOf(before) / 2, -1);
  });
});

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

  news(
    'sideways on an untouched frame does not scroll the article',
    async ({ page, news: site }) => {
      await site.open(page, { body: ARTICLE });
      const root = page.frameLocator('iframe').locator('[data-kroniek]');
      const box = await boxOf(root.locator('.plot'));
      await page.mouse.move(box.x + box.width / 2, box.y + 100);
      const defaultsPrevented = await recordWheel(page.frames()[1]!);
      await page.mouse.wheel(-120, 0);
      await expect.poll(defaultsPrevented).toEqual([true]);
      await expect(root).toHaveAttribute('data-live', '');
      // A live embed prevents the wheel like a page. Its replayed first wheel is counted too.
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

test('a key means the same with Caps Lock, and without Shift', async ({ page }) => {
  await open(page, AUTUMN);
  await tabToDrawing(page);
  await page.keyboard.press('Home');
  await arrowKeyTo(page, 'drone-incursion');
  const lane = page.locator('[data-lane][aria-expanded="false"]');
  await expect(lane).toHaveCount(0);
  // With Caps Lock the key arrives as a capital.
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'F', bubbles: true, cancelable: true }),
    ),
  );
  await expect(lane).toHaveCount(1);
  const before = await viewOf(page);
  await page.keyboard.press('=');
  expect(lengthOf(await viewAfter(page, before))).toBe(lengthOf(before) / 2);
});

test.describe('with fingers', { tag: CHROMIUM_ONLY }, () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('a swipe up from a mark or from the overview’s window scrolls the page', async ({
    page,
  }) => {
    await open(page, AUTUMN);
    await page.getByRole('button', { name: 'Show the full drawing' }).click();
    const before = await viewOf(page);
    for (const target of [
      mark(page, 'alaska-talks'),
      page.getByRole('slider', { name: 'Visible range', exact: true }),
    ]) {
      await target.evaluate((node) => node.scrollIntoView({ block: 'center' }));
      const box = await boxOf(target);
      const [x, y] = [box.x + 10, box.y + box.height / 2];
      const start = await scrollTopOf(page);
      const client = await page.context().newCDPSession(page);
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly number[]) =>
        client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: points.map((by) => ({ x, y: y - by, id: 0 })),
        });
      await send('touchStart', [0]);
      for (const by of [20, 60, 110, 160, 210]) await send('touchMove', [by]);
      await send('touchEnd', []);
      await expect.poll(() => scrollTopOf(page)).toBeGreaterThan(start + 80);
      await expect(page.locator('.is-dragging')).toHaveCount(0);
      expect(await viewOf(page)).toEqual(before);
    }
    await expect(details(page)).toHaveCount(0);
  });
});

/** A point of the drawing without a control, and the drawing's lower edge, in client pixels. */
async function emptyPoint(plot: Locator): Promise<{ x: number; y: number; bottom: number }> {
  const point = await plot.evaluate((node) => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    const isFree = (x: number, y: number): boolean => {
      const at = document.elementFromPoint(x, y);
      return (
        !!at && node.contains(at) && !at.closest('a, button, [role="button"], [role="slider"]')
      );
    };
    for (let y = Math.min(bottom, innerHeight) - 40; y > Math.max(top, 0) + 10; y -= 8) {
      for (let x = left + (right - left) * 0.4; x < right - 260; x += 16) {
        if ([-6, 0, 6].every((by) => isFree(x + by, y) && isFree(x, y + by)))
          return { x: Math.round(x), y: Math.round(y), bottom };
      }
    }
    return null;
  });
  if (!point) throw new Error('no empty point in the drawing');
  return point;
}

/** Waits until no drag is under way, and expects this view. */
async function waitUntilSettled(
  page: Page,
  view: Awaited<ReturnType<typeof viewOf>>,
): Promise<void> {
  await expect(page.locator('.is-dragging')).toHaveCount(0);
  expect(await viewOf(page)).toEqual(view);
}

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
