/** Announcements to screen readers, headings, zoom at 400 percent, and forced colours. */
import { expect, test, type Page } from '../support/guarded';

import {
  ALSO_IN_FIREFOX,
  AUTUMN,
  boxOf,
  dataset,
  details,
  drawing,
  mark,
  open,
  revisit,
  focusDrawing,
  viewAfter,
  viewOf,
} from '../support/timeline';

test.use({ viewport: { width: 1280, height: 900 } });

test(
  'live regions announce what happens, in a few words',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    await open(page, './en/?from=2025-08-14&to=2025-08-20');
    await recordAnnouncements(page);
    const { expectAnnounced, all } = announcementsOf(page);
    await focusDrawing(page);
    // Only the settled view is announced.
    for (const key of ['+', '+', '-']) {
      const before = await viewOf(page);
      await page.keyboard.press(key);
      await viewAfter(page, before);
    }
    await expectAnnounced('Showing 16 to 18 August 2025');
    await page.keyboard.press('/');
    await page.keyboard.type('drone');
    await expectAnnounced(/^Found: 1\d of 59$/);
    // Focus stays in the field for the next match, so the opened event is announced.
    await page.keyboard.press('Enter');
    await expect(details(page, 'drone-incursion')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expectAnnounced(/^Drones cross into Polish airspace, night of 9 to 10 September 2025/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    // If focus moves to the event, its heading is read, and no live region repeats it.
    await revisit(page, AUTUMN.slice(AUTUMN.indexOf('?')));
    await expectAnnounced(/Showing 10 August to 15 September 2025/);
    await mark(page, 'alaska-talks').press('Enter');
    await expect(details(page, 'alaska-talks').getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Play the story' }).click();
    await expectAnnounced('The whole story, 1 of 7');
    await page.getByRole('button', { name: 'Next step' }).click();
    await expectAnnounced('How the coalition began, 2 of 7');
    await page.keyboard.press('Escape');
    expect(all.filter((words) => words.length > 110)).toEqual([]);
    expect(all.filter((words) => words.includes('meet in Alaska'))).toEqual([]);
  },
);

test('the page has its landmarks, and the list a heading for each day and event', async ({
  page,
}) => {
  await open(page, './en/?from=2025-08-14&to=2025-08-20');
  for (const landmark of [
    page.getByRole('banner'),
    page.getByRole('main'),
    page.getByRole('search'),
    page.getByRole('navigation', { name: 'Language' }),
    page.getByRole('navigation', { name: 'Chapters' }),
    page.getByRole('region', { name: 'No date yet' }),
    page.getByRole('region', { name: 'Events in this range' }),
    page.getByRole('region', { name: 'Corrections and changes' }),
    page.getByRole('contentinfo'),
  ]) {
    await expect(landmark, String(landmark)).toHaveCount(1);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(dataset.title['en'] ?? '');
  const list = page.getByRole('region', { name: 'Events in this range' });
  // The list has a heading for each day, below it a heading for each event, and no others.
  const levels = await list
    .getByRole('heading')
    .evaluateAll((all) => all.map(({ localName }) => localName));
  expect(levels.slice(0, 3)).toEqual(['h2', 'h3', 'h4']);
  const events = await list.locator('[data-entry]').count();
  expect(levels.filter((level) => level === 'h4')).toHaveLength(events);
  await expect(list.getByRole('heading', { level: 4 })).toHaveCount(events);
  for (const [k, level] of levels.entries()) {
    if (level === 'h3') expect(levels[k + 1], 'an empty day').toBe('h4');
  }
  const days = await list.getByRole('heading', { level: 3 }).allTextContents();
  expect(new Set(days).size).toBe(days.length);
  // Headings inside an opened event are one level below its own.
  await revisit(page, '?from=2025-08-14&to=2025-08-20&event=alaska-talks');
  await expect(
    details(page, 'alaska-talks').getByRole('heading', { name: 'Who says what' }),
  ).toHaveJSProperty('localName', 'h3');
});

test.describe('at 400 percent', () => {
  // 1280 by 1024 px, zoomed to 400 percent.
  test.use({ viewport: { width: 320, height: 256 } });

  test('the page does not scroll sideways, and fixed parts cover little of it', async ({
    page,
  }) => {
    await open(page);
    for (const query of [
      '',
      '?event=drone-incursion',
      '?q=drone&statuses=occurred',
      '?from=2025-08-14&to=2025-08-20&with=2025-08-25,2025-09-12',
      '?group=status&fold=occurred&known=2025-09-12',
    ]) {
      await revisit(page, query);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), query)
        .toBe(320);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
      expect(await coveredByFixed(page), query).toBeLessThan(0.4);
    }
    // Search, an opened event, the story and the filters fit.
    await revisit(page, '');
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByRole('searchbox').fill('drone');
    await page.getByRole('searchbox').press('Enter');
    const heading = page.locator('.v-row').filter({ has: mark(page, 'drone-incursion') });
    await expect(heading).toBeInViewport();
    await page.getByRole('searchbox').press('Escape');
    await page.getByRole('button', { name: 'Play the story' }).click();
    await expect(page.getByRole('button', { name: 'Pause' })).toBeInViewport({ ratio: 1 });
    expect(await coveredByFixed(page)).toBeLessThan(0.75);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    const panel = page.getByRole('dialog', { name: 'Filter events' });
    expect((await boxOf(panel)).width).toBeLessThanOrEqual(320);
    const nato = panel.getByRole('group', { name: 'Who' }).getByRole('checkbox', { name: /^NATO/ });
    await nato.check();
    await expect(nato).toBeInViewport();
  });
});

for (const theme of ['light', 'dark'] as const) {
  test(`forced colours keep contrast and dimming, with the ${theme} theme chosen`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    await open(page, `${AUTUMN}&q=drone&theme=${theme}`);
    const background = await colourOf(page, 'background-color', 'body');
    // Text in the drawing and in the list, and the borders of controls, contrast with the page.
    for (const [selector, property, minimum] of [
      ['.plot [data-label]:not(.is-dimmed *)', 'fill', 4.5],
      ['.plot svg g[aria-hidden] text', 'fill', 4.5],
      ['[data-entry] h4 a', 'color', 4.5],
      ['.bar button.tool', 'border-top-color', 3],
      ['.overview [role="slider"]', 'outline-or-border', 3],
    ] as const) {
      const colour = await colourOf(page, property, selector);
      expect(
        contrast(colour, background),
        `${selector}: ${colour} on ${background}`,
      ).toBeGreaterThan(minimum);
    }
    // Matches differ from other marks by opacity, not by colour.
    const opacityOf = (selector: string) =>
      page
        .locator(`${selector} > :not(text)`)
        .first()
        .evaluate((node) => Number(getComputedStyle(node).opacity));
    expect(await opacityOf('.mark.is-dimmed')).toBeLessThan(0.7);
    expect(await opacityOf('.mark:not(.is-dimmed)')).toBe(1);
    await focusDrawing(page);
    const ring = drawing(page).locator('.mark:focus .target');
    expect(
      await ring.evaluate((node) => Number.parseFloat(getComputedStyle(node).strokeWidth)),
    ).toBeGreaterThanOrEqual(2);
  });
}

test(
  'no loading text or empty dialog flashes while the page and an event open',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    // Records every loading text and dialog that is visible in any frame, from the first on.
    await page.addInitScript(() => {
      const flashes: string[] = [];
      Object.assign(window, { flashes });
      const checkFrame = (): void => {
        for (const node of document.querySelectorAll<HTMLElement>(
          '.loading, [data-kroniek] dialog',
        )) {
          const shown = getComputedStyle(node);
          if (shown.opacity !== '0' && shown.visibility !== 'hidden' && node.checkVisibility())
            flashes.push(node.textContent ?? '');
        }
        const list = document.querySelector<HTMLElement>('[data-entry]');
        if (document.readyState !== 'loading' && !list) flashes.push('no list');
        requestAnimationFrame(checkFrame);
      };
      requestAnimationFrame(checkFrame);
    });
    await open(page, AUTUMN);
    await mark(page, 'alaska-talks').press('Enter');
    await expect(details(page, 'alaska-talks').locator('blockquote').first()).toBeVisible();
    expect(await page.evaluate(() => (window as { flashes?: string[] }).flashes)).toEqual([]);
  },
);

/** Records the texts of the page's live regions from now on. */
async function recordAnnouncements(page: Page): Promise<void> {
  await page.evaluate(() => {
    const announcements: string[] = [];
    Object.assign(window, { announcements });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const node = target instanceof Element ? target : target.parentElement;
        const text = node?.closest('[aria-live], [role="status"]')?.textContent?.trim();
        if (text && announcements.at(-1) !== text) announcements.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

function announcementsOf(page: Page): {
  readonly expectAnnounced: (words: string | RegExp) => Promise<void>;
  readonly all: readonly string[];
} {
  const all: string[] = [];
  const announcements = () =>
    page.evaluate(() => (window as { announcements?: string[] }).announcements ?? []);
  return {
    all,
    /** Waits until the last announcement matches, and moves all announcements to `all`. */
    expectAnnounced: async (words) => {
      const pattern = typeof words === 'string' ? new RegExp(`^${words}$`) : words;
      await expect.poll(async () => (await announcements()).at(-1)).toMatch(pattern);
      all.push(
        ...(await page.evaluate(
          () => (window as { announcements?: string[] }).announcements?.splice(0) ?? [],
        )),
      );
    },
  };
}

/** The share of the window's height that fixed or sticky elements cover in its middle. */
async function coveredByFixed(page: Page): Promise<number> {
  return page.evaluate(() => {
    let covered = 0;
    for (let y = 1; y < innerHeight; y += 4) {
      let node = document.elementFromPoint(innerWidth / 2, y);
      while (node && !/fixed|sticky/.test(getComputedStyle(node).position)) {
        node = node.parentElement;
      }
      if (node) covered += 4;
    }
    return covered / innerHeight;
  });
}

/** A computed colour of the first element that matches, as red, green and blue. */
async function colourOf(page: Page, property: string, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((node, name) => {
      const style = getComputedStyle(node);
      if (name !== 'outline-or-border') return style.getPropertyValue(name);
      return style.outlineStyle === 'none' ? style.borderTopColor : style.outlineColor;
    }, property);
}

function contrast(foreground: string, background: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [luminance(foreground), luminance(background)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
