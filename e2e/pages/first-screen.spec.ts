/** What a first-time reader sees: the drawing high on the page, and the rest one press away. */
import { expect, test } from '../support/guarded';
import { ALSO_IN_FIREFOX, boxOf, drawing, menuButton, open, openMenu } from '../support/timeline';

/** The drawing begins at most this far from the top (px), and is at least this wide. */
const SCREENS = [
  { width: 390, height: 844, topPx: 300, widthPx: 350 },
  { width: 1280, height: 800, topPx: 200, widthPx: 860 },
  { width: 1920, height: 1080, topPx: 200, widthPx: 1300 + 136 },
] as const;

test('the drawing begins high on the page and is wide', async ({ page }) => {
  for (const { width, height, topPx, widthPx } of SCREENS) {
    await page.setViewportSize({ width, height });
    for (const language of width === 1280 ? ['en', 'nl', 'pl', 'uk'] : ['en', 'nl']) {
      await open(page, `./${language}/`);
      const box = await boxOf(page.locator('.plot'));
      expect(box.y, `${language} at ${width} px`).toBeLessThanOrEqual(topPx);
      expect(box.width, `${language} at ${width} px`).toBeGreaterThanOrEqual(widthPx);
    }
  }
});

test('the tools are one row', async ({ page }) => {
  for (const width of [390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, './nl/');
    const tops = await page
      .locator('.bar')
      .locator('.tools .tool, input[type="search"], [data-dialog], summary')
      .filter({ visible: true })
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().bottom));
    expect(Math.max(...tops) - Math.min(...tops), `at ${width} px`).toBeLessThan(4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  }
});

test(
  'the menu opens and closes by keyboard and pointer',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    await open(page);
    const range = page.getByRole('button', { name: 'Choose a range' });
    await expect(range).toBeHidden();
    await menuButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(range).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(range).toBeFocused();
    // Esc closes the menu, and not what is behind it.
    await page.keyboard.press('Escape');
    await expect(range).toBeHidden();
    await expect(menuButton(page)).toBeFocused();
    await openMenu(page);
    await drawing(page).click({ position: { x: 400, y: 20 } });
    await expect(range).toBeHidden();
    // A dialog gives focus back to the menu.
    await openMenu(page);
    await range.click();
    await expect(range).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(menuButton(page)).toBeFocused();
  },
);

test('Esc in the menu does not close the opened event', async ({ page }) => {
  await open(page, './en/?event=alaska-talks');
  await menuButton(page).press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-details="alaska-talks"]')).toBeVisible();
});

test('without scripts the standfirst unfolds', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('./en/');
  const text = page.locator('.standfirst p');
  const foldedPx = (await boxOf(text)).height;
  await page.getByText('Read on').click();
  await expect.poll(async () => (await boxOf(text)).height).toBeGreaterThan(foldedPx * 1.5);
  await context.close();
});
