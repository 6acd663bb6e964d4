/** A drawing of sixty lanes, which scroll below the axis. */
import { generateEvents, kroniekDataset } from '../../bench/syntheticEvents.mjs';
import { expect, type Page } from '../support/guarded';
import { recordLayoutShifts } from '../support/layoutShifts';
import { siteTest } from '../support/siteTest';
import {
  drawing,
  mark,
  open,
  pointAt,
  scrollTopOf,
  viewOf,
  waitUntilLive,
} from '../support/timeline';

const names = Array.from({ length: 60 }, (_, k) => `Council ${k + 1}`);
const generated = generateEvents(200, 7, names);
const { lanes: ungrouped, ...dataset } = kroniekDataset(generated);
const group = { id: 'county', name: { en: 'County' } };
const grouped = ungrouped.map((lane, k) => (k < 3 ? { ...lane, parent: group.id } : lane));
const test = siteTest('lanes', { ...dataset, lanes: [group, ...grouped] });
/** An event of the last lane, out of view at first. */
const last = `e-${generated.events.find(({ lane }) => lane === 59)!.id}`;

test.use({ viewport: { width: 1280, height: 800 } });

const lanes = (page: Page) => drawing(page).locator('.scroller');
const scrolled = (page: Page) => lanes(page).evaluate((node) => node.scrollTop);
const isInBox = (page: Page, id: string) =>
  mark(page, id).evaluate((node) => {
    const box = node.closest('.scroller')!.getBoundingClientRect();
    const { top, bottom } = node.getBoundingClientRect();
    return top > box.top + 40 && bottom < box.bottom;
  });

test('a wheel scrolls the lanes below a fixed axis, and then the page', async ({ page }) => {
  await open(page);
  await pointAt(page, { down: 300 });
  const [before, top] = [await viewOf(page), await scrollTopOf(page)];
  const heights = await drawing(page)
    .locator('.lane-name')
    .evaluateAll((all) => all.map((node) => node.getBoundingClientRect().height));
  expect(heights.length).toBe(61);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(22);
  await expect(drawing(page).getByText('more lanes', { exact: false })).toBeVisible();

  await page.mouse.wheel(0, 300);
  await expect.poll(() => scrolled(page)).toBe(300);
  expect(await scrollTopOf(page)).toBe(top);
  const axis = drawing(page).locator('.axis-head');
  const box = (await drawing(page).boundingBox())!;
  expect((await axis.boundingBox())!.y).toBeCloseTo(box.y, 0);

  await page.mouse.wheel(0, 9000);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(1000);
  await expect(drawing(page).locator('.lanes-below')).toHaveCount(0);
  expect(await viewOf(page)).toEqual(before);
});

test('buttons, keys and an opened event scroll to their lanes', async ({ page }) => {
  await open(page);
  await drawing(page).locator('.lanes-below button').click();
  await expect.poll(() => scrolled(page)).toBeGreaterThan(300);
  await drawing(page).locator('.lanes-above button').click();
  await expect.poll(() => scrolled(page)).toBe(0);

  await drawing(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('End');
  const focused = drawing(page).locator('.mark:focus');
  await expect(focused).toBeInViewport({ ratio: 1 });

  await open(page, `./en/?event=${last}`);
  await expect.poll(() => isInBox(page, last)).toBe(true);
});

test('the drawing keeps its place when the page becomes live, and scrolls without scripts', async ({
  page,
  browser,
  baseURL,
}) => {
  const { shifts } = await recordLayoutShifts(page);
  await open(page);
  expect(await shifts()).toEqual([]);
  const height = (await drawing(page).boundingBox())!.height;

  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 800 },
  });
  const still = await context.newPage();
  await still.goto('./en/');
  expect((await still.locator('.plot').boundingBox())!.height).toBe(height);
  const target = still.locator(`.static.wide [data-mark="${last}"]`);
  await target.scrollIntoViewIfNeeded();
  await expect(target).toBeInViewport();
  await context.close();
});

test('a group folds into one line, by its name, by a key and by the address', async ({ page }) => {
  await open(page);
  const name = (lane: string) => drawing(page).getByRole('button', { name: lane, exact: true });
  await name('Fold the group County').click();
  await expect(name('Fold the lane Council 1')).toHaveCount(0);
  await expect(page).toHaveURL(/fold=county/);
  const inGroup = generated.events.filter(({ lane }) => lane < 3).length;
  await expect(drawing(page).locator(`[data-cluster="${inGroup}"]`)).toBeVisible();

  await page.reload();
  await name('Unfold the group County').click();
  const first = `e-${generated.events.find(({ lane }) => lane === 1)!.id}`;
  await mark(page, first).focus();
  await page.keyboard.press('Shift+F');
  await expect(name('Unfold the group County')).toBeVisible();
  await page.keyboard.press('Shift+F');
  await expect(name('Fold the lane Council 1')).toBeVisible();
});

test('an embed fills its frame and scrolls its lanes', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 560 });
  await page.goto('./embed/v1/en/');
  // A reader may have scrolled before the first press, which starts the app.
  const still = page.locator('.scroller').filter({ visible: true });
  await still.evaluate((node) => node.scrollTo(0, 500));
  await page.mouse.click(300, 90);
  await waitUntilLive(page);
  const box = (await drawing(page).boundingBox())!;
  expect(box.height).toBeGreaterThan(250);
  await expect(lanes(page)).toHaveCount(1);
  expect(await lanes(page).evaluate((node) => node.scrollHeight)).toBeGreaterThan(1300);
  await expect.poll(() => scrolled(page)).toBe(500);
});
