/** The printed page. */
import { expect, test } from '../support/guarded';

import { dataset, drawing, FULL_BROWSER, open } from '../support/timeline';

test.use({ viewport: { width: 1280, height: 800 } });

test.describe('on paper', { tag: FULL_BROWSER }, () => {
  test('the range is printed with its drawing, evidence, and each source once', async ({
    page,
  }) => {
    await open(page, './en/?from=2025-09-09&to=2025-09-12');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.printed-drawing')).toBeVisible();
    await expect(drawing(page)).toBeHidden();
    const entries = page.locator('[data-entry]');
    expect(await entries.count()).toBeLessThan(dataset.events.length);
    for (const entry of await entries.all()) {
      await expect(entry.getByRole('list', { name: 'Who says what' })).toBeVisible();
      await expect(entry.locator('.claim .footnote').first()).toBeVisible();
    }
    const sources = page.locator('[data-footnote]');
    const ids = await sources.evaluateAll((all) => all.map((node) => node.dataset['footnote']));
    expect(new Set(ids).size).toBe(ids.length);
    // The numbers run from 1, each with a source.
    const numbers = await page.locator('.claim .footnote').allTextContents();
    const used = new Set(numbers.map((text) => Number(/\[(\d+)\]/.exec(text)?.[1])));
    expect([...used].toSorted((a, b) => a - b)).toEqual(ids.map((_, k) => k + 1));
    const byId = new Map(dataset.sources.map((source) => [source.id, source]));
    for (const [k, text] of (await sources.allTextContents()).entries()) {
      const url = byId.get(ids[k] ?? '')?.url;
      if (url) expect(text).toContain(url);
    }
    await expect(page.locator('.printed-address')).toHaveText(page.url());
    // After printing, the page has none of it.
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.printed-drawing, .footnotes, .footnote')).toHaveCount(0);
  });

  test('with a search on, all entries are black, and the paper says what was searched', async ({
    page,
  }) => {
    await open(
      page,
      './en/?q=drone&statuses=occurred,disputed,claimed&actors=ukraine,dutch-government,netherlands',
    );
    await page.getByRole('button', { name: 'Show the rest too' }).click();
    await expect(page.locator('[data-entry].is-dimmed').first()).toBeAttached();
    const words = page.locator('.printed-filter');
    await expect(words).toHaveText(/Found: \d+ of \d+/);
    await expect(words).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.printed-drawing')).toBeVisible();
    await expect(words).toBeVisible();
    await expect(words).toHaveText(
      /^Search: “drone” · Status: .+ · Who: .+ · Found: \d+ of \d+ · ▸ found$/,
    );
    await expect(page.getByRole('searchbox')).toBeHidden();
    // The drawing has the same events as the list, and the others than the matches are faded.
    await expect(page.locator('.printed-drawing .is-dimmed').first()).toBeAttached();
    const colours = await page
      .locator('[data-entry] h4 a')
      .evaluateAll((links) => [...new Set(links.map((link) => getComputedStyle(link).color))]);
    expect(colours).toEqual(['rgb(0, 0, 0)']);
    const signs = await page
      .locator('[data-entry] h4')
      .evaluateAll((titles) =>
        titles.map((title) => [
          getComputedStyle(title, '::before').content.includes('▸'),
          title.closest('[data-entry]')?.classList.contains('is-dimmed'),
        ]),
      );
    expect(signs.filter(([hasSign, isDimmed]) => hasSign === isDimmed)).toEqual([]);
  });

  test('without scripts the drawing is printed, and the list with its numbered sources', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.goto('./pl/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.static.wide')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.locator('a[href$="/pl/list/"]').click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-entry] .claims').first()).toBeVisible();
    await expect(page.locator('[data-entry]')).toHaveCount(dataset.events.length);
    // Each claim has its source's number. The sources are at the end, with addresses.
    const numbers = await page.locator('.claim .footnote').allTextContents();
    const used = new Set(numbers.map((text) => Number(/\[(\d+)\]/.exec(text)?.[1])));
    const sources = page.locator('[data-footnote]').filter({ visible: true });
    await expect(sources).toHaveCount(used.size);
    expect(Math.max(...used)).toBe(used.size);
    await expect(sources.first()).toContainText('https://');
    const hidden = page.locator('.overview, .languages, .tools').filter({ visible: true });
    await expect(hidden).toHaveCount(0);
    await context.close();
  });
});
