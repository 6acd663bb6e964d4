/** What every browser test does with a page of the timeline: open it, and read what it shows. */
import { readFileSync } from 'node:fs';

import { expect, type Locator, type Page } from './guarded';

type Words = Readonly<Record<string, string>>;
type Claim = {
  readonly by: string;
  readonly stance?: string;
  readonly source: string;
  readonly quote?: Words;
  readonly paraphrase?: Words;
  readonly locator?: Words;
  readonly published?: string;
  readonly knownFrom?: string;
};
type Revision = { readonly until: string; readonly title?: Words; readonly summary?: Words };
type DatasetEvent = {
  readonly id: string;
  readonly when: unknown;
  readonly status?: string;
  readonly lane?: string;
  readonly title: Words;
  readonly summary?: Words;
  readonly claims?: readonly Claim[];
  readonly revisions?: readonly Revision[];
};
type Dataset = {
  readonly id: string;
  readonly languages: readonly string[];
  readonly title: Words;
  readonly standfirst: Words;
  readonly lanes: readonly { readonly id: string; readonly name: Words }[];
  readonly actors: readonly { readonly id: string; readonly name: Words }[];
  readonly sources: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly title: string | null;
    readonly url: string | null;
  }[];
  readonly events: readonly DatasetEvent[];
  readonly ranges: readonly { readonly title: Words; readonly summary: Words }[];
  readonly changes: readonly { readonly date: string; readonly note: Words }[];
};

/** The dataset that the build was made from. */
export const dataset = JSON.parse(
  readFileSync(process.env['KRONIEK_DATA'] ?? 'data/security-guarantees.json', 'utf8'),
) as Dataset;

/** Ids of the events that stand on the axis, and of those that wait beside it. */
export const dated = dataset.events.filter(({ when }) => when !== null).map(({ id }) => id);
export const undated = dataset.events.filter(({ when }) => when === null).map(({ id }) => id);

/** Runs a test in Firefox whose file runs in Chromium alone (playwright.config.ts). */
export const ALSO_IN_FIREFOX = '@firefox';

/**
 * Keeps a test out of Firefox whose file runs there: what it checks is the same in every engine, or
 * needs a setting that stock Firefox ignores (a dark theme, touch, print, JavaScript off).
 */
export const CHROMIUM_ONLY = '@chromium';

/** Runs a test in the full Chromium instead of its headless shell: memory, print, history, input. */
export const FULL_BROWSER = '@full';

/** Weeks with many events, and room on either side. */
export const AUTUMN = './en/?from=2025-08-10&to=2025-09-15';

export type View = { readonly from: string; readonly to: string };

/** Opens an address of the site and waits until it is drawn and takes input. */
export async function open(page: Page, address = './en/'): Promise<void> {
  await page.goto(address);
  await waitUntilLive(page);
}

/** Waits until the app's own code runs and shows what the address asks for. */
export async function waitUntilLive(page: Page): Promise<void> {
  // `waitFor` asks every 20 to 100 ms at first, an assertion every 100 to 500.
  await page
    .locator('[data-kroniek][data-live][data-state="ready"]')
    .waitFor({ state: 'attached', timeout: 30_000 });
}

/** Shows what another query asks for, without loading the page anew: as Back and Forward do. */
export async function revisit(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState({}, '', location.pathname + search);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, query);
}

/** The drawing: the one widget of the page. */
export function drawing(page: Page): Locator {
  return page.getByRole('application');
}

/** The bounds of the view as UTC instants. */
export async function viewOf(page: Page): Promise<View> {
  return page.locator('[data-kroniek]').evaluate((root: HTMLElement) => ({
    from: root.dataset['from'] ?? '',
    to: root.dataset['to'] ?? '',
  }));
}

/** The length of a view, ms. */
export function lengthOf({ from, to }: View): number {
  return Date.parse(to) - Date.parse(from);
}

/** Waits for another view than this one, and gives it. */
export async function viewAfter(page: Page, before: View): Promise<View> {
  await expect.poll(() => viewOf(page)).not.toEqual(before);
  return viewOf(page);
}

/** Puts the pointer over the drawing, by default in its upper middle. */
export async function pointAt(
  page: Page,
  { across = 0.5, down = 60 }: { across?: number; down?: number } = {},
): Promise<{ readonly x: number; readonly y: number }> {
  await drawing(page).scrollIntoViewIfNeeded();
  const box = await boxOf(drawing(page));
  const point = { x: Math.round(box.x + box.width * across), y: Math.round(box.y + down) };
  await page.mouse.move(point.x, point.y);
  return point;
}

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`nothing is shown of ${String(locator)}`);
  return box;
}

/** Focuses the drawing's tab stop. */
export async function focusDrawing(page: Page): Promise<void> {
  await drawing(page).locator('[tabindex="0"][data-key]').focus();
}

/** Focuses an event's mark at once. */
export async function focusMark(page: Page, id: string): Promise<void> {
  await mark(page, id).focus();
}

/** Focuses the drawing's tab stop by the keyboard alone, from wherever focus is. */
export async function tabToDrawing(page: Page): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await isInDrawing(page)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('60 presses of Tab do not reach the drawing');
}

/** Focuses an event's mark by the keyboard alone, from an earlier one of the drawing's. */
export async function arrowKeyTo(page: Page, id: string): Promise<void> {
  const focusedKey = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'));
  for (let steps = 0; steps < 60 && (await focusedName(page)) !== id; steps++) {
    const before = await focusedKey();
    await page.keyboard.press('ArrowRight');
    // A mark that was out of sight has focus some frames later: another press would pass it by.
    await expect.poll(focusedKey).not.toBe(before);
  }
  expect(await focusedName(page)).toBe(id);
}

export async function isInDrawing(page: Page): Promise<boolean> {
  return drawing(page).evaluate((node) => node.contains(document.activeElement));
}

/** What has focus, by the contract of attributes: an event's id, `cluster N`, or the element's name. */
export async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const count = at?.getAttribute('data-cluster');
    return (
      at?.getAttribute('data-mark') ?? (count != null ? `cluster ${count}` : (at?.localName ?? ''))
    );
  });
}

/** How far the page is scrolled, px. */
export async function scrollTopOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(window.scrollY));
}

export function mark(page: Page, id: string): Locator {
  return page.locator(`[data-mark="${id}"]`);
}

export function details(page: Page, id?: string): Locator {
  return page.locator(id === undefined ? '[data-details]' : `[data-details="${id}"]`);
}

/** Puts the evidence of every entry into the document, as printing does. */
export async function showAllEvidence(page: Page, entries: number): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-entry] .evidence')).toHaveCount(entries);
}
