import { violationsOf } from '../support/axe';
import { expect, test } from '../support/guarded';

for (const path of ['./demo/', './demo/scroll/']) {
  test(`${path} is an article with embedded timelines, and axe finds nothing`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // Frames are lazy: each loads when it is near.
    const frames = page.locator('iframe');
    const count = await frames.count();
    expect(count).toBe(path === './demo/' ? 3 : 1);
    for (let i = 0; i < count; i++) {
      await frames.nth(i).scrollIntoViewIfNeeded();
      const drawing = frames.nth(i).contentFrame().locator('[data-mark]:visible');
      await expect(drawing.first()).toBeVisible();
      await expect(frames.nth(i)).toHaveAttribute('title', /\S/);
    }
    // Every footnote links to its source.
    const broken = await page
      .locator('sup a')
      .evaluateAll((all) =>
        all.filter((note) => !document.querySelector(note.getAttribute('href')!)),
      );
    expect(broken).toHaveLength(0);
    // Other tests check the content of frames with axe.
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('without JavaScript the article has an image and frames', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./demo/');
  await expect(page.locator('kroniek-timeline').getByRole('img')).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(2);
  await page.goto('./demo/scroll/');
  await expect(page.locator('section p').first()).toBeVisible();
  await expect(page.locator('kroniek-timeline').getByRole('link')).toHaveAttribute(
    'href',
    /\/en\/$/,
  );
  await context.close();
});
