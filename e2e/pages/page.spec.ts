/** Whole pages: errors, requests, layout shifts, language and themes. */
import { expect, test, type Page } from '../support/guarded';
import { recordLayoutShifts } from '../support/layoutShifts';

import {
  ALSO_IN_FIREFOX,
  dataset,
  dated,
  details,
  open,
  openMenu,
  waitUntilLive,
} from '../support/timeline';

test.use({ viewport: { width: 1280, height: 800 } });

for (const address of [
  './',
  './en/',
  './nl/',
  './en/?from=2025-08-14&to=2025-08-20&event=alaska-talks',
]) {
  test(
    `no error, warning or failed request on ${address}`,
    { tag: ALSO_IN_FIREFOX },
    async ({ page }) => {
      const reports: string[] = [];
      // React reports a hydration mismatch as an error of the page.
      page.on('pageerror', (error) => reports.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          reports.push(`${message.type()}: ${message.text()}`);
        }
      });
      page.on('requestfailed', (request) => reports.push(`failed: ${request.url()}`));
      await open(page, address);
      // Moves, opened events and dialogs, which set styles.
      await page.getByRole('button', { name: /^(Zoom in|Inzoomen)$/ }).click();
      await openMenu(page);
      await page.locator('[data-dialog="keys"]').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await page.locator('[data-entry]').first().getByRole('heading').getByRole('link').click();
      await expect(details(page)).toBeVisible();
      expect(reports).toEqual([]);
    },
  );
}

test('the page sends no request to third parties and sets no cookie', async ({ page, baseURL }) => {
  const origins: string[] = [];
  page.on('request', (request) => origins.push(new URL(request.url()).origin));
  await open(page, './en/?event=drone-incursion');
  await expect(details(page).locator('blockquote').first()).toBeVisible();
  expect(new Set(origins)).toEqual(new Set([new URL(baseURL!).origin]));
  expect(await page.context().cookies()).toEqual([]);
});

const QUERIES = ['', '?from=2025-09-09T18:00&to=2025-09-10T12:00', '?event=alaska-talks'];
for (const [w, width] of [360, 768, 1280].entries()) {
  test(`nothing shifts at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const { shifts } = await recordLayoutShifts(page);
    // Each query is the first at one width, when nothing is in the browser's cache.
    for (const query of [...QUERIES.slice(w), ...QUERIES.slice(0, w)]) {
      await open(page, `./en/${query}`);
      await page.evaluate(() => document.fonts.ready);
      expect(await shifts(), query).toEqual([]);
    }
  });
}

test.describe('the root', { tag: ALSO_IN_FIREFOX }, () => {
  test.describe('for a Dutch browser', () => {
    test.use({ locale: 'nl-NL' });
    test('redirects to Dutch with the query', async ({ page }) => {
      await page.goto('./?from=2025-09-09T18:00&to=2025-09-10T12:00&event=drone-incursion');
      await expect(page).toHaveURL(
        /\/nl\/\?from=2025-09-09T18:00&to=2025-09-10T12:00&event=drone-incursion$/,
      );
      await waitUntilLive(page);
      await expect(details(page, 'drone-incursion')).toBeVisible();
    });
    test('does not redirect from a page in another language', async ({ page }) => {
      await open(page, './en/');
      await expect(page).toHaveURL(/\/en\/$/);
    });
    test('redirects ?lang=en to English', async ({ page }) => {
      await page.goto('./?lang=en&from=2025-09-01');
      await expect(page).toHaveURL(/\/en\/\?from=2025-09-01$/);
      await waitUntilLive(page);
    });
  });

  test('ignores a language that the timeline lacks, and keeps the rest', async ({ page }) => {
    await page.goto('./?lang=xx&from=2025-09-01');
    await expect(page).toHaveURL(/\/en\/\?from=2025-09-01$/);
    await waitUntilLive(page);
  });

  test('is English for an English reader', async ({ page }) => {
    await open(page, './');
    await expect(page.locator('[data-kroniek]')).toHaveAttribute('lang', 'en');
    await expect(page).not.toHaveURL(/\/nl\//);
  });
});

for (const language of dataset.languages) {
  // Engines have their own Intl. In Firefox, the language with the most plural forms is enough.
  const tag = language === 'uk' ? ALSO_IN_FIREFOX : [];
  const title = `the live page’s texts equal the static page’s, in ${language}`;
  test(title, { tag }, async ({ page, context }) => {
    const fetchHtml = async (path: string) => (await page.request.get(path)).text();
    await open(page, `./${language}/`);
    // A blank page, since our content policy forbids parsing documents.
    const reader = await context.newPage();
    const parse = (html: string) =>
      reader.evaluate((text) => {
        const root = new DOMParser().parseFromString(text, 'text/html');
        // Footnotes are left out, since their numbers depend on what is printed.
        for (const node of root.querySelectorAll('.footnote, .footnotes')) node.remove();
        const parts = ['masthead', 'bar', 'chapters', 'tray', 'legend', 'list', 'log', 'foot'];
        const all = <T>(selector: string, act: (node: HTMLElement) => T): T[] =>
          [...root.querySelectorAll<HTMLElement>(selector)].map(act);
        return {
          words: parts.map((part) => root.querySelector(`[data-part="${part}"]`)?.textContent),
          names: all(
            '.plot [data-mark]',
            (node) => [node.dataset['mark'], node.ariaLabel] as const,
          ),
          evidence: Object.fromEntries<string | undefined>(
            all('[data-entry]', (entry): [string, string | undefined] => [
              entry.dataset['entry'] ?? '',
              entry.querySelector('.evidence')?.textContent,
            ]),
          ),
        };
      }, html);
    const before = await parse(await fetchHtml(`./${language}/`));
    const after = await parse(await page.content());
    expect(after.words).toEqual(before.words);
    expect(before.words).not.toContain(undefined);
    const names = new Map(before.names);
    const misnamed = after.names.filter(([id, name]) => names.has(id) && names.get(id) !== name);
    expect(misnamed).toEqual([]);
    expect(names.size).toBe(dated.length);

    // The live page in print has the same entries and evidence as the static list page.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('[data-entry] .evidence')).toHaveCount(dataset.events.length);
    const { evidence } = await parse(await fetchHtml(`./${language}/list/`));
    expect(Object.keys(evidence)).toHaveLength(dataset.events.length);
    expect((await parse(await page.content())).evidence).toEqual(evidence);
  });
}

test.describe('with a dark device theme', () => {
  test.use({ colorScheme: 'dark' });

  test('the page is dark with light text, and the reader can choose another theme', async ({
    page,
  }) => {
    await open(page);
    const [background, text] = await brightnessOf(page);
    expect(background).toBeLessThan(0.2);
    expect(text).toBeGreaterThan(0.7);

    const light = page.getByRole('button', { name: 'Light', exact: true });
    await light.click();
    await expect(light).toHaveAttribute('aria-pressed', 'true');
    expect((await brightnessOf(page))[0]).toBeGreaterThan(0.9);
    await expect(page).toHaveURL(/\?theme=light$/);
    await page.reload();
    await expect(light).toHaveAttribute('aria-pressed', 'true');
    expect((await brightnessOf(page))[0]).toBeGreaterThan(0.9);
    await page.getByRole('button', { name: 'As the device' }).click();
    expect((await brightnessOf(page))[0]).toBeLessThan(0.2);
  });
});

/** Brightness of the page's background and of its text, from 0 to 1. */
function brightnessOf(page: Page): Promise<[number, number]> {
  return page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    const lightness = (css: string) => {
      const context = document.createElement('canvas').getContext('2d')!;
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
      return (r + g + b) / 765;
    };
    return [lightness(backgroundColor), lightness(color)] as [number, number];
  });
}
