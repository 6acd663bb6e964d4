/** At 400 percent, a window of 1280 px is 320 px wide. Nothing is cut or scrolls sideways. */
import { expect, test, type Page } from '../support/guarded';

import { showState, stateNames } from '../support/states';
import { dataset, mark, open } from '../support/timeline';

for (const language of dataset.languages) {
  test(`at 320 px nothing reaches out of the window, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, `./${language}/`);
    // English in every state, the other languages in the states with the longest texts.
    for (const state of language === 'en' ? stateNames : LONGEST) {
      await showState(page, state);
      expect(await overflowing(page), state).toEqual([]);
    }
  });
}

const LONGEST = [
  'an opened event',
  'a search with matches',
  'the filter dialog',
  'a step of the story',
  'two ranges compared',
  'as known on a day',
  'the share dialog',
  'the keys dialog',
] as const;

/** Texts and controls that reach past the window's edges, except inside a row that scrolls. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollingElement, body } = document;
    const found =
      (scrollingElement?.scrollWidth ?? 0) > innerWidth ? ['the page scrolls sideways'] : [];
    const isInScroller = (node: Element): boolean => {
      for (let at: Element | null = node; at; at = at.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at !== scrollingElement) {
          if (at.scrollWidth > at.clientWidth && !at.matches('dialog')) return true;
        }
      }
      return false;
    };
    for (const node of body.querySelectorAll(
      'p, h1, h2, h3, h4, li, dt, dd, label, a, button, input, select',
    )) {
      if (node.closest('svg, .unseen, [hidden]') || !node.checkVisibility()) continue;
      const { left, right, width } = node.getBoundingClientRect();
      if (width === 0 || (left >= -0.5 && right <= innerWidth + 0.5) || isInScroller(node))
        continue;
      found.push(`${node.localName}.${node.className}: ${node.textContent.slice(0, 40)}`);
    }
    return found;
  });
}

test('forced colours colour the marks, and important events keep larger marks and bolder labels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const styleOf = (id: string) =>
    mark(page, id).evaluate((node) => {
      const title = node.querySelector('tspan');
      const circle = node.querySelector('circle');
      return {
        colour: circle && getComputedStyle(circle).fill,
        weight: title && Number(getComputedStyle(title).fontWeight),
        radius: Number(circle?.getAttribute('r')),
      };
    });
  const lead = await styleOf('alaska-talks');
  const other = await styleOf('kyiv-open-to-truce');
  const text = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(lead.colour).toBe(text);
  expect(other.colour).toBe(text);
  expect(lead.radius).toBeGreaterThan(other.radius);
  expect(lead.weight).toBeGreaterThan(other.weight ?? Infinity);
});
