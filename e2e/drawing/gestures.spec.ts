/** Edge cases of presses, clicks, keys and touches, such as lost releases and trembling clicks. */
import { expect, test, type Locator, type Page } from '../support/guarded';
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
  scrollTopOf,
  tabToDrawing,
  viewAfter,
  viewOf,
  arrowKeyTo,
} from '../support/timeline';

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
      await expectNotDragged(root.getByRole('application'));
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
      await expectNotDragged(drawing(page));
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
    await open(page, `${AUTUMN}&axis=across`);
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
      await expectNotDragged(drawing(page));
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

/** Waits until the pointer no longer shows that it drags a drawing. */
async function expectNotDragged(plot: Locator): Promise<void> {
  await expect(plot).not.toHaveCSS('cursor', 'grabbing');
}

/** Waits until no drag is under way, and expects this view. */
async function waitUntilSettled(
  page: Page,
  view: Awaited<ReturnType<typeof viewOf>>,
): Promise<void> {
  await expectNotDragged(drawing(page));
  expect(await viewOf(page)).toEqual(view);
}
