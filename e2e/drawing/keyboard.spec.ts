/** The drawing by keyboard alone: how focus moves, what is read out, and what opens. */
import { expect, test, type Page } from '../support/guarded';

import {
  AUTUMN,
  CHROMIUM_ONLY,
  dataset,
  dated,
  details,
  drawing,
  focusDrawing,
  focusedName,
  isInDrawing,
  lengthOf,
  mark,
  open,
  scrollTopOf,
  tabToDrawing,
  viewAfter,
  viewOf,
  arrowKeyTo,
} from '../support/timeline';

test.use({ viewport: { width: 1280, height: 900 } });

test('the name of a lane keeps focus when it collapses and expands the lane', async ({ page }) => {
  await open(page, AUTUMN);
  const lane = page.locator('.lane-name[data-lane="incident"]');
  await lane.click();
  for (const isExpanded of ['false', 'true', 'false']) {
    await expect(lane).toHaveAttribute('aria-expanded', isExpanded);
    await expect(lane).toBeFocused();
    await page.keyboard.press('Enter');
  }
});

test('focus enters the drawing, moves along it, opens an event, closes it, and leaves', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await open(page, AUTUMN);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the search' })).toBeFocused();
  await tabToDrawing(page);
  const visited = [await focusedName(page)];
  let y = 0;
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focusedName(page)).not.toBe(visited.at(-1));
    visited.push(await focusedName(page));
    expect(await isInDrawing(page)).toBe(true);
    // Firefox scrolls the focused element into view some frames late, but before this step ends.
    if (step === 0) y = await scrollTopOf(page);
  }
  expect(new Set(visited).size).toBe(5);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => focusedName(page)).toBe(visited.at(-2));
  // Moving focus opens nothing and does not scroll the page.
  await expect(details(page)).toHaveCount(0);
  expect(await scrollTopOf(page)).toBe(y);
  // The drawing has one tab stop.
  await expect(drawing(page).locator('[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  expect(await isInDrawing(page)).toBe(false);
  await page.keyboard.press('Shift+Tab');
  expect(await focusedName(page)).toBe(visited.at(-2));

  // Enter on a mark opens its event, and Escape gives focus back.
  await page.keyboard.press('Home');
  await arrowKeyTo(page, 'alaska-talks');
  await page.keyboard.press('Enter');
  await expect(details(page, 'alaska-talks')).toBeVisible();
  await expect(details(page, 'alaska-talks').getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(details(page)).toHaveCount(0);
  await expect.poll(() => focusedName(page)).toBe('alaska-talks');

  // Arrow down moves to another lane, and ? opens the list of keys.
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focusedName(page)).not.toBe('alaska-talks');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('every key in the dialog of keys works', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, AUTUMN);
  await focusDrawing(page);
  const key = (name: string) => page.keyboard.press(name);
  /** Presses a key, and returns how far the view's start and end moved, in lengths of the view. */
  const shiftAfter = async (name: string): Promise<readonly [number, number]> => {
    const before = await viewOf(page);
    await key(name);
    const after = await viewAfter(page, before);
    const by = (end: 'from' | 'to') => Date.parse(after[end]) - Date.parse(before[end]);
    return [by('from') / lengthOf(before), by('to') / lengthOf(before)];
  };
  const expectShift = (
    actual: readonly [number, number],
    expected: readonly [number, number],
  ): void => {
    actual.forEach((shift, k) => expect(shift).toBeCloseTo(expected[k] ?? NaN, 1));
  };
  expectShift(await shiftAfter('PageDown'), [1, 1]);
  expectShift(await shiftAfter('PageUp'), [-1, -1]);
  expectShift(await shiftAfter('Shift+ArrowRight'), [0.2, 0.2]);
  expectShift(await shiftAfter('Shift+ArrowLeft'), [-0.2, -0.2]);
  const whole = lengthOf(await viewOf(page));
  await shiftAfter('+');
  expect(lengthOf(await viewOf(page))).toBeCloseTo(whole / 2, -5);
  await shiftAfter('-');
  expect(lengthOf(await viewOf(page))).toBeCloseTo(whole, -5);
  await shiftAfter('0');
  await expect(page.getByRole('button', { name: 'Whole period' }).first()).toHaveAttribute(
    'aria-disabled',
    'true',
  );

  await key('Home');
  const first = await focusedName(page);
  await key('ArrowRight');
  await expect.poll(() => focusedName(page)).not.toBe(first);
  await key('ArrowLeft');
  await expect.poll(() => focusedName(page)).toBe(first);
  await key('End');
  await expect.poll(() => focusedName(page)).not.toBe(first);
  const last = await focusedName(page);
  const topOfFocus = () =>
    page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? NaN);
  const top = await topOfFocus();
  // From the last event to a lane above it.
  await key('ArrowUp');
  await key('ArrowUp');
  await expect.poll(topOfFocus).toBeLessThan(top);
  await key('ArrowDown');
  await key('Home');
  await expect.poll(() => focusedName(page)).toBe(first);
  expect(last).not.toBe(first);
  await key('f');
  await expect(page.locator('[data-lane][aria-expanded="false"]')).toHaveCount(1);
  await key('f');
  await expect(page.locator('[data-lane][aria-expanded="false"]')).toHaveCount(0);

  // The dialog names each key.
  await key('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toBeVisible();
  const named = await sheet.locator('kbd').allTextContents();
  expect(named).toEqual(
    '← → ↑ ↓ Home End Enter Esc + − 0 Shift ← → PageUp PageDown F / ?'.split(' '),
  );
  await key('Escape');
  await expect(sheet).toHaveCount(0);
  await key('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  // Keys that are typed in the field are text, not commands.
  const view = await viewOf(page);
  await page.keyboard.type('+0f?/');
  await expect(page.getByRole('searchbox')).toHaveValue('+0f?/');
  expect(await viewOf(page)).toEqual(view);
});

test('a mark’s accessible name has title, date with its zone, status, and n of m', async ({
  page,
}) => {
  await open(page, AUTUMN);
  await expect(mark(page, 'alaska-talks')).toHaveAccessibleName(
    new RegExp(
      `^Trump and Putin meet in Alaska, 15 August 2025, Alaska time, occurred, \\d+ of ${dated.length}$`,
    ),
  );
});

test(
  'every event is reached and opened by keyboard alone',
  { tag: CHROMIUM_ONLY },
  async ({ page }) => {
    test.slow();
    // Without eased moves, every focused mark belongs to the settled view.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    const opened = new Set<string>();
    await focusDrawing(page);
    await page.keyboard.press('Home');

    for (let steps = 0; steps < 200; steps++) {
      const at = await focusedName(page);
      if (at.startsWith('cluster')) {
        const before = await viewOf(page);
        await page.keyboard.press('Enter');
        await expect
          .poll(
            async () =>
              (await page.getByRole('dialog').count()) > 0 ||
              (await viewOf(page)).from !== before.from,
          )
          .toBe(true);
        if ((await page.getByRole('dialog').count()) > 0) await openAllListed(page, opened);
        // Whether the cluster expanded or its list was closed, focus is in the drawing.
        await expect.poll(() => focusedName(page), `after ${at}`).not.toBe('body');
        await expect
          .poll(() => drawing(page).evaluate((node) => node.contains(document.activeElement)))
          .toBe(true);
        if ((await focusedName(page)) !== at) continue;
      } else if (!opened.has(at)) {
        await openAndClose(page, at);
        opened.add(at);
      }
      const name = await focusName(page);
      await page.keyboard.press('ArrowRight');
      if ((await focusName(page)) === name) break;
    }
    expect([...opened].sort()).toEqual([...dated].sort());

    // Undated events follow the drawing in the tab order.
    for (let steps = 0; steps < 40 && opened.size < dataset.events.length; steps++) {
      await page.keyboard.press('Tab');
      const id = await page.evaluate(() => document.activeElement?.getAttribute('data-condition'));
      if (id == null || opened.has(id)) continue;
      await page.keyboard.press('Enter');
      await expect(details(page, id)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(details(page)).toHaveCount(0);
      await expect(page.locator(`[data-condition="${id}"]`)).toBeFocused();
      opened.add(id);
    }
    expect(opened.size).toBe(dataset.events.length);
  },
);

/** Opens the focused event and closes it. Expects that focus comes back. */
async function openAndClose(page: Page, id: string): Promise<void> {
  await page.keyboard.press('Enter');
  await expect.poll(() => details(page, id).isVisible(), `details of ${id}`).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => details(page).count()).toBe(0);
  await expect.poll(() => focusedName(page), `focus after closing ${id}`).toBe(id);
}

/** Opens each event in a cluster's list. The list is opened again for each. */
async function openAllListed(page: Page, opened: Set<string>): Promise<void> {
  const count = await page.getByRole('dialog').getByRole('link').count();
  for (let nth = 0; nth < count; nth++) {
    if (nth > 0) {
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
    }
    const link = page.getByRole('dialog').getByRole('link').nth(nth);
    for (let tabs = 0; tabs < 20; tabs++) {
      if (await link.evaluate((node) => node === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(details(page)).toBeVisible();
    opened.add((await details(page).getAttribute('data-details')) ?? '');
    await page.keyboard.press('Escape');
    await expect(details(page)).toHaveCount(0);
    await expect
      .poll(() => focusedName(page), 'focus after closing from a list')
      .toMatch(/^cluster/);
  }
}

async function focusName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}
