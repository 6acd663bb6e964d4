/** The address follows every move, and restores the state of the page. */
import { expect, test, type Page } from '../support/guarded';

import {
  AUTUMN,
  details,
  drawing,
  focusDrawing,
  FULL_BROWSER,
  lengthOf,
  mark,
  open,
  revisit,
  viewAfter,
  viewOf,
  waitUntilLive,
} from '../support/timeline';

const DAY = 86_400_000;

test.use({ viewport: { width: 1280, height: 800 } });

test.describe('the address', () => {
  const query = (page: Page) => page.evaluate(() => location.search);

  test('follows a move, and a reload restores the view exactly', async ({ page }) => {
    await open(page, './en/?utm_source=newsletter');
    await focusDrawing(page);
    const before = await viewOf(page);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect
      .poll(() => query(page))
      .toMatch(/^\?from=[\dT:-]+&to=[\dT:-]+&utm_source=newsletter$/);
    const moved = await viewOf(page);
    expect(moved).not.toEqual(before);
    await page.reload();
    await waitUntilLive(page);
    expect(await viewOf(page)).toEqual(moved);
  });

  test(
    'Back undoes a chapter, and Forward restores it',
    { tag: FULL_BROWSER },
    async ({ page }) => {
      await open(page);
      const whole = await viewOf(page);
      await page.getByRole('link', { name: /Alaska to Washington/ }).click();
      const chapter = await viewAfter(page, whole);
      // Days are in the dataset's zone, Amsterdam.
      expect(chapter).toEqual({ from: '2025-08-13T22:00:00.000Z', to: '2025-08-20T22:00:00.000Z' });
      await expect.poll(() => query(page)).toBe('?from=2025-08-14&to=2025-08-20');
      await page.evaluate(() => history.back());
      await expect.poll(() => viewOf(page)).toEqual(whole);
      expect(await query(page)).toBe('');
      await page.evaluate(() => history.forward());
      await expect.poll(() => viewOf(page)).toEqual(chapter);
    },
  );

  test('Back closes an event', async ({ page }) => {
    await open(page, AUTUMN);
    await mark(page, 'alaska-talks').press('Enter');
    await expect(details(page, 'alaska-talks')).toBeVisible();
    await expect.poll(() => query(page)).toContain('event=alaska-talks');
    await page.evaluate(() => history.back());
    await expect(details(page)).toHaveCount(0);
  });

  test('of an event opens it, within the view', async ({ page }) => {
    await open(page, './en/?event=coalition-leaders-meeting');
    await expect(details(page, 'coalition-leaders-meeting')).toBeVisible();
    await expect(mark(page, 'coalition-leaders-meeting')).toHaveAttribute('aria-current', 'true');
    const { from, to } = await viewOf(page);
    expect(from < '2025-09-04' && to > '2025-09-05').toBe(true);
    // Focus does not move, since the reader pressed nothing.
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  test('with an invalid part works without it, and a notice says so', async ({ page }) => {
    await open(page, './en/?from=2025-02-30&to=2025-09-05');
    const notice = page.getByRole('status').filter({ hasText: 'could not be read' });
    await expect(notice).toContainText('from');
    expect((await viewOf(page)).to).toBe('2025-09-05T22:00:00.000Z');
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
  });

  test('of an unknown event shows the range, and a notice in the page’s language', async ({
    page,
  }) => {
    await open(page, './nl/?from=2025-09-01&to=2025-09-10&event=no-such-event');
    await expect(page.getByRole('status').filter({ hasText: 'no-such-event' })).toBeVisible();
    await expect(details(page)).toHaveCount(0);
    expect(await viewOf(page)).toEqual({
      from: '2025-08-31T22:00:00.000Z',
      to: '2025-09-10T22:00:00.000Z',
    });
  });

  test('of a range outside the data shows the whole period, and a notice says so', async ({
    page,
  }) => {
    await open(page, './en/?from=1990&to=1991');
    await expect(
      page.getByRole('status').filter({ hasText: 'outside this timeline' }),
    ).toBeVisible();
    expect(lengthOf(await viewOf(page))).toBeGreaterThan(200 * DAY);
  });
});

test(
  'every choice survives reload, Back and a copied link',
  { tag: FULL_BROWSER },
  async ({ page, context }) => {
    test.slow();
    // Elements of the page that show each choice.
    const choicesIn = (tab: Page) => ({
      q: tab.getByRole('searchbox'),
      chip: tab.getByRole('button', { name: 'Remove: NATO' }),
      distance: tab.getByText(/after “Trump and Putin meet in Alaska”/).first(),
      second: tab.getByRole('region', { name: 'The range compared with' }),
      clock: drawing(tab).getByText('UTC', { exact: true }),
      lanes: tab.locator('.find-group select'),
    });
    const viewQuery =
      '?from=2025-08-10&to=2025-09-15&event=coalition-leaders-meeting&known=2025-09-12' +
      '&with=2025-09-01,2025-09-20&since=alaska-talks&zone=utc&theme=dark';
    const expectView = async (tab: Page): Promise<void> => {
      const { distance, second, clock } = choicesIn(tab);
      await expect(distance).toBeVisible();
      await expect(second).toBeVisible();
      await expect(clock.first()).toBeVisible();
      await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(tab.getByText(/12 September 2025/).first()).toBeVisible();
      expect(await viewOf(tab)).toEqual({
        from: '2025-08-09T22:00:00.000Z',
        to: '2025-09-15T22:00:00.000Z',
      });
    };
    await open(page, `./en/${viewQuery}`);
    await expectView(page);
    await page.reload();
    await waitUntilLive(page);
    await expectView(page);
    expect(await page.evaluate(() => location.search)).toBe(viewQuery);

    // The same for search, filters, grouping and collapsed lanes.
    const filterQuery =
      '?group=status&fold=occurred&statuses=occurred,planned&actors=nato&q=allies';
    const expectFilters = async (tab: Page): Promise<void> => {
      const { q, chip, lanes } = choicesIn(tab);
      await expect(q).toHaveValue('allies');
      await expect(chip).toBeVisible();
      await expect(lanes).toHaveValue('status');
      await expect(tab.locator('[data-lane="occurred"]')).toHaveAttribute('aria-expanded', 'false');
    };
    await revisit(page, filterQuery);
    await expectFilters(page);
    await page.reload();
    await waitUntilLive(page);
    await expectFilters(page);
    await page.goBack();
    await waitUntilLive(page);
    await expectView(page);
    await page.goForward();
    await waitUntilLive(page);
    await expectFilters(page);

    // The copied link restores both in a new page, and each choice can be left out of it.
    for (const [query, check] of [
      [filterQuery, expectFilters],
      [viewQuery, expectView],
    ] as const) {
      await revisit(page, query);
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Share what you see' });
      const link = dialog.getByRole('textbox', { name: 'Link' });
      const other = await context.newPage();
      await open(other, await link.inputValue());
      await check(other);
      await other.close();
      if (check === expectView) {
        for (const part of [/compared with/, /distances from/, /clock/]) {
          await dialog.getByRole('checkbox', { name: part }).uncheck();
        }
        await expect(link).not.toHaveValue(/with=|since=|zone=/);
      }
      await page.keyboard.press('Escape');
    }
  },
);
