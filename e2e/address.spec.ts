/** The address: it follows every move, and says again what was seen. */
import { expect, test, type Page } from '@playwright/test';

import {
  AUTUMN,
  details,
  lengthOf,
  live,
  mark,
  open,
  tabToDrawing,
  viewAfter,
  viewOf,
} from './timeline';

const DAY = 86_400_000;

test.use({ viewport: { width: 1280, height: 800 } });

test.describe('the address', () => {
  const query = (page: Page) => page.evaluate(() => location.search);

  test('follows a move, and a reload brings the very same view', async ({ page }) => {
    await open(page, './en/?utm_source=newsletter');
    await tabToDrawing(page);
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
    await live(page);
    expect(await viewOf(page)).toEqual(moved);
  });

  test('Back undoes a chapter, and Forward brings it again', async ({ page }) => {
    await open(page);
    const whole = await viewOf(page);
    await page.getByRole('link', { name: /Alaska to Washington/ }).click();
    const chapter = await viewAfter(page, whole);
    // Days of the dataset's zone, Amsterdam.
    expect(chapter).toEqual({ from: '2025-08-13T22:00:00.000Z', to: '2025-08-20T22:00:00.000Z' });
    await expect.poll(() => query(page)).toBe('?from=2025-08-14&to=2025-08-20');
    await page.evaluate(() => history.back());
    await expect.poll(() => viewOf(page)).toEqual(whole);
    expect(await query(page)).toBe('');
    await page.evaluate(() => history.forward());
    await expect.poll(() => viewOf(page)).toEqual(chapter);
  });

  test('Back closes an event', async ({ page }) => {
    await open(page, AUTUMN);
    await mark(page, 'alaska-talks').press('Enter');
    await expect(details(page, 'alaska-talks')).toBeVisible();
    await expect.poll(() => query(page)).toContain('event=alaska-talks');
    await page.evaluate(() => history.back());
    await expect(details(page)).toHaveCount(0);
  });

  test('of an event opens it, in the middle', async ({ page }) => {
    await open(page, './en/?event=coalition-leaders-meeting');
    await expect(details(page, 'coalition-leaders-meeting')).toBeVisible();
    await expect(mark(page, 'coalition-leaders-meeting')).toHaveAttribute('aria-current', 'true');
    const { from, to } = await viewOf(page);
    expect(from < '2025-09-04' && to > '2025-09-05').toBe(true);
    // The reader has asked for no focus.
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  test('with a bad part is read without it, and says so', async ({ page }) => {
    await open(page, './en/?from=2025-02-30&to=2025-09-05');
    const notice = page.getByRole('status').filter({ hasText: 'could not be read' });
    await expect(notice).toContainText('from');
    expect((await viewOf(page)).to).toBe('2025-09-05T22:00:00.000Z');
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
  });

  test('of an unknown event says so in the reader’s language, and keeps the range', async ({
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

  test('wholly outside the data shows everything, and says so', async ({ page }) => {
    await open(page, './en/?from=1990&to=1991');
    await expect(
      page.getByRole('status').filter({ hasText: 'outside this timeline' }),
    ).toBeVisible();
    expect(lengthOf(await viewOf(page))).toBeGreaterThan(200 * DAY);
  });
});
