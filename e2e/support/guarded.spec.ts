/** The guard of every browser test records violations in pages, embeds and other contexts. */
import { expect, type Locator } from './guarded';
import { news as test } from './newsPage';

const misbehave = (locator: Locator): Promise<void> =>
  locator.evaluate((node) => {
    node.setAttribute('style', 'color: red');
    node.append(document.cookie);
    setTimeout(() => {
      throw new Error('on purpose');
    });
    try {
      localStorage.setItem('key', 'value');
    } catch {
      // Chromium refuses storage to an embed on another site. The attempt counts.
    }
  });

const NOTICED = [
  expect.stringMatching(/^policy: style-src/),
  'storage: localStorage',
  'storage: cookie',
  expect.stringMatching(/^error: .*on purpose/),
];

test('violations of a page are recorded', async ({ page, guard }) => {
  await page.goto('./en/');
  await misbehave(page.locator('body'));
  await expect.poll(() => guard.faults).toEqual(expect.arrayContaining(NOTICED));
  guard.faults.length = 0;
});

test('violations of an embed are recorded, and storage by the site around it is not', async ({
  page,
  news,
  guard,
}) => {
  await news.open(page, { body: '<iframe src="SITE/embed/v1/en/"></iframe>' });
  await page.evaluate(() => localStorage.setItem('theirs', document.cookie));
  expect(guard.faults).toEqual([]);
  await misbehave(page.frameLocator('iframe').locator('body'));
  await expect.poll(() => guard.faults).toEqual(expect.arrayContaining(NOTICED));
  guard.faults.length = 0;
});

test('violations in another browser context are recorded', async ({ browser, baseURL, guard }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${baseURL}nl/`);
  await misbehave(page.locator('body'));
  await context.close();
  await expect.poll(() => guard.faults).toEqual(expect.arrayContaining(NOTICED.slice(0, 3)));
  guard.faults.length = 0;
});
