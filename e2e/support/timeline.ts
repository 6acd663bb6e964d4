/** Actions of browser tests on a timeline: open a page, read its view, move focus. */
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
  readonly ranges: readonly {
    readonly slug: string;
    readonly title: Words;
    readonly summary: Words;
  }[];
  readonly changes: readonly { readonly date: string; readonly note: Words }[];
};

/** The dataset of the tested build. */
export const dataset = JSON.parse(
  readFileSync(process.env['KRONIEK_DATA'] ?? 'data/security-guarantees.json', 'utf8'),
) as Dataset;

/** Ids of the events with a date, and of the undated events. */
export const dated = dataset.events.filter(({ when }) => when !== null).map(({ id }) => id);
export const undated = dataset.events.filter(({ when }) => when === null).map(({ id }) => id);

/** Also runs a test in Firefox if its file runs only in Chromium (playwright.config.ts). */
export const ALSO_IN_FIREFOX = '@firefox';

/**
 * Excludes a test from Firefox if its file runs there. The result is the same in every engine, or
 * the test needs a setting that stock Firefox ignores (dark theme, touch, print, JavaScript off).
 */
export const CHROMIUM_ONLY = '@chromium';

/** Runs a test in full Chromium instead of its headless shell: memory, print, history, input. */
export const FULL_BROWSER = '@full';

/** Weeks with many events, where the view can move both ways. */
export const AUTUMN = './en/?from=2025-08-10&to=2025-09-15';

export type View = { readonly from: string; readonly to: string };

/** Opens an address of the site and waits until the page is live. */
export async function open(page: Page, address = './en/'): Promise<void> {
  await page.goto(address);
  await waitUntilLive(page);
}

/** Waits until the app runs and shows the state of the address. */
export async function waitUntilLive(page: Page): Promise<void> {
  // `waitFor` retries every 20 to 100 ms at first, an assertion every 100 to 500.
  await page
    .locator('[data-kroniek][data-live][data-state="ready"]')
    .waitFor({ state: 'attached', timeout: 30_000 });
}

/** Changes the address's query without reloading, as Back and Forward do. */
export async function revisit(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState({}, '', location.pathname + search);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, query);
}

/** The drawing, which is the page's only `application`. */
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

/** The length of a view, in milliseconds. */
export function lengthOf({ from, to }: View): number {
  return Date.parse(to) - Date.parse(from);
}

/** Waits until the view differs from `before`, and returns it. */
export async function viewAfter(page: Page, before: View): Promise<View> {
  await expect.poll(() => viewOf(page)).not.toEqual(before);
  return viewOf(page);
}

/** Moves the pointer over the drawing, by default near its top. Returns the point in client px. */
export async function pointAt(
  page: Page,
  { across = 0.5, down = 60 }: { across?: number; down?: number } = {},
): Promise<{ readonly x: number; readonly y: number }> {
  // A drawing may be taller than the window.
  await drawing(page).evaluate((node, y) => {
    const { top } = node.getBoundingClientRect();
    if (top + y < 0 || top + y > innerHeight - 10) scrollBy(0, top + y - innerHeight / 2);
  }, down);
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
  if (!box) throw new Error(`${String(locator)} is not visible`);
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

/** Moves focus from any element to the drawing with Tab. */
export async function tabToDrawing(page: Page): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await isInDrawing(page)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('60 presses of Tab do not reach the drawing');
}

/** Moves focus from an earlier mark to an event's mark with the arrow key. */
export async function arrowKeyTo(page: Page, id: string): Promise<void> {
  const focusedKey = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'));
  for (let steps = 0; steps < 60 && (await focusedName(page)) !== id; steps++) {
    const before = await focusedKey();
    await page.keyboard.press('ArrowRight');
    // A mark out of view gets focus some frames later. A press before that would skip it.
    await expect.poll(focusedKey).not.toBe(before);
  }
  expect(await focusedName(page)).toBe(id);
}

export async function isInDrawing(page: Page): Promise<boolean> {
  return drawing(page).evaluate((node) => node.contains(document.activeElement));
}

/** The focused element: a mark's event id, `cluster N`, or else the element's name. */
export async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const count = at?.getAttribute('data-cluster');
    return (
      at?.getAttribute('data-mark') ?? (count != null ? `cluster ${count}` : (at?.localName ?? ''))
    );
  });
}

/** The page's scroll position, in whole pixels. */
export async function scrollTopOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(window.scrollY));
}

export function mark(page: Page, id: string): Locator {
  return page.locator(`[data-mark="${id}"]`);
}

export function details(page: Page, id?: string): Locator {
  return page.locator(id === undefined ? '[data-details]' : `[data-details="${id}"]`);
}

/** Adds the evidence of all entries to the document, as printing does. */
export async function showAllEvidence(page: Page, entries: number): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-entry] .evidence')).toHaveCount(entries);
}

/** The button of the menu at the end of the tools. */
export function menuButton(page: Page): Locator {
  return page.locator('.menu > summary');
}

export async function openMenu(page: Page): Promise<void> {
  const menu = page.locator('.menu');
  if ((await menu.getAttribute('open')) === null) await menuButton(page).click();
  await expect(menu).toHaveAttribute('open');
}

/** A button of the toolbar; one in the menu is hidden while the menu is closed. */
export function toolButton(page: Page, name: string): Locator {
  return page.locator('.bar').getByRole('button', { name, exact: true });
}

/** Presses a button of the toolbar, in the row or in the menu. */
export async function pressTool(page: Page, name: string): Promise<void> {
  // The menu may close between the look and the click.
  await expect(async () => {
    if (!(await toolButton(page, name).isVisible())) await openMenu(page);
    await toolButton(page, name).click({ timeout: 2000 });
  }).toPass();
}
