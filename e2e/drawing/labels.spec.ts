/** Labels do not overlap at any width, zoom level and language. */
import { expect, test, type Page } from '../support/guarded';

import {
  ALSO_IN_FIREFOX,
  dataset,
  drawing,
  waitUntilLive,
  open,
  revisit,
  viewAfter,
  viewOf,
} from '../support/timeline';

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
  for (const [w, width] of [360, 768, 1200].entries()) {
    for (const [l, language] of dataset.languages.entries()) {
      // Engines shape text differently. In Firefox, one language in each script is enough.
      const isShaped =
        (width === 360 && language === 'uk') || (width === 1200 && language === 'pl');
      const tag = isShaped ? [ALSO_IN_FIREFOX] : [];
      // Every other range, so that each width and each language meets all of them, and a zoom.
      const isOdd = (w + l) % 2 === 1;
      const sample = ranges.filter((_, r) => (r % 2 === 1) === isOdd);
      test(`${width} px, ${language}`, { tag }, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        // On a phone, time runs from left to right by choice.
        const direction = width < 600 ? '&axis=across' : '';
        await open(page, `./${language}/?${direction}`);
        for (const range of sample) {
          await revisit(page, `${range}${direction}`);
          await expect(page.locator('[data-label]').first()).toBeVisible();
          expect(await crowdedLabels(page), range).toEqual([]);
        }
        if (isOdd && !isShaped) return;
        // Also at each step of a zoom from the most crowded range.
        await revisit(page, `?from=2025-08-10&to=2025-09-15${direction}`);
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

/** Labels that overlap another, reach out of the drawing, or whose middle opens another event. */
async function crowdedLabels(page: Page): Promise<string[]> {
  await waitUntilLive(page);
  return drawing(page).evaluate((node) => {
    const frame = node.getBoundingClientRect();
    const labels = [...node.querySelectorAll('[data-label]')].map((label) => ({
      id: label.getAttribute('data-label') ?? '',
      box: label.getBoundingClientRect(),
      mark: label.closest('[data-mark]'),
    }));
    const found: string[] = [];
    labels.forEach(({ id, box: a, mark }, i) => {
      const [x, y] = [(a.left + a.right) / 2, (a.top + a.bottom) / 2];
      const pressed = document.elementFromPoint(x, y)?.closest('[data-mark]');
      if (pressed && pressed !== mark) found.push(`${pressed.getAttribute('data-mark')} on ${id}`);
      if (a.left < frame.left - 1 || a.right > frame.right + 1) found.push(`${id} sticks out`);
      for (const { id: other, box: b } of labels.slice(i + 1)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        // In Firefox, the box of a line is 2 px higher than the closest rows are apart.
        if (across > 0.5 && down > 2.5) found.push(`${id} over ${other}: ${across} x ${down}`);
      }
    });
    return found;
  });
}
