/** An article on paper: its embeds show the whole drawing, and nothing to press. */
import { expect } from '../support/guarded';

import { news as test } from '../support/newsPage';
import { CHROMIUM_ONLY } from '../support/timeline';

const body = `<iframe src="SITE/embed/v1/en/?theme=dark" title="Timeline" width="700" height="560"
  frameborder="0"></iframe>
  <kroniek-timeline src="SITE/embed/v1/en/r/drone-night/" height="640"></kroniek-timeline>
  <script src="SITE/embed/v1/embed.js"></script>`;

test(
  'untouched embeds are printed whole, without buttons',
  { tag: CHROMIUM_ONLY },
  async ({ page, news }) => {
    await news.open(page, { body });
    await page.locator('kroniek-timeline').scrollIntoViewIfNeeded();
    const frames = [
      page.frameLocator('iframe').first(),
      page.frameLocator('kroniek-timeline iframe'),
    ];
    for (const frame of frames) {
      await expect(frame.locator('[data-kroniek]')).toHaveAttribute('data-state', 'ready');
      await expect(frame.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    }
    await page.emulateMedia({ media: 'print' });
    for (const frame of frames) {
      await expect(frame.locator(':is(button, .button):visible')).toHaveCount(0);
      // The link to the whole timeline stays, as text.
      await expect(frame.locator('[data-full]')).toBeVisible();
      const shown = await frame.locator('.plot').evaluate((plot) => {
        const drawing = [...plot.children].find(
          (node) => getComputedStyle(node).display !== 'none',
        );
        const { top, bottom, left, right } = drawing!.getBoundingClientRect();
        const foot = document.querySelector('.attribution')!.getBoundingClientRect();
        return {
          heightShare: (bottom - top) / innerHeight,
          widthShare: (right - left) / innerWidth,
          isInside:
            left >= 0 && right <= innerWidth && bottom <= foot.top && foot.bottom <= innerHeight,
          paper: getComputedStyle(document.body).backgroundColor,
        };
      });
      expect(shown.heightShare).toBeGreaterThan(0.65);
      expect(shown.widthShare).toBeGreaterThan(0.7);
      expect(shown.isInside).toBe(true);
      expect(shown.paper).toBe('rgb(251, 250, 246)');
    }
    // The browser puts both on paper: a page each, or the second moves whole to the next one.
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  },
);
