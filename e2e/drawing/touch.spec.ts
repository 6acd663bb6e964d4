/** Pan and zoom by touch. */
import { expect, test, type Page } from '../support/guarded';

import { touch } from '../support/touch';
import {
  AUTUMN,
  boxOf,
  details,
  drawing,
  FULL_BROWSER,
  lengthOf,
  mark,
  menuButton,
  open,
  pointAt,
  revisit,
  scrollTopOf,
  toolButton,
  viewAfter,
  viewOf,
} from '../support/timeline';

test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

/** On a phone, time runs from left to right by choice. */
const ACROSS = `${AUTUMN}&axis=across`;

test(
  'a swipe sideways pans; up and down scrolls the page',
  { tag: FULL_BROWSER },
  async ({ page }) => {
    // Turns inertia off.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, ACROSS);
    const before = await viewOf(page);
    const { x, y } = await pointAt(page, { down: 200 });
    const start = await scrollTopOf(page);
    await touch(page, [[{ x, y }], [{ x: x - 20, y }], [{ x: x - 60, y }], [{ x: x - 100, y }]]);
    const after = await viewAfter(page, before);
    expect(after.from > before.from).toBe(true);
    expect(lengthOf(after)).toBe(lengthOf(before));
    expect(await scrollTopOf(page)).toBe(start);

    const steps = [0, 30, 80, 130, 180].map((by) => [{ x, y: y - by }]);
    await touch(page, steps);
    await expect.poll(() => scrollTopOf(page)).toBeGreaterThan(start + 50);
    expect(await viewOf(page)).toEqual(after);
  },
);

test('a fling continues until the next touch, which stops it and opens nothing', async ({
  page,
}) => {
  await open(page, ACROSS);
  const { x, y } = await pointAt(page, { down: 200 });
  const before = await viewOf(page);
  const shared = lengthOf(before) / 358;
  await touch(
    page,
    [100, 80, 60, 40, 20, 0].map((by) => [{ x: x - 50 + by, y }]),
  );
  const moved = async (): Promise<number> =>
    (Date.parse((await viewOf(page)).from) - Date.parse(before.from)) / shared;
  // The finger itself went 100 px.
  await expect.poll(moved).toBeGreaterThan(130);
  await touch(page, [[{ x, y }]]);
  const stoppedView = await viewOf(page);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(await viewOf(page)).toEqual(stoppedView);
  await expect(details(page)).toHaveCount(0);
});

test('two fingers zoom', async ({ page }) => {
  await open(page, ACROSS);
  const before = await viewOf(page);
  const { x, y } = await pointAt(page, { down: 200 });
  const pair = (apart: number) => [
    { x: x - apart, y },
    { x: x + apart, y },
  ];
  await touch(page, [pair(30), pair(45), pair(60), pair(80), pair(100)]);
  const closer = await viewAfter(page, before);
  expect(lengthOf(closer)).toBeLessThan(lengthOf(before) / 2);
  await touch(page, [pair(100), pair(80), pair(60), pair(40)]);
  const wider = await viewAfter(page, closer);
  expect(lengthOf(wider)).toBeGreaterThan(lengthOf(closer) * 1.8);
  await expect(details(page)).toHaveCount(0);
});

test('a tap on a mark opens its event', async ({ page }) => {
  await open(page, ACROSS);
  await mark(page, 'alaska-talks').tap({ position: { x: 8, y: 12 } });
  await expect(details(page, 'alaska-talks')).toBeVisible();
});

test('a tap beside a mark opens it; a tap on a lane’s name collapses the lane', async ({
  page,
}) => {
  await open(page, ACROSS);
  const lane = page.locator('[data-lane]').first();
  await lane.tap({ position: { x: 30, y: 8 } });
  await expect(lane).toHaveAttribute('aria-expanded', 'false');
  await expect(details(page)).toHaveCount(0);
  // Weeks with few events, and so with empty points.
  await revisit(page, '?from=2025-11-20&to=2026-01-08&axis=across');
  await expect(lane).toHaveAttribute('aria-expanded', 'true');
  await drawing(page).evaluate((node) => node.scrollIntoView({ block: 'center' }));
  /** An empty point within a finger's reach of exactly one mark. */
  const beside = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.plot .mark .target')].map((target) => ({
      id: target.closest('.mark')?.getAttribute('data-mark') ?? null,
      box: target.getBoundingClientRect(),
    }));
    const distanceTo = ({ left, right, top, bottom }: DOMRect, x: number, y: number): number =>
      Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
    for (const { id, box } of boxes) {
      for (const [x, y] of [
        [box.left + 12, box.top - 14],
        [box.left + 12, box.bottom + 14],
        [box.left - 14, box.top + 12],
      ] as const) {
        const at = document.elementFromPoint(x, y);
        // A browser moves a tap right beside a button or a label to it.
        const isFree =
          at?.closest('.plot') &&
          !at.closest('.mark') &&
          [-20, -10, 0, 10, 20].every((by) => {
            const near = document.elementFromPoint(x, y + by);
            const other = near?.closest('.mark')?.getAttribute('data-mark') ?? id;
            return other === id && !near?.closest('button, [role="button"]');
          });
        const isUnambiguous = boxes.every(
          (other) => other.id === id || distanceTo(other.box, x, y) > 22,
        );
        if (id !== null && isFree && isUnambiguous && y > 60 && y < innerHeight - 40)
          return { id, x, y };
      }
    }
    return null;
  });
  expect(beside).not.toBeNull();
  const { id, x, y } = beside!;
  // The code for touch targets loads a little after the drawing.
  await expect(async () => {
    await page.touchscreen.tap(x, y);
    await expect(details(page, id)).toBeVisible({ timeout: 1500 });
  }).toPass();
});

test('full screen shows the whole drawing, and its button leaves it', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 390 });
  await open(page, ACROSS);
  const height = async (): Promise<number> => (await boxOf(drawing(page))).height;
  const before = await height();
  await page.getByRole('button', { name: 'Full screen', exact: true }).tap();
  await expect.poll(height).toBeLessThan(390);
  expect(await height()).toBeGreaterThan(300);
  expect((await boxOf(drawing(page))).y).toBeGreaterThanOrEqual(0);
  await expect(drawing(page).locator('[data-label]').first()).toBeVisible();
  // The button does not cover the drawing.
  const back = await boxOf(page.getByRole('button', { name: 'Leave full screen' }));
  const plot = await boxOf(drawing(page));
  expect(back.x).toBeGreaterThanOrEqual(0);
  expect(back.x + back.width).toBeLessThanOrEqual(plot.x);
  await page.getByRole('button', { name: 'Leave full screen' }).tap();
  await expect.poll(height).toBe(before);
  // An event that is opened in full screen is in view.
  await page.getByRole('button', { name: 'Full screen', exact: true }).tap();
  await expect.poll(height).toBeLessThan(390);
  await mark(page, 'alaska-talks').tap({ position: { x: 8, y: 12 } });
  await expect(details(page, 'alaska-talks').getByRole('heading', { level: 2 })).toBeInViewport();
});

test('touch targets are at least 44 px wide and high', async ({ page }) => {
  await open(page, ACROSS);
  expect(await tooSmall(page), 'time from left to right').toEqual([]);
  await page.getByRole('button', { name: 'Time from top to bottom' }).tap();
  await expect(page.locator('.vertical')).toBeVisible();
  expect(await tooSmall(page), 'time from top to bottom').toEqual([]);
  for (const name of [
    'Filter',
    'Choose a range',
    'As known on…',
    'Share',
    'Keys',
    'Whose clock: Amsterdam time',
  ]) {
    if (!(await toolButton(page, name).isVisible())) await menuButton(page).tap();
    expect(await tooSmall(page), 'the menu').toEqual([]);
    await toolButton(page, name).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await tooSmall(page), name).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Play the story' }).tap();
  await page.getByRole('button', { name: 'Pause' }).tap();
  expect(await tooSmall(page), 'the story').toEqual([]);
  // Steps share the width of the screen, so only their height is checked.
  for (const step of await page.locator('.story-rail a').all()) {
    expect((await boxOf(step)).height).toBeGreaterThanOrEqual(43.5);
  }
  await page.getByRole('button', { name: 'Leave the story' }).tap();
  await revisit(
    page,
    '?from=2025-08-14&to=2025-08-20&with=2025-09-01,2025-09-20&q=drone&statuses=occurred',
  );
  await expect(page.getByRole('button', { name: 'Stop comparing' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Remove/ })).toBeVisible();
  expect(await tooSmall(page), 'compared and filtered').toEqual([]);
  await revisit(page, '?event=drone-incursion');
  await expect(details(page, 'drone-incursion').locator('blockquote').first()).toBeVisible();
  expect(await tooSmall(page), 'an event').toEqual([]);
});

/** Visible controls below 44 px in width or height. */
async function tooSmall(page: Page): Promise<string[]> {
  return page
    .locator(
      'button:visible, select:visible, summary:visible, input:visible, [role="slider"]:visible, nav a:visible, ' +
        'ol a:visible, li a:visible',
    )
    .evaluateAll((nodes) =>
      nodes.flatMap((node) => {
        if (document.querySelector('dialog[open]') && !node.closest('dialog')) return [];
        // A press on the label counts for its checkbox or radio button.
        const label = node.matches('[type="checkbox"], [type="radio"]') && node.closest('label');
        const { width, height } = (label || node).getBoundingClientRect();
        // `::after` may enlarge a target. Links within texts are skipped: they are one line high.
        if (node.closest('p, cite, figure, .claims, svg, .story-rail, [data-part="log"]'))
          return [];
        const { width: extraWidth, height: extraHeight } = getComputedStyle(node, '::after');
        const across = Math.max(width, Number.parseFloat(extraWidth) || 0);
        const down = Math.max(height, Number.parseFloat(extraHeight) || 0);
        return across >= 43.5 && down >= 43.5
          ? []
          : [`${node.outerHTML.slice(0, 90)} ${Math.round(across)} x ${Math.round(down)}`];
      }),
    );
}
