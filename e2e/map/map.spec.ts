/** The map of what happened where. */
import { expect, test, type Page } from '../support/guarded';

import { violationsOf } from '../support/axe';
import { touch } from '../support/touch';
import { ALSO_IN_FIREFOX, details, open, viewOf, waitUntilLive } from '../support/timeline';

test.use({ viewport: { width: 1280, height: 900 } });

const box = (page: Page) => page.locator('[data-map]');
const place = (page: Page, id: string) => page.locator(`[data-place="${id}"]`);
const scale = async (page: Page) => Number(await box(page).getAttribute('data-map-scale'));
const shift = (page: Page) => box(page).locator('svg > g').first().getAttribute('transform');

async function openMap(page: Page, query = 'map=1'): Promise<{ x: number; y: number }> {
  await open(page, `./en/?${query}`);
  await expect(box(page)).toBeVisible();
  await box(page).scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = (await box(page).boundingBox()) ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}

test(
  'the map follows range, search, filter and story, and opens events in its turn',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    await open(page);
    await expect(box(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await expect(page).toHaveURL(/[?&]map=1(?:&|$)/);
    // Counts of the whole period.
    await expect(place(page, 'jeddah')).toHaveAttribute('data-count', '1');
    await expect(place(page, 'vladivostok')).toHaveAttribute('data-shape', 'ring');
    await expect(place(page, 'jber')).toHaveAttribute('data-shape', 'point');
    // A country is an area and never a point.
    await expect(page.locator('[data-area]')).not.toHaveCount(0);
    await expect(place(page, 'ukraine')).toHaveAttribute('data-shape', 'area');

    // A place with one event opens it, and the drawing shows it.
    await place(page, 'jeddah').press('Enter');
    await expect(details(page, 'kyiv-open-to-truce')).toBeVisible();
    await expect(page).toHaveURL(/event=kyiv-open-to-truce/);
    await expect(place(page, 'jeddah').locator('.map-selected')).toBeVisible();

    // What came before the range is faint, and what comes after it is not there.
    await open(page, './en/?map=1&from=2025-08-10&to=2025-08-31');
    await expect(place(page, 'jeddah')).toHaveClass(/is-before/);
    await expect(place(page, 'jber')).toHaveAttribute('data-count', '1');
    await expect(place(page, 'vladivostok')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Whole period' }).click();
    await expect(place(page, 'vladivostok')).toHaveAttribute('data-count', '1');

    await page.getByRole('searchbox').fill('Putin');
    await expect(place(page, 'jeddah')).toHaveClass(/is-before/);
    await expect(place(page, 'vladivostok')).toHaveAttribute('data-count', '1');
    await page.getByRole('searchbox').fill('');
    await expect(place(page, 'jeddah')).toHaveAttribute('data-count', '1');

    await open(page, './en/?map=1&lanes=incident');
    await expect(place(page, 'jeddah')).toHaveCount(0);
    await expect(place(page, 'ukraine')).toHaveAttribute('data-count', '1');

    // As known on a day before the talks.
    await open(page, './en/?map=1&known=2025-03-10');
    await expect(place(page, 'jeddah')).toHaveCount(0);

    await open(page, './en/?map=1');
    await page.getByRole('button', { name: 'Play the story' }).click();
    await page.locator('.map').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Next' }).first().click();
    await expect.poll(() => scale(page)).toBeGreaterThan(1.5);
  },
);

test(
  'gestures of the drawing move and scale the map, and a plain wheel scrolls the page',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    const { x, y } = await openMap(page);
    const range = await viewOf(page);
    await page.mouse.move(x, y);
    const scrolled = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, -120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(scrolled);
    expect(await scale(page)).toBe(1);

    const at = (await box(page).boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(at.x + 200, at.y + 150);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -400);
    await page.keyboard.up('Control');
    await expect.poll(() => scale(page)).toBeGreaterThan(1.5);
    await expect(page).toHaveURL(/map=-?[\d.]+,-?[\d.]+,[\d.]+/);

    const before = await shift(page);
    await page.mouse.down();
    await page.mouse.move(at.x + 260, at.y + 200, { steps: 4 });
    await page.mouse.up();
    expect(await shift(page)).not.toBe(before);
    // A drag is no press, and the map moves nothing of time.
    await expect(page.locator('[data-place-panel]')).toHaveCount(0);
    expect(await viewOf(page)).toEqual(range);

    await page.mouse.dblclick(at.x + 420, at.y + 300);
    const closer = await scale(page);
    await page.getByRole('button', { name: 'Zoom out' }).last().click();
    await expect.poll(() => scale(page)).toBeLessThan(closer);
    await page.getByRole('button', { name: 'Whole map' }).click();
    await expect.poll(() => scale(page)).toBe(1);
    await expect(page).toHaveURL(/map=1(?:&|$)/);
  },
);

test('the address reopens the same map', { tag: ALSO_IN_FIREFOX }, async ({ page }) => {
  await openMap(page, 'map=51,8,14');
  await expect.poll(() => scale(page)).toBe(14);
  const shown = await shift(page);
  await expect(place(page, 'the-hague')).toHaveAttribute('data-count', '7');
  // The fine base map of the part in view.
  await expect(page.locator('.map-base > g')).not.toHaveCount(0);
  await page.reload();
  await waitUntilLive(page);
  await expect(box(page)).toBeVisible();
  expect(await shift(page)).toBe(shown);

  // A wrong value is ignored with a notice.
  await open(page, './en/?map=north');
  await expect(box(page)).toHaveCount(0);
  await expect(page.locator('[data-part="notices"]')).toContainText('map');
});

test('a place that joins another on the way out hands its focus on', async ({ page }) => {
  await open(page, './en/?map=52.5,13.4,100');
  await place(page, 'berlin').focus();
  for (let k = 0; k < 7; k++) await page.keyboard.press('-');
  await expect.poll(() => scale(page)).toBe(1);
  await expect(place(page, 'berlin')).toHaveCount(0);
  await expect(page.locator('[data-place]:focus')).toHaveAttribute('tabindex', '0');
});

test(
  'keys go from place to place, a counted mark opens a list, and axe finds nothing',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    await openMap(page);
    const first = page.locator('[data-place][tabindex="0"]');
    await expect(first).toHaveCount(1);
    await first.focus();
    const names: (string | null)[] = [];
    for (let i = 0; i < 4; i++) {
      names.push(await page.locator('[data-place]:focus').getAttribute('data-place'));
      await page.keyboard.press('ArrowRight');
    }
    expect(new Set(names).size).toBe(4);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await expect(page.locator('[data-place]:focus')).toHaveAttribute('data-place', names[0] ?? '');
    await page.keyboard.press('+');
    await expect.poll(() => scale(page)).toBe(2);
    await page.keyboard.press('0');
    await expect.poll(() => scale(page)).toBe(1);

    // The many places of the west of Europe come apart, and The Hague lists its events.
    await place(page, 'the-hague').press('Enter');
    await expect.poll(() => scale(page)).toBeGreaterThan(4);
    await expect(place(page, 'the-hague')).toHaveAttribute('data-count', '7');
    await place(page, 'the-hague').press('Enter');
    const panel = page.locator('[data-place-panel="the-hague"]');
    await expect(panel.getByRole('link')).toHaveCount(7);
    await page.getByText('What happened where').click();
    const where = page.locator('[data-where="the-hague"]');
    await expect(where.getByRole('link')).toHaveCount(7);
    expect(await violationsOf(page, { included: '.map' })).toEqual([]);
    await panel.getByRole('heading').press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(place(page, 'the-hague')).toBeFocused();

    await place(page, 'the-hague').press('Enter');
    await panel.getByRole('link').last().press('Enter');
    await expect(details(page, 'january-letter')).toBeVisible();
  },
);

test('without scripts a page has the map and what happened where', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/map/');
  await expect(page.locator('.map-wide [data-place="jeddah"]')).toBeVisible();
  await expect(page.locator('.map-narrow')).toBeHidden();
  await page.locator('[data-where="jeddah"]').getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/e\/kyiv-open-to-truce\//);
  await context.close();
});

test('an embed shows the map that its address asks for', async ({ page }) => {
  await page.goto('/embed/v1/en/?map=1');
  await waitUntilLive(page);
  await expect(place(page, 'jeddah')).toBeVisible();
  await expect(page.locator('.plot')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('two fingers scale the map, one moves it across, and a swipe scrolls the page', async ({
    page,
  }) => {
    const { x, y } = await openMap(page);
    // The map stands above the drawing, which runs down.
    const order = await page
      .locator('.work > [data-part]')
      .evaluateAll((parts) => parts.map((part) => part.getAttribute('data-part')));
    expect(order.indexOf('map')).toBe(order.indexOf('stage') - 1);
    const pinch = (spread: number) => [
      { x: x - spread, y },
      { x: x + spread, y },
    ];
    await touch(page, [20, 30, 45, 60, 80].map(pinch));
    await expect.poll(() => scale(page)).toBeGreaterThan(2.5);
    const before = await shift(page);
    await touch(
      page,
      [0, 10, 30, 60].map((dx) => [{ x: x + dx, y }]),
    );
    expect(await shift(page)).not.toBe(before);
    const scrolled = await page.evaluate(() => scrollY);
    await touch(
      page,
      [0, 20, 60, 120].map((dy) => [{ x, y: y - dy }]),
    );
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
  });
});
