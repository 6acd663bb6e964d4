/**
 * Languages from right to left and of other scripts: the datasets of `e2e/fixtures/languages/` as
 * one site. Time runs from right to left in the drawing, and gestures and keys follow it.
 */
import { readFileSync } from 'node:fs';
import { violationsOf } from '../support/axe';
import type { Page } from '../support/guarded';

import { siteTest } from '../support/siteTest';
import { expect } from '../support/guarded';
import {
  ALSO_IN_FIREFOX,
  boxOf,
  drawing,
  focusDrawing,
  focusedName,
  mark,
  open,
  pointAt,
  viewAfter,
  viewOf,
} from '../support/timeline';

const LANGUAGES = ['de', 'ar', 'he', 'ja', 'hi'] as const;

type Fixture = {
  readonly title: string;
  readonly events: readonly {
    readonly when: string;
    readonly title: string;
    readonly lane: string;
  }[];
};

const fixtures = LANGUAGES.map(
  (language) =>
    [
      language,
      JSON.parse(readFileSync(`e2e/fixtures/languages/${language}.json`, 'utf8')) as Fixture,
    ] as const,
);
const [[, first]] = fixtures as [readonly [string, Fixture]];
const inEach = (textOf: (fixture: Fixture) => string) =>
  Object.fromEntries(fixtures.map(([language, fixture]) => [language, textOf(fixture)]));

const laneIds = [...new Set(first.events.map(({ lane }) => lane))];
const ids = first.events.map((_, i) => `event-${i}`);

const test = siteTest('languages', {
  title: inEach(({ title }) => title),
  languages: [...LANGUAGES],
  updated: '2025-10-01',
  lanes: laneIds.map((lane, k) => ({
    id: `lane-${k}`,
    name: inEach(
      ({ events }) => events[first.events.findIndex((event) => event.lane === lane)]?.lane ?? '',
    ),
  })),
  events: first.events.map(({ when, lane }, i) => ({
    id: ids[i],
    when,
    lane: `lane-${laneIds.indexOf(lane)}`,
    importance: 3,
    title: inEach(({ events }) => events[i]?.title ?? ''),
  })),
} as unknown as Parameters<typeof siteTest>[1]);

test.use({ viewport: { width: 1280, height: 900 } });

/** A range in which every mark has room for its label in each language. */
const RANGE = '?from=1955-01-01&to=1995-01-01';

/** Colours are the same in every language: e2e/access/axe.spec.ts checks them. */
const WITHOUT_COLOURS = { disabledRules: ['color-contrast'] };

/** The ends of each mark's shape, from the left edge of the drawing. */
async function reachOf(page: Page): Promise<readonly (readonly [string, number, number])[]> {
  const { x } = await boxOf(drawing(page));
  return Promise.all(
    ids.slice(1).map(async (id) => {
      const box = await boxOf(mark(page, id).locator('.target'));
      return [id, box.x - x, box.x + box.width - x] as const;
    }),
  );
}

test(
  'each mark is the mirror image of that in a language from left to right',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    await open(page, `./de/${RANGE}`);
    const left = await reachOf(page);
    const { width } = await boxOf(drawing(page));
    await open(page, `./ar/${RANGE}`);
    const right = await reachOf(page);
    expect((await boxOf(drawing(page))).width).toBe(width);
    for (const [k, [id, from, to]] of left.entries()) {
      const [other = '', start = 0, end = 0] = right[k] ?? [];
      expect(other).toBe(id);
      expect(start).toBeCloseTo(width - to, 0);
      expect(end).toBeCloseTo(width - from, 0);
    }
    // The text of a label is not mirrored: it ends beside its mark.
    const label = await boxOf(page.locator(`[data-label="event-4"]`));
    const shape = await boxOf(mark(page, 'event-4').locator('.target'));
    expect(label.x + label.width).toBeLessThan(shape.x + shape.width);
  },
);

test('gestures follow time: a drag to the right shows what is later', async ({ page }) => {
  await open(page, `./ar/${RANGE}`);
  const before = await viewOf(page);
  const { x, y } = await pointAt(page, { across: 0.5, down: 300 });
  await page.mouse.down();
  await page.mouse.move(x + 120, y, { steps: 4 });
  await page.mouse.up();
  const dragged = await viewAfter(page, before);
  expect(Date.parse(dragged.from)).toBeGreaterThan(Date.parse(before.from));

  // A zoom keeps the time under the pointer, here near the left end, which is the latest.
  const { width } = await boxOf(drawing(page));
  await pointAt(page, { across: 10 / width, down: 300 });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  const zoomed = await viewAfter(page, dragged);
  const [endMoved, startMoved] = (['to', 'from'] as const).map((end) =>
    Math.abs(Date.parse(zoomed[end]) - Date.parse(dragged[end])),
  );
  expect(endMoved).toBeLessThan((startMoved ?? 0) / 10);

  // The window of the overview has its start on the right.
  const [start, end] = await Promise.all(
    ['start', 'end'].map((kind) => boxOf(page.locator(`[data-slider="${kind}"]`))),
  );
  expect(start?.x).toBeGreaterThan(end?.x ?? Infinity);
  await page.locator('[data-slider="middle"]').focus();
  await page.keyboard.press('ArrowRight');
  const moved = await viewAfter(page, zoomed);
  expect(Date.parse(moved.from)).toBeLessThan(Date.parse(zoomed.from));
});

for (const language of LANGUAGES) {
  const onward = language === 'ar' || language === 'he' ? 'ArrowLeft' : 'ArrowRight';
  test(`${language}: ${onward} walks through the events in order, and axe finds nothing`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `./${language}/${RANGE}`);
    await focusDrawing(page);
    await page.keyboard.press('Home');
    const visited: (string | null)[] = [];
    for (const [i, id] of ids.entries()) {
      await expect.poll(() => focusedName(page)).toBe(id);
      visited.push(await focusedName(page));
      if (i < ids.length - 1) await page.keyboard.press(onward);
    }
    expect(visited).toEqual(ids);
    expect(await violationsOf(page, WITHOUT_COLOURS)).toEqual([]);

    // On a phone, the same arrow goes on, too.
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `./${language}/`);
    const rows = page.locator('.vertical [data-row] h4 a');
    await rows.first().focus();
    await page.keyboard.press(onward);
    await expect(rows.nth(1)).toBeFocused();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(await violationsOf(page, WITHOUT_COLOURS)).toEqual([]);
  });
}
