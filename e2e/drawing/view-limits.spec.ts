/** The limits of the view, and that it survives another size of the window. */
import { expect, test } from '../support/guarded';

import {
  AUTUMN,
  boxOf,
  drawing,
  focusDrawing,
  lengthOf,
  open,
  revisit,
  viewOf,
} from '../support/timeline';

const FIVE_SECONDS = 5000;

test.use({ viewport: { width: 1280, height: 800 } });

test.describe('limits', () => {
  test('zoom stops at five seconds, and at all dated events', async ({ page }) => {
    await open(page, './en/?from=2025-09-10T02:00:00Z&to=2025-09-10T02:01:00Z');
    await focusDrawing(page);
    const zoomUntilStill = async (key: string) => {
      for (let step = 0; step < 20; step++) {
        const before = await viewOf(page);
        await page.keyboard.press(key);
        const after = await viewOf(page);
        if (after.from === before.from && after.to === before.to) return after;
      }
      throw new Error(`${key} never comes to a limit`);
    };
    const closest = await zoomUntilStill('+');
    expect(lengthOf(closest)).toBe(FIVE_SECONDS);
    await revisit(page, '?from=2024-01-01&to=2026-01-01');
    const widest = await zoomUntilStill('-');
    // The widest view includes the whole period, the invasion's start and the last known end.
    expect(widest.from < '2022-02-24').toBe(true);
    expect(widest.to > '2026-01-31').toBe(true);
    await expect(page.getByRole('button', { name: 'Zoom out' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await page.keyboard.press('PageDown');
    expect(await viewOf(page)).toEqual(widest);
  });
});

test('resizing keeps the span', async ({ page }) => {
  // Otherwise time runs down below 600 px.
  await open(page, `${AUTUMN}&axis=across`);
  const before = await viewOf(page);
  for (const width of [900, 620, 360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { width: expected } = await boxOf(drawing(page));
    await expect
      .poll(async () => (await boxOf(drawing(page).locator('svg').first())).width)
      .toBeCloseTo(expected, -1);
    expect(await viewOf(page)).toEqual(before);
    await expect(page.locator('[data-mark]').first()).toBeVisible();
  }
});
