/** What axe can see of accessibility. That it finds nothing is no proof: see the keyboard's tests. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, REPORTED, test, type Page } from './guarded';

import { openIn, stateNames } from './states';
import { details, live, open } from './timeline';

test.skip(
  ({ browserName }) => browserName === 'firefox',
  'axe reads the document, which is the same one; Chromium has a dark theme as well',
);

// The dark page is the same but for its colours, and the colours are the same in every language.
for (const [width, language, scheme] of [
  [360, 'en', 'light and dark'],
  [360, 'nl', 'light'],
  [768, 'en', 'light'],
  [768, 'nl', 'light and dark'],
  [1280, 'en', 'light and dark'],
  [1280, 'nl', 'light'],
] as const) {
  test(`axe finds nothing at ${width} px, ${language}, ${scheme}, an event closed and open`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await open(page, `./${language}/`);
    expect(await faults(page)).toEqual([]);
    await page
      .locator('[data-entry="drone-incursion"]')
      .getByRole('heading')
      .first()
      .getByRole('link')
      .click();
    const opened = details(page, 'drone-incursion');
    await expect(opened.locator('blockquote').first()).toBeVisible();
    expect(await faults(page)).toEqual([]);
    if (scheme === 'light') return;

    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, ['color-contrast'])).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(opened).toHaveCount(0);
    expect(await faults(page, ['color-contrast'])).toEqual([]);
  });
}

for (const state of stateNames) {
  test(`axe finds nothing in either theme: ${state}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openIn(page, state);
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, ['color-contrast'])).toEqual([]);
    expect(await faintWords(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await faintWords(page)).toEqual([]);
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
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, ['color-contrast'])).toEqual([]);
  });
}

test('words can be read in either theme, without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('./en/');
  expect(await faintWords(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faintWords(page)).toEqual([]);
  await context.close();
});

test('axe finds nothing in the full drawing of a phone, nor in a notice', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, './en/?event=no-such-event');
  await page.getByRole('button', { name: 'Show the full drawing' }).click();
  await expect(page.locator('[data-label]').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('axe finds nothing in a page that failed, with what was prerendered', async ({
  page,
  guard,
}) => {
  guard.expected = REPORTED;
  await page.route(/\/assets\/core-/, (route) => route.abort());
  await page.goto('./en/');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.unroute(/\/assets\/core-/);
  await page.getByRole('alert').getByRole('button').click();
  await live(page);
});

/** What is wrong, and where; by all rules, or by some. */
async function faults(page: Page, rules?: string[]): Promise<string[]> {
  // What passes is not told: telling it takes most of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Words of the drawing, which axe passes over, with less than 4.5 to 1 on what lies under its lanes. */
async function faintWords(page: Page): Promise<string[]> {
  return page.locator('.plot > svg').evaluateAll((drawings) => {
    const context = Object.assign(document.createElement('canvas'), {
      width: 1,
      height: 1,
    }).getContext('2d', { willReadFrequently: true });
    if (!context) return ['no canvas'];
    const lightOf = (colour: string, over?: string): number => {
      for (const one of over ? [over, colour] : [colour]) {
        context.fillStyle = one;
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
      [...drawing.querySelectorAll('text, tspan')].flatMap((words) => {
        const own = [...words.childNodes].some((node) => node.nodeType === Node.TEXT_NODE);
        if (!own || !words.checkVisibility({ visibilityProperty: true })) return [];
        let opacity = 1;
        for (let at: Element | null = words; at; at = at.parentElement) {
          opacity *= Number(getComputedStyle(at).opacity);
        }
        const [a, b] = [lightOf(shade), lightOf(getComputedStyle(words).fill, shade)].toSorted(
          (one, other) => other - one,
        );
        const contrast = ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
        return contrast >= 4.5 && opacity === 1
          ? []
          : [`${words.textContent}: ${contrast.toFixed(1)}, opacity ${opacity}`];
      }),
    );
  });
}
