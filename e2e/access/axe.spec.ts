/** Accessibility as far as axe can check it. The keyboard's tests check what axe cannot. */
import { violationsOf } from '../support/axe';
import { expect, REPORTED, test, type Page } from '../support/guarded';

import { openIn, stateNames } from '../support/states';
import { dataset, waitUntilLive, open } from '../support/timeline';

const CONTRAST = ['color-contrast'];

/**
 * Every state at one width, in one language and theme, so that every pair of width, language and
 * theme occurs. On a phone, time runs down. An event opens differently at each width.
 */
const SAMPLE = [
  ['the first view', 360, 'en', 'light'],
  ['an opened event', 768, 'nl', 'dark'],
  ['a search with matches', 1280, 'pl', 'light'],
  ['a search without matches', 360, 'uk', 'dark'],
  ['the filter dialog', 768, 'en', 'light'],
  ['lanes by actor', 1280, 'nl', 'dark'],
  ['a collapsed lane', 768, 'uk', 'light'],
  ['a step of the story', 360, 'pl', 'dark'],
  ['two ranges compared', 1280, 'en', 'dark'],
  ['as known on a day', 360, 'nl', 'light'],
  ['the range dialog', 768, 'pl', 'dark'],
  ['the dialog for a day', 1280, 'uk', 'light'],
  ['the time zone dialog', 360, 'en', 'light'],
  ['the share dialog', 768, 'nl', 'light'],
  ['the keys dialog', 1280, 'pl', 'dark'],
  ['full screen', 360, 'uk', 'light'],
  ['an opened event', 360, 'en', 'light'],
  ['an opened event', 1280, 'en', 'light'],
] as const;

/** States that do not change the list of events, whose entries take axe the most time. */
const LIST_UNCHANGED: ReadonlySet<string> = new Set([
  'lanes by actor',
  'a collapsed lane',
  'a step of the story',
  'two ranges compared',
  'the range dialog',
  'the dialog for a day',
  'the time zone dialog',
  'the share dialog',
  'the keys dialog',
  'full screen',
]);

test('the sample has every state, and every pair of width, language and theme', () => {
  expect(new Set(SAMPLE.map(([state]) => state))).toEqual(new Set(stateNames));
  const values = [1, 2, 3].map((k) => new Set(SAMPLE.map((row) => row[k])));
  expect(values.map(({ size }) => size)).toEqual([3, dataset.languages.length, 2]);
  for (const [first, second] of [
    [1, 2],
    [1, 3],
    [2, 3],
  ] as const) {
    const pairs = new Set(SAMPLE.map((row) => `${row[first]} ${row[second]}`));
    expect(pairs.size).toBe((values[first - 1]?.size ?? 0) * (values[second - 1]?.size ?? 0));
  }
});

for (const [state, width, language, theme] of SAMPLE) {
  test(`axe finds nothing in ${state}, ${width} px, ${language}, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    await openIn(page, state, language);
    const excluded = LIST_UNCHANGED.has(state) ? '[data-part="list"]' : null;
    expect(await violationsOf(page, { excluded })).toEqual([]);
    expect(await lowContrastTexts(page)).toEqual([]);
    // The other theme changes only colours.
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
    expect(await violationsOf(page, { excluded, rules: CONTRAST })).toEqual([]);
    expect(await lowContrastTexts(page)).toEqual([]);
  });
}

for (const address of [
  'e/drone-incursion/',
  'r/drone-night/',
  'source/letter/',
  'no/such/page/',
] as const) {
  test(`axe finds nothing in either theme: ${address}`, async ({ page }) => {
    await page.goto(`./en/${address}`);
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, { rules: CONTRAST })).toEqual([]);
  });
}

test('text in the drawing has enough contrast in either theme, without scripts', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('./en/');
  expect(await lowContrastTexts(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await lowContrastTexts(page)).toEqual([]);
  await context.close();
});

test('axe finds nothing in a drawing from left to right on a phone with a notice', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, './en/?event=no-such-event&axis=across');
  await expect(page.locator('[data-label]').first()).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

test('axe finds nothing in a prerendered page whose data failed to load', async ({
  page,
  guard,
}) => {
  guard.expected = REPORTED;
  await page.route(/\/assets\/core-/, (route) => route.abort());
  await page.goto('./en/');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.unroute(/\/assets\/core-/);
  await page.getByRole('alert').getByRole('button').click();
  await waitUntilLive(page);
});

/**
 * Texts of the drawing with a contrast below 4.5 to 1 on the background of its lanes. Axe does not
 * check texts in SVG.
 */
async function lowContrastTexts(page: Page): Promise<string[]> {
  return page.locator('.plot > svg').evaluateAll((drawings) => {
    const context = Object.assign(document.createElement('canvas'), {
      width: 1,
      height: 1,
    }).getContext('2d', { willReadFrequently: true });
    if (!context) return ['no canvas'];
    const luminance = (colour: string, over?: string): number => {
      for (const layer of over ? [over, colour] : [colour]) {
        context.fillStyle = layer;
        context.fillRect(0, 0, 1, 1);
      }
      const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data]
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--shade)';
    const shade = getComputedStyle(probe).color;
    probe.remove();
    return drawings.flatMap((drawing) =>
      [...drawing.querySelectorAll('text, tspan')].flatMap((text) => {
        const own = [...text.childNodes].some((node) => node.nodeType === Node.TEXT_NODE);
        if (!own || !text.checkVisibility({ visibilityProperty: true })) return [];
        let opacity = 1;
        for (let at: Element | null = text; at; at = at.parentElement) {
          opacity *= Number(getComputedStyle(at).opacity);
        }
        const [a, b] = [luminance(shade), luminance(getComputedStyle(text).fill, shade)].toSorted(
          (first, second) => second - first,
        );
        const contrast = ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
        return contrast >= 4.5 && opacity === 1
          ? []
          : [`${text.textContent}: ${contrast.toFixed(1)}, opacity ${opacity}`];
      }),
    );
  });
}
