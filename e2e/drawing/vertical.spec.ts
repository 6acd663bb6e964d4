/** The drawing in which time runs down: on a phone, and by choice at any width. */
import { violationsOf } from '../support/axe';
import { expect, test, type Page } from '../support/guarded';

import { recordLayoutShifts } from '../support/layoutShifts';
import { touch } from '../support/touch';
import {
  ALSO_IN_FIREFOX,
  AUTUMN,
  boxOf,
  dataset,
  dated,
  details,
  lengthOf,
  mark,
  open,
  scrollTopOf,
  viewAfter,
  viewOf,
} from '../support/timeline';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
// Nothing eases, so that a scroll is over at once.
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

const rows = (page: Page) => page.locator('.vertical [data-row]');
/** The distance of a row from the top of the window, in px. */
const topOf = async (page: Page, id: string): Promise<number> =>
  (await boxOf(rows(page).filter({ has: page.locator(`[data-mark="${id}"]`) }))).y;

for (const language of dataset.languages) {
  test(`every event has its own mark and its whole label, in order, ${language}`, async ({
    page,
  }) => {
    await open(page, `./${language}/`);
    await expect(page.locator('.vertical [data-mark]')).toHaveCount(dated.length);
    const labels = await page.locator('.vertical [data-label]').evaluateAll((nodes) =>
      nodes.map((node) => {
        const { top, bottom, left, right } = node.getBoundingClientRect();
        const row = node.closest('.v-words') as HTMLElement;
        return {
          id: node.getAttribute('data-label'),
          isWhole: row.scrollWidth <= row.clientWidth && left >= 0 && right <= innerWidth,
          top,
          bottom,
        };
      }),
    );
    expect(labels.filter(({ isWhole }) => !isWhole)).toEqual([]);
    labels.slice(1).forEach(({ top }, k) => {
      expect(top).toBeGreaterThanOrEqual(labels[k]?.bottom ?? 0);
    });
    // It takes the place of the list.
    await expect(page.locator('[data-part="list"]')).toBeHidden();
  });
}

test('scrolling moves in time, and the address leads back', async ({ page }) => {
  await open(page);
  const whole = await viewOf(page);
  await page.mouse.move(200, 600);
  // To events with instants of their own: the address of several at one leads to their first.
  const talks = await topOf(page, 'alaska-talks');
  await page.mouse.wheel(0, talks - 80);
  const there = await viewAfter(page, whole);
  expect(there.from > whole.from && there.to < whole.to).toBe(true);
  await expect(page).toHaveURL(/\?from=/);
  const [first = ''] = await rowsInSight(page);
  const top = await topOf(page, first);
  await open(page, page.url());
  expect(await viewOf(page)).toEqual(there);
  // Rows of one instant share their address, which leads to the first of them.
  expect(Math.abs((await topOf(page, first)) - top)).toBeLessThan(120);
  // At the top of the drawing, the whole period begins again.
  await page.mouse.wheel(0, -20_000);
  await expect.poll(async () => (await viewOf(page)).from).toBe(whole.from);
});

for (const [name, address] of [
  ['an event', './en/?event=drone-incursion'],
  ['the page of an event', './en/e/drone-incursion/'],
] as const) {
  test(`a link to ${name} shows its words, and nothing shifts`, async ({ page }) => {
    const { shifts } = await recordLayoutShifts(page);
    await open(page, address);
    const opened = page.locator('.vertical [data-details="drone-incursion"]');
    await expect(page.locator('.vertical .is-open [data-label]')).toBeInViewport();
    await expect(opened.locator('.summary')).toBeInViewport();
    const sum = (await shifts()).reduce((total, shift) => total + Number.parseFloat(shift), 0);
    expect(sum, (await shifts()).join('\n')).toBeLessThan(0.01);
  });
}

test('an event opens in place; Esc and a second press close it', async ({ page }) => {
  await open(page, AUTUMN);
  const link = page.locator('.vertical').getByRole('link', { name: /Alaska/ });
  const before = await boxOf(link);
  await link.click();
  await expect(details(page, 'alaska-talks').locator('blockquote').first()).toBeVisible();
  await expect(link).toHaveAttribute('aria-expanded', 'true');
  expect((await boxOf(link)).y).toBeCloseTo(before.y, 0);
  await expect(page).toHaveURL(/event=alaska-talks/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.vertical [data-details]')).toHaveCount(0);
  await expect(link).toBeFocused();
  await link.press('Enter');
  await expect(details(page, 'alaska-talks')).toBeVisible();
  await link.press('Enter');
  await expect(page.locator('.vertical [data-details]')).toHaveCount(0);
  await page.goBack();
  await expect(page).not.toHaveURL(/event=/);
});

test('keys go from event to event, zoom, and show the keys', async ({ page }) => {
  await open(page);
  const all = await rows(page)
    .locator('[data-mark]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-mark')));
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-mark'));
  await page.locator('.vertical [data-mark]:not([tabindex])').focus();
  expect(await focused()).toBe(all[0]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe(all[2]);
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe(all[1]);
  const start = await viewOf(page);
  await page.keyboard.press('End');
  expect(await focused()).toBe(all.at(-1));
  await expect(mark(page, all.at(-1) ?? '')).toBeInViewport();
  await viewAfter(page, start);
  await page.keyboard.press('Home');
  expect(await focused()).toBe(all[0]);
  const near = await viewOf(page);
  await page.keyboard.press('+');
  expect(lengthOf(await viewAfter(page, near))).toBeLessThan(lengthOf(near));
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('two fingers make distances longer, and the time between them stays', async ({ page }) => {
  await open(page, AUTUMN);
  const before = await viewOf(page);
  const [id = ''] = (await rowsInSight(page)).slice(2);
  const y = (await topOf(page, id)) + 4;
  const pair = (apart: number) => [
    { x: 200, y: y - apart },
    { x: 200, y: y + apart },
  ];
  await touch(page, [pair(30), pair(50), pair(70), pair(100)]);
  const closer = await viewAfter(page, before);
  expect(lengthOf(closer)).toBeLessThan(lengthOf(before));
  // The page scrolls to keep it there, a frame after the view changed.
  await expect.poll(async () => Math.abs((await topOf(page, id)) + 4 - y)).toBeLessThan(12);
  // So near that rows have their summaries, too.
  const { summary } = dataset.events.find((event) => event.id === id) ?? {};
  const row = rows(page).filter({ has: page.locator(`[data-mark="${id}"]`) });
  await expect(row).toContainText(summary?.en ?? 'no summary');
});

test('a search leaves what matches, and a press shows the rest', async ({ page }) => {
  await open(page);
  await page.getByRole('searchbox').fill('drone');
  await expect.poll(() => rows(page).count()).toBeLessThan(dated.length / 2);
  await expect(rows(page).filter({ hasText: '· found' })).toHaveCount(await rows(page).count());
  await page.getByRole('button', { name: /^Show \d+ other events$/ }).click();
  await expect(rows(page)).toHaveCount(dated.length);
  await page.getByRole('button', { name: 'Show only what was found' }).click();
  await expect.poll(() => rows(page).count()).toBeLessThan(dated.length / 2);
});

test('the key of the lanes collapses a lane to dots', async ({ page }) => {
  await open(page);
  const lane = dataset.lanes[0]!;
  await page.locator(`.v-key [data-lane="${lane.id}"]`).click();
  await expect.poll(() => rows(page).count()).toBeLessThan(dated.length);
  await expect(page.locator('.v-shapes > circle').first()).toBeAttached();
  await page.locator(`.v-key [data-lane="${lane.id}"]`).click();
  await expect(rows(page)).toHaveCount(dated.length);
});

test('the story scrolls to its steps; a compared range follows the first', async ({ page }) => {
  await open(page);
  await page.locator('.story-start').click();
  await page.getByRole('button', { name: 'Pause' }).click();
  const start = await scrollTopOf(page);
  await page.locator('.story-rail a').nth(2).click();
  await expect.poll(() => scrollTopOf(page)).toBeGreaterThan(start + 500);

  await open(page, './en/?from=2025-08-14&to=2025-08-20&with=2025-09-01,2025-09-10');
  await expect(page.locator('.vertical')).toHaveCount(2);
  const [first, second] = [page.locator('.vertical').first(), page.locator('.vertical').last()];
  await expect(first.getByRole('heading', { name: 'August 2025' })).toBeVisible();
  expect(await first.locator('[data-row]').count()).toBeLessThan(dated.length / 2);
  await expect(second.getByRole('heading', { name: 'September 2025' })).toBeVisible();
});

test(
  'each direction of time is a press away, and in the address',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Time from left to right' }).click();
    await expect(page.getByRole('application')).toBeVisible();
    await expect(page).toHaveURL(/axis=across/);
    await expect(page.locator('[data-part="list"]')).toBeVisible();
    await page.getByRole('button', { name: 'Time from top to bottom' }).click();
    await expect(rows(page).first()).toBeVisible();
    await expect(page).not.toHaveURL(/axis=/);

    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, './en/?axis=down');
    await expect(rows(page)).toHaveCount(dated.length);
    await expect(page.locator('[data-part="list"]')).toBeHidden();
  },
);

test('an embed scrolls in its frame, and turns the direction of time', async ({ page }) => {
  await open(page, './embed/v1/en/?from=2025-08-10&to=2025-09-15');
  const before = await viewOf(page);
  await page.mouse.move(200, 500);
  await page.mouse.wheel(0, 500);
  expect((await viewAfter(page, before)).from > before.from).toBe(true);
  expect(await scrollTopOf(page)).toBe(0);
  await page.getByRole('button', { name: 'Time from left to right' }).click();
  await expect(page.locator('.vertical')).toBeHidden();
  await page.getByRole('button', { name: 'Time from top to bottom' }).click();
  await expect(page.locator('.vertical')).toBeVisible();
});

test('without scripts the rows link to the pages of events', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto('./en/');
  await expect(page.locator('.vertical [data-mark]')).toHaveCount(dated.length);
  await page
    .locator('.vertical')
    .getByRole('link', { name: /Alaska/ })
    .click();
  await expect(page).toHaveURL(/e\/alaska-talks\/$/);
  await context.close();
});

test('axe finds nothing, and text of twice the size is whole', async ({ page }) => {
  await open(page, `${AUTUMN}&event=drone-incursion`);
  await expect(details(page).locator('blockquote').first()).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const cut = await page
    .locator('.v-words')
    .evaluateAll((nodes) => nodes.filter((node) => node.scrollWidth > node.clientWidth).length);
  expect(cut).toBe(0);
});

/** Ids of the events whose rows begin in the window, from the top. */
async function rowsInSight(page: Page): Promise<string[]> {
  return rows(page).evaluateAll((nodes) =>
    nodes.flatMap((node) => {
      const { top } = node.getBoundingClientRect();
      const id = node.querySelector('[data-mark]')?.getAttribute('data-mark');
      return top > 40 && top < innerHeight && id ? [id] : [];
    }),
  );
}
