/** Claims and sources, relations, the legend, undated events, and the log of changes. */
import { expect, REPORTED, test, type Locator, type Page } from '../support/guarded';

import {
  ALSO_IN_FIREFOX,
  dataset,
  details,
  drawing,
  focusDrawing,
  focusedName,
  focusMark,
  mark,
  open,
  tabToDrawing,
  showAllEvidence,
  arrowKeyTo,
} from '../support/timeline';

const SEPTEMBER = './en/?from=2025-09-01&to=2025-09-20';

test.use({ viewport: { width: 1280, height: 900 } });

test('if lazy bundles cannot be fetched, the page says so and the drawing stays', async ({
  page,
  guard,
}) => {
  guard.expected = REPORTED;
  await page.route(/assets\/(arcs|showDialog|evidenceBundle|startOpenedEvent)-/, (route) =>
    route.abort(),
  );
  await open(page, SEPTEMBER);
  await focusDrawing(page);
  expect(await drawing(page).locator('[data-mark]').count()).toBeGreaterThan(3);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('alert')).toContainText('This part of the page could not be fetched');
  await mark(page, 'drone-incursion').locator('.target').click();
  await expect(page.getByRole('alert')).toContainText('The details of this event could not');
  expect(await drawing(page).locator('[data-mark]').count()).toBeGreaterThan(3);
});

test('every event names a source before and after it is opened', async ({ page }) => {
  await open(page);
  await showAllEvidence(page, dataset.events.length);
  for (const entry of await page.locator('[data-entry]').all()) {
    await expect(entry).toContainText(/\d+ sources?/);
    expect(await entry.locator('.evidence .cite').count()).toBeGreaterThan(0);
  }
});

test('the incursion has claims of at least four speakers, with their stances', async ({ page }) => {
  const opened = await openIncursion(page);
  const claims = opened.getByRole('list', { name: 'Who says what' }).getByRole('listitem');
  await expect(claims.first()).toBeVisible();
  const bys = await claims.locator('.claim-by').allTextContents();
  expect(new Set(bys.map((by) => by.replace(/ \w+$/, ''))).size).toBeGreaterThanOrEqual(4);
  for (const stance of ['says', 'denies', 'disputes', 'corrects']) {
    expect(bys.some((by) => by.endsWith(` ${stance}`))).toBe(true);
  }
  await expect(opened.getByText('None is given here as the truth')).toBeVisible();
  // Claims are in order of publication.
  const first = claims.first();
  await expect(first).toContainText('10 September 2025');
  await expect(claims.last()).toContainText('17 September 2025');
});

test('a screen reader gets an event’s parts in order, from its title to its relations', async ({
  page,
}) => {
  const opened = await openIncursion(page);
  await expect(opened.getByText('Connected events')).toBeVisible();
  const snapshot = await opened.ariaSnapshot();
  const parts = [
    'heading "Drones cross into Polish airspace" [level=2]',
    'paragraph: night of 9 to 10 September 2025, 23:30 to 06:30, Warsaw time',
    'paragraph: Incidents · occurred',
    'paragraph: "Drones enter the airspace',
    'heading "Who says what" [level=3]',
    'paragraph: Dutch government says',
    'In de nacht van 9 op 10 september',
    'Translated from Dutch: “In the night',
    'paragraph: Prime Minister Tusk says',
    'paragraph: Russian Ministry of Defence denies',
    'paragraph: Belarus disputes',
    'paragraph: General Kukuła, Polish General Staff corrects',
    'term: How sure the date is',
    'definition: date certain',
    'heading "Connected events" [level=3]',
    'link "Drones shot down, says Dutch letter"',
  ];
  const positions = parts.map((part) => snapshot.indexOf(part));
  expect(parts.filter((_, i) => (positions[i] ?? -1) < 0)).toEqual([]);
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
});

test('the keyboard reaches an event, the source of its third claim, and the mark again', async ({
  page,
}) => {
  await open(page, SEPTEMBER);
  await tabToDrawing(page);
  await arrowKeyTo(page, 'drone-incursion');
  await page.keyboard.press('Enter');
  const opened = details(page, 'drone-incursion');
  await expect(opened.getByRole('heading', { level: 2 })).toBeFocused();
  const third = opened.locator('.claim').nth(2).locator('.cite a').first();
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    if (await third.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(third).toBeFocused();
  expect(await third.getAttribute('href')).toMatch(/^https:/);
  await page.keyboard.press('Escape');
  await expect(details(page)).toHaveCount(0);
  await expect.poll(() => focusedName(page)).toBe('drone-incursion');
});

test.describe('relations', () => {
  test('arcs belong to the opened event, and are solid if the primary source states them', async ({
    page,
  }) => {
    await open(page, SEPTEMBER);
    const arcs = drawing(page).locator('[data-relation]');
    await expect(arcs).toHaveCount(0);
    await mark(page, 'drone-incursion').locator('.target').click();
    await expect(arcs).not.toHaveCount(0);
    const ends = await arcs.evaluateAll((all) =>
      all.map((arc) => [arc.getAttribute('data-arc-from'), arc.getAttribute('data-arc-to')]),
    );
    for (const pair of ends) expect(pair).toContain('drone-incursion');
    const dashed = arcs.and(
      page.locator(
        '[data-arc-to="security-council-meeting"], [data-arc-from="security-council-meeting"]',
      ),
    );
    await expect(dashed.locator('.arc-line')).toHaveAttribute('stroke-dasharray', /\d/);
    const solid = arcs.and(page.locator('[data-arc-to="article-4-consultations"]'));
    await expect(solid.locator('.arc-line')).not.toHaveAttribute('stroke-dasharray');

    await page.getByRole('checkbox', { name: 'Show all connections' }).check();
    await expect.poll(() => arcs.count()).toBeGreaterThan(ends.length);
  });

  test('focus on a mark shows its arcs with names, and blur removes them', async ({ page }) => {
    await open(page, SEPTEMBER);
    await focusMark(page, 'drone-incursion');
    const name = drawing(page).locator('[data-arc-to="article-4-consultations"] .arc-name');
    await expect(name).toHaveText('Led to');
    await expect(name).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(drawing(page).locator('[data-relation]')).toHaveCount(0);
  });

  test(
    'no arc crosses the text of a label',
    {
      tag: ALSO_IN_FIREFOX,
    },
    async ({ page }) => {
      await open(page, './en/?from=2025-08-10&to=2025-09-20');
      await page.getByRole('checkbox', { name: 'Show all connections' }).check();
      await expect(drawing(page).locator('.arc-line').first()).toBeAttached();
      const crossings = await drawing(page).evaluate((node) => {
        const frame = node.getBoundingClientRect();
        const boxes = [...node.querySelectorAll('[data-label]')].map((label) => ({
          id: label.getAttribute('data-label'),
          box: label.getBoundingClientRect(),
        }));
        return [...node.querySelectorAll<SVGPathElement>('.arc-line')].flatMap((line) => {
          const matrix = line.getScreenCTM();
          if (!matrix) return [];
          const length = line.getTotalLength();
          return Array.from({ length: 120 }, (_, i) =>
            line.getPointAtLength((length * i) / 119).matrixTransform(matrix),
          )
            .filter(({ x }) => x > frame.left && x < frame.right)
            .flatMap(({ x, y }) =>
              boxes
                .filter(
                  ({ box }) =>
                    x > box.left + 1 && x < box.right - 1 && y > box.top + 2 && y < box.bottom - 2,
                )
                .map(({ id }) => `${line.parentElement?.dataset['arcFrom']} over ${id}`),
            );
        });
      });
      expect([...new Set(crossings)]).toEqual([]);
    },
  );
});

test('the legend shows only statuses in use; undated events name what they depend on', async ({
  page,
}) => {
  await open(page);
  const legend = page.getByRole('region', { name: 'How to read the drawing' });
  const statuses = new Set(dataset.events.map(({ status = 'occurred' }) => status));
  for (const status of [
    'occurred',
    'ongoing',
    'claimed',
    'disputed',
    'announced',
    'planned',
    'conditional',
    'cancelled',
  ]) {
    await expect(legend.getByText(status, { exact: true })).toHaveCount(
      statuses.has(status) ? 1 : 0,
    );
  }
  await expect(legend.getByText('not covered', { exact: true })).toHaveCount(1);
  const tray = page.getByRole('region', { name: 'No date yet' });
  await expect(
    tray.locator('li').filter({ has: page.locator('[data-condition="deployment-decision"]') }),
  ).toContainText('depends on: Agreement to stop fighting');
});

test('the change log lists every change, and changed entries have the date', async ({ page }) => {
  await open(page);
  const log = page.getByRole('region', { name: 'Corrections and changes' });
  await expect(log.getByRole('listitem')).toHaveCount(dataset.changes.length);
  await expect(page.locator('[data-entry="drone-incursion"]')).toContainText(
    'changed on 23 November 2026',
  );
  await expect(page.locator('[data-entry="alaska-talks"]')).not.toContainText('changed on');
  await log.getByRole('link', { name: 'Drones cross into Polish airspace' }).click();
  await expect(details(page, 'drone-incursion')).toBeVisible();
});

/** Opens the event with the most claims. Returns its details. */
async function openIncursion(page: Page): Promise<Locator> {
  await open(page, './en/?event=drone-incursion');
  return details(page, 'drone-incursion');
}
