/** Search, filters, groupings and collapsed lanes. */
import { violationsOf } from '../support/axe';
import { expect, test, type Page } from '../support/guarded';

import {
  ALSO_IN_FIREFOX,
  boxOf,
  dataset,
  details,
  mark,
  open,
  openMenu,
  revisit,
  undated,
  waitUntilLive,
} from '../support/timeline';

test.use({ viewport: { width: 1280, height: 900 } });

const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.getByRole('search').getByRole('status');
const query = (page: Page) => page.evaluate(() => decodeURIComponent(location.search));

test(
  'ten key presses from a cold start open the drone incursion',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    await open(page);
    let presses = 0;
    const press = async (key: string): Promise<void> => {
      presses += 1;
      await page.keyboard.press(key);
    };
    await press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the search' })).toBeFocused();
    await press('Enter');
    await expect(field(page)).toBeFocused();
    for (const letter of 'drone') await press(letter);
    await press('Enter');
    await expect(details(page, 'drone-incursion')).toBeVisible();
    expect(presses).toBeLessThanOrEqual(10);
    await expect.poll(() => query(page)).toContain('event=drone-incursion&q=drone');
  },
);

test('matches are highlighted, counted and stepped through, and Esc clears the search', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('application').getByRole('link').first().focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  // Records every answer. Even the first counts the matches in all texts.
  const answers = await page.evaluateHandle(() => {
    const texts: string[] = [];
    new MutationObserver(() => {
      const text = document.querySelector('.printed-filter')?.textContent ?? '';
      if (text !== '') texts.push(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return texts;
  });
  await field(page).fill('Élysée paris');
  await expect(status(page)).toHaveText(/^Found: \d+ of 59$/);
  const n = Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
  expect(n).toBeGreaterThan(1);
  for (const answer of await answers.jsonValue()) expect(answer).not.toContain('Nothing fits');
  // The list has the matches, and one press shows the rest.
  const entries = page.locator('[data-entry]');
  await expect(entries).toHaveCount(n);
  await page.getByRole('button', { name: 'Show the rest too' }).click();
  await expect(entries).toHaveCount(59);
  await expect(page.locator('[data-entry]:not(.is-dimmed)')).toHaveCount(n);
  await page.getByRole('button', { name: 'Show the rest too', pressed: true }).click();
  await expect(entries).toHaveCount(n);
  expect(await page.locator('[data-mark].is-dimmed').count()).toBeGreaterThan(10);
  await field(page).focus();
  // The address has the query after a pause, without a history entry of its own.
  await expect.poll(() => query(page)).toBe('?q=Élysée paris');
  const before = await page.evaluate(() => history.length);
  const openedNow = () => details(page).getAttribute('data-details');
  await page.keyboard.press('Enter');
  await expect(details(page)).toBeVisible();
  const first = await openedNow();
  await page.keyboard.press('Enter');
  await expect.poll(openedNow).not.toBe(first);
  await page.getByRole('button', { name: 'Previous match' }).click();
  await expect.poll(openedNow).toBe(first);
  await expect(mark(page, first ?? '')).not.toHaveClass(/is-dimmed/);
  // Opening a match adds a history entry, so that Back undoes it.
  expect(await page.evaluate(() => history.length)).toBeGreaterThan(before);
  await field(page).focus();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('.is-dimmed')).toHaveCount(0);
});

for (const width of [360, 768]) {
  test(`each opened match is in view at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await open(page);
    await field(page).fill('drone');
    for (const id of ['drone-incursion', 'article-4-consultations']) {
      await field(page).press('Enter');
      await expect(details(page, id)).toBeInViewport();
      await expect(field(page)).toBeFocused();
    }
  });
}

test('filters remove events from the drawing and the list, and survive reload and Back', async ({
  page,
}) => {
  await open(page);
  const filters = page.getByRole('button', { name: 'Filter', exact: true });
  await filters.click();
  const panel = page.getByRole('dialog', { name: 'Filter events' });
  const nato = panel.getByRole('group', { name: 'Who' }).getByRole('checkbox', { name: /^NATO/ });
  const natoCount = Number(await nato.locator('xpath=..').locator('small').textContent());
  await nato.check();
  await expect(panel.getByRole('status')).toHaveText(`Shown: ${natoCount} of 59`);
  // The counts of other facets follow the first filter.
  const occurred = panel.getByRole('checkbox', { name: /^occurred/ });
  const occurredCount = Number(await occurred.locator('xpath=..').locator('small').textContent());
  expect(occurredCount).toBeLessThan(natoCount);
  await occurred.check();
  await expect(panel.getByRole('status')).toHaveText(`Shown: ${occurredCount} of 59`);
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(filters).toBeFocused();
  await expect(page.locator('[data-entry]')).toHaveCount(occurredCount);
  const countDrawn = async () => {
    const counted = await page
      .locator('[data-cluster]')
      .evaluateAll((all) => all.map((node) => Number(node.getAttribute('data-cluster'))));
    const alone = await page.locator('[data-mark]').count();
    return counted.reduce((sum, count) => sum + count, alone);
  };
  expect(await countDrawn()).toBe(occurredCount);
  expect(await query(page)).toBe('?statuses=occurred&actors=nato');
  await page.reload();
  await waitUntilLive(page);
  await expect(page.locator('[data-entry]')).toHaveCount(occurredCount);
  expect(await countDrawn()).toBe(occurredCount);
  await page.getByRole('button', { name: 'Remove: NATO' }).click();
  await expect.poll(() => query(page)).toBe('?statuses=occurred');
  await page.evaluate(() => history.back());
  await expect(page.locator('[data-entry]')).toHaveCount(occurredCount);
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await expect(page.locator('[data-entry]')).toHaveCount(59);
});

test('if no event fits, the drawing and the list say so and can clear the filters', async ({
  page,
}) => {
  await open(page, './en/?lanes=incident&statuses=planned&actors=nobody');
  // Only the unknown choice is dropped, with a notice.
  await expect(page.locator('.notice')).toContainText('nobody');
  await expect.poll(() => query(page)).toBe('?lanes=incident&statuses=planned');
  await expect(status(page)).toHaveText('Nothing fits. Take away a word or a filter.');
  await expect(page.locator('.list .empty')).toContainText('No event in this range fits');
  const drawing = page.getByRole('application');
  await expect(drawing).toContainText('No event in this range fits the filters.');
  await drawing.getByRole('button', { name: 'Clear search and filters' }).click();
  await expect(page.locator('[data-entry]')).toHaveCount(59);
  await expect(page.locator('[data-mark]').first()).toBeVisible();
});

test('lanes are regrouped and collapsed by keyboard, and the address has both', async ({
  page,
}) => {
  await open(page);
  await openMenu(page);
  await page.getByRole('combobox', { name: 'Lanes by' }).selectOption('actor');
  const lanes = page.locator('[data-lane]');
  await expect(lanes).toHaveCount(8);
  await expect.poll(() => query(page)).toBe('?group=actor');
  const first = lanes.first();
  const id = await first.getAttribute('data-lane');
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(lanes.first()).toHaveAttribute('aria-expanded', 'false');
  await expect(lanes.first()).toBeFocused();
  // F on a mark collapses its lane.
  await page.locator('[data-key][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('f');
  await expect(page.locator('[data-lane][aria-expanded="false"]')).not.toHaveCount(1);
  await page.keyboard.press('f');
  await expect(page.locator('[data-lane][aria-expanded="false"]')).toHaveCount(1);
  expect((await boxOf(lanes.first())).height).toBeLessThan(30);
  await expect.poll(() => query(page)).toBe(`?group=actor&fold=${id}`);
  await page.evaluate(() => history.back());
  await expect(lanes).toHaveCount(5);
  await page.evaluate(() => history.forward());
  await expect(lanes.first()).toHaveAttribute('aria-expanded', 'false');
});

test('Ukrainian and Polish words are found in any case, inflection and simplified spelling', async ({
  page,
}) => {
  for (const [address, words] of [
    ['./uk/', ['Зеленський', 'ЗЕЛЕНСЬКИЙ', 'зєлєнський']],
    ['./uk/', ['Аляска', 'Алясці', 'АЛЯСКИ']],
    ['./pl/', ['myśliwc', 'MYSLIWC']],
  ] as const) {
    await open(page, address);
    let found: number | undefined;
    for (const word of words) {
      await field(page).fill(word);
      await expect.poll(() => query(page)).toBe(`?q=${word}`);
      // Every spelling finds the same events, once all texts have loaded.
      await expect(async () => {
        const n = await page.locator('[data-entry]:not(.is-dimmed)').count();
        expect(n).toBeLessThan(59);
        expect(n).toBe(found ?? n);
        await expect(status(page)).toHaveText(new RegExp(`: ${n} `), { timeout: 500 });
        found = n;
      }).toPass();
    }
    expect(found).toBeGreaterThan(0);
  }
});

test('a collapsed lane shows its number of events in one row, and Enter expands it', async ({
  page,
}) => {
  const diplomacy = dataset.lanes[0]!;
  await open(page, `./en/?fold=${diplomacy.id}`);
  const laneHistogram = page.getByRole('application').getByRole('link', {
    name: new RegExp(`^Unfold the lane ${diplomacy.name['en']}: \\d+ events`),
  });
  await expect(laneHistogram).toBeVisible();
  const n = Number(await laneHistogram.getAttribute('data-cluster'));
  const inLane = dataset.events.filter(({ lane, when }) => lane === diplomacy.id && when !== null);
  expect(n).toBe(inLane.length);
  // It spans its events, in one row.
  const { width, height } = await boxOf(laneHistogram);
  expect(width).toBeGreaterThan(200);
  expect(height).toBeLessThan(24);
  expect(await violationsOf(page)).toEqual([]);
  await laneHistogram.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-lane]').first()).toHaveAttribute('aria-expanded', 'true');
  await expect(laneHistogram).toBeHidden();
  // Focus moves to a mark of the expanded lane.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.mark') !== null))
    .toBe(true);
});

test('undated events follow the filters, and entries name the lane of the grouping', async ({
  page,
}) => {
  await open(page, './en/?q=ceasefire');
  const tray = page.locator('[data-part="tray"]');
  const all = await tray.locator('[data-condition]').count();
  expect(all).toBe(undated.length);
  await expect(tray.locator('.is-dimmed')).not.toHaveCount(0);
  await revisit(page, '?statuses=occurred');
  await expect(tray).toBeHidden();
  await revisit(page, '?statuses=conditional');
  await expect(tray).toBeVisible();
  const conditional = dataset.events.filter(
    (event) => event.when === null && event.status === 'conditional',
  );
  await expect(tray.locator('[data-condition]:visible')).toHaveCount(conditional.length);

  await revisit(page, '?group=actor');
  const kicker = page.locator('[data-entry="drone-incursion"] .kicker');
  const laneNames = new Set(dataset.lanes.map(({ name }) => name['en'] ?? ''));
  await expect
    .poll(async () => laneNames.has((await kicker.textContent())?.split(' · ')[0] ?? ''))
    .toBe(false);
  await revisit(page, '');
  await expect
    .poll(async () => laneNames.has((await kicker.textContent())?.split(' · ')[0] ?? ''))
    .toBe(true);
  await expect(tray.locator('[data-condition]:visible')).toHaveCount(all);
});
