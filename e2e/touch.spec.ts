/** Moving through time with fingers. */
import { expect, test, type Page } from '@playwright/test';

import {
  AUTUMN,
  details,
  IGNORED_BY_FIREFOX,
  lengthOf,
  mark,
  open,
  pointAt,
  scrolled,
  viewAfter,
  viewOf,
} from './timeline';

test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

test.beforeEach(({ browserName }) => {
  test.skip(browserName === 'firefox', IGNORED_BY_FIREFOX);
});

test('one finger sideways pans; up and down scrolls the page', async ({ page }) => {
  // Without what a finger leaves moving.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, AUTUMN);
  await page.getByRole('button', { name: 'Show the full drawing' }).click();
  const before = await viewOf(page);
  const { x, y } = await pointAt(page, { down: 200 });
  const start = await scrolled(page);
  await touch(page, [[{ x, y }], [{ x: x - 20, y }], [{ x: x - 60, y }], [{ x: x - 100, y }]]);
  const after = await viewAfter(page, before);
  expect(after.from > before.from).toBe(true);
  expect(lengthOf(after)).toBe(lengthOf(before));
  expect(await scrolled(page)).toBe(start);

  const steps = [0, 30, 80, 130, 180].map((by) => [{ x, y: y - by }]);
  await touch(page, steps);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(start + 50);
  expect(await viewOf(page)).toEqual(after);
});

test('what a finger flings goes on, and rests at the next touch, which presses nothing', async ({
  page,
}) => {
  await open(page, AUTUMN);
  await page.getByRole('button', { name: 'Show the full drawing' }).click();
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
  const held = await viewOf(page);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(await viewOf(page)).toEqual(held);
  await expect(details(page)).toHaveCount(0);
});

test('two fingers zoom', async ({ page }) => {
  await open(page, AUTUMN);
  await page.getByRole('button', { name: 'Show the full drawing' }).click();
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

test('a tap opens', async ({ page }) => {
  await open(page, AUTUMN);
  await page.getByRole('button', { name: 'Show the full drawing' }).click();
  await mark(page, 'alaska-talks').tap({ position: { x: 8, y: 12 } });
  await expect(details(page, 'alaska-talks')).toBeVisible();
});

type Point = { readonly x: number; readonly y: number };

/** Fingers that go down at the first place, along the others, and up again. */
async function touch(page: Page, [first, ...rest]: readonly (readonly Point[])[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  await send('touchStart', first!);
  for (const points of rest) await send('touchMove', points);
  await send('touchEnd', []);
  await client.detach();
}
