/** Every event has a mark and an entry, and opens with its evidence. */
import { expect, test } from '../support/guarded';

import {
  ALSO_IN_FIREFOX,
  boxOf,
  mark,
  dataset,
  dated,
  details,
  drawing,
  waitUntilLive,
  open,
  revisit,
  focusDrawing,
  undated,
  viewOf,
} from '../support/timeline';

/** The columns of a compiled dataset with the events' bounds, in epoch milliseconds. */
type Core = {
  readonly period: { readonly start: number; readonly end: number };
  readonly events: {
    readonly id: readonly string[];
    readonly startEarliest: readonly (number | null)[];
    readonly endLatest: readonly (number | null)[];
  };
};

test.use({ viewport: { width: 1280, height: 900 } });

test('the root has the attributes for its state, dataset and view', async ({ page }) => {
  await page.goto('./en/');
  const root = page.locator('[data-kroniek]');
  await expect(root).toHaveAttribute('data-live');
  await expect(root).toHaveAttribute('data-state', 'ready');
  await expect(root).toHaveAttribute('data-kroniek', dataset.id);
  await expect(root).toHaveAttribute('data-from', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  await expect(root).toHaveAttribute('data-to', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

for (const width of [360, 768, 1280]) {
  test(`the whole period shows every dated event, as a mark or in a cluster, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const marks = await page
      .locator('[data-mark]')
      .evaluateAll((all) => all.map((node) => node.getAttribute('data-mark')));
    const counts = await page
      .locator('[data-cluster]')
      .evaluateAll((all) => all.map((node) => Number(node.getAttribute('data-cluster'))));
    // No event has two marks.
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks.length + counts.reduce((sum, count) => sum + count, 0)).toBe(dated.length);
    for (const id of marks) expect(dated).toContain(id);
    const kinds = await page
      .locator('[data-mark]')
      .evaluateAll((all) => all.map((node) => node.getAttribute('data-kind')));
    for (const kind of kinds) expect(['point', 'span']).toContain(kind);
    // On a phone the drawing takes the place of the list.
    await expect(page.locator('[data-entry]')).toHaveCount(width < 600 ? 0 : dataset.events.length);
    await expect(page.locator('[data-condition]')).toHaveCount(undated.length);
  });
}

test('every dated event has a mark and a label in a view of its own span', async ({ page }) => {
  test.slow();
  await open(page);
  const core = await page.locator('[data-kroniek]').evaluate(async (root: HTMLElement) => {
    const response = await fetch(root.dataset['coreSrc'] ?? '');
    return (await response.json()) as unknown;
  });
  for (const [id, from, to] of spansOf(core as Core)) {
    await revisit(page, `?from=${toMinute(from)}&to=${toMinute(to)}`);
    await expect
      .poll(
        () =>
          drawing(page).evaluate((node, event) => {
            const label = node.querySelector(`[data-label="${event}"]`);
            const [words, frame] = [label?.getBoundingClientRect(), node.getBoundingClientRect()];
            return {
              marks: node.querySelectorAll(`[data-mark="${event}"]`).length,
              isLabelled: label?.checkVisibility({ visibilityProperty: true }) ?? false,
              isInside: !!words && words.left >= frame.left - 1 && words.right <= frame.right + 1,
            };
          }, id),
        id,
      )
      .toEqual({ marks: 1, isLabelled: true, isInside: true });
  }
});

test('details hold the quote, its translation, the sources and their addresses', async ({
  page,
}) => {
  await open(page, './en/?event=drone-incursion');
  const opened = details(page, 'drone-incursion');
  await expect(
    opened.getByRole('heading', { name: 'Drones cross into Polish airspace' }),
  ).toBeVisible();
  await expect(opened.getByText(/night of 9 to 10 September 2025/i).first()).toBeVisible();
  // The quote is verbatim and marked as Dutch, with a translation.
  const quote = opened.locator('blockquote[lang="nl"]').first();
  await expect(quote).toContainText('In de nacht van 9 op 10 september');
  await expect(opened.getByText('Translated from Dutch:').first()).toBeVisible();
  const sources = opened.getByRole('list', { name: 'Who says what' });
  expect(await sources.getByRole('link').count()).toBeGreaterThan(1);
  for (const link of await sources.getByRole('link').all()) {
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\/|^\S*\/en\/source\//);
  }
  await expect(opened.getByText('Poland', { exact: false }).first()).toBeVisible();
});

test('a relation opens the other event', async ({ page }) => {
  await open(page, './en/?event=drone-incursion');
  const relations = details(page, 'drone-incursion').getByText('Connected events').locator('..');
  const link = relations.getByRole('link').first();
  const href = (await link.getAttribute('href')) ?? '';
  const [, other = ''] = /\/en\/e\/([^/]+)\/$/.exec(href) ?? [];
  expect(dataset.events.map(({ id }) => id)).toContain(other);
  await link.click();
  await expect(details(page, other)).toBeVisible();
  await expect(details(page)).toHaveCount(1);
  await expect.poll(() => page.evaluate(() => location.search)).toContain(`event=${other}`);
});

test('an entry opens its event, and Next and Previous move between events', async ({ page }) => {
  await open(page);
  await page.locator('[data-entry="alaska-talks"]').getByRole('heading').getByRole('link').click();
  await expect(details(page, 'alaska-talks')).toBeVisible();
  await page.getByRole('link', { name: 'Next event' }).click();
  await expect(details(page, 'alaska-talks')).toHaveCount(0);
  await page.getByRole('link', { name: 'Previous event' }).click();
  await expect(details(page, 'alaska-talks')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(details(page)).toHaveCount(0);
});

test('the list has the events in the range, in order', async ({ page }) => {
  await open(page, './en/?from=2025-08-14&to=2025-08-20');
  const ids = await page
    .locator('[data-entry]')
    .evaluateAll((all) => all.map((node) => node.getAttribute('data-entry') ?? ''));
  expect(ids).toContain('alaska-talks');
  expect(ids).not.toContain('coalition-leaders-meeting');
  expect(ids.indexOf('alaska-talks')).toBeLessThan(ids.indexOf('washington-talks'));
  await expect(page.getByRole('heading', { name: 'Friday 15 August 2025' })).toBeVisible();
  await revisit(page, '?from=2025-04-10&to=2025-04-12');
  await expect(page.locator('[data-entry="alaska-talks"]')).toHaveCount(0);
});

test(
  'switching the language keeps the view and the opened event',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    await open(page, './en/?from=2025-09-09T18:00&to=2025-09-10T12:00&event=drone-incursion');
    await focusDrawing(page);
    const requestedView = await viewOf(page);
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => viewOf(page)).not.toEqual(requestedView);
    const before = await viewOf(page);
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await expect(page).toHaveURL(/\/nl\/\?/);
    await waitUntilLive(page);
    const after = await viewOf(page);
    // Links are precise to the minute.
    for (const bound of ['from', 'to'] as const) {
      expect(Math.abs(Date.parse(after[bound]) - Date.parse(before[bound]))).toBeLessThanOrEqual(
        30_000,
      );
    }
    await expect(details(page, 'drone-incursion')).toBeVisible();
    await expect(page.locator('[data-kroniek]')).toHaveAttribute('lang', 'nl');
  },
);

test(
  'details open in the row at 360 px, below the drawing at 768, beside it at 1280',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page);
    const row = page.locator('[data-row]').filter({ has: mark(page, 'alaska-talks') });
    const title = row.getByRole('heading').getByRole('link');
    await title.click();
    await expect(row.locator('[data-details="alaska-talks"] blockquote').first()).toBeVisible();
    await expect(title).toHaveAttribute('aria-expanded', 'true');
    await expect(details(page)).toHaveCount(1);
    await title.click();
    await expect(details(page)).toHaveCount(0);

    await page.setViewportSize({ width: 768, height: 800 });
    await open(page, './en/?event=alaska-talks');
    const [plot, below] = [await boxOf(drawing(page)), await boxOf(details(page, 'alaska-talks'))];
    expect(below.y).toBeGreaterThan(plot.y + plot.height);

    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, './en/?event=alaska-talks');
    const [plotBox, beside] = [
      await boxOf(drawing(page)),
      await boxOf(details(page, 'alaska-talks')),
    ];
    expect(beside.x).toBeGreaterThan(plotBox.x + plotBox.width);
    expect(beside.y).toBeLessThan(plotBox.y + plotBox.height);
  },
);

/** Each dated event's span, in epoch milliseconds. Widens those under 10 minutes. */
function spansOf({ period, events }: Core): (readonly [id: string, from: number, to: number])[] {
  return events.id.flatMap((id, i) => {
    if (!dated.includes(id)) return [];
    const [first, last] = [events.startEarliest[i] ?? null, events.endLatest[i] ?? null];
    // An unknown start is the period's start. An unknown end is a day after the start.
    const from = first ?? period.start;
    const to = last ?? from + 86_400_000;
    return to - from < 600_000
      ? [[id, from - 1_800_000, to + 1_800_000] as const]
      : [[id, from, to] as const];
  });
}

function toMinute(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16)}Z`;
}
