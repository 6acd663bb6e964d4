/** The story through the named ranges, distances in time, and the axis's time zone. */
import { expect, test } from '../support/guarded';

import {
  ALSO_IN_FIREFOX,
  boxOf,
  details,
  drawing,
  mark,
  open,
  pressTool,
  viewAfter,
  viewOf,
  waitUntilLive,
} from '../support/timeline';

test.use({ viewport: { width: 1280, height: 800 } });

test(
  'the story goes through steps with addresses, and can be left and resumed',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    await open(page);
    const begin = page.getByRole('button', { name: 'Play the story' });
    await begin.focus();
    await page.keyboard.press('Enter');
    const story = page.getByRole('region', { name: 'The story, step by step' });
    // The story plays, and focus is on the button that pauses it.
    await expect(story.getByRole('button', { name: 'Pause' })).toBeFocused();
    await expect(story.getByRole('link', { name: 'The whole story' })).toHaveAttribute(
      'aria-current',
      'step',
    );
    const height = (await boxOf(story)).height;
    await page.keyboard.press('Space');
    await expect(story.getByRole('button', { name: 'Play' })).toBeFocused();

    await story.getByRole('link', { name: 'Alaska to Washington' }).click();
    await expect(page).toHaveURL(/\?from=2025-08-14&to=2025-08-20$/);
    await story.getByRole('button', { name: 'Next step' }).click();
    await expect(page).toHaveURL(/\?from=2025-08-12&to=2025-09-05$/);
    await expect(story.getByText('Meetings and planning, up to the leaders’')).toBeVisible();
    await expect(story.getByText('Two meetings in four days')).toBeHidden();
    await expect(story.getByText('The Coalition’s plan, 4 of 7')).toBeAttached();
    expect((await boxOf(story)).height).toBeCloseTo(height, 1);
    await expect(page.getByRole('link', { name: /^The Coalition’s plan/ }).first()).toHaveAttribute(
      'aria-current',
      /true|step/,
    );

    // A move by the reader stops it, and Resume returns to its step.
    await story.getByRole('button', { name: 'Play' }).click();
    const step = await viewOf(page);
    await drawing(page).getByRole('link').first().focus();
    await page.keyboard.press('PageDown');
    await viewAfter(page, step);
    await story.getByRole('button', { name: 'Resume' }).click();
    await expect.poll(() => viewOf(page)).toEqual(step);
    await expect(story.getByRole('button', { name: 'Pause' })).toBeVisible();

    await page.keyboard.press('Escape');
    await expect(story).toBeHidden();
    await expect(begin).toBeFocused();
    await page.reload();
    await waitUntilLive(page);
    expect(await viewOf(page)).toEqual(step);
    await begin.click();
    await expect(story.getByText('The Coalition’s plan, 4 of 7')).toBeAttached();
    // All steps share one history entry, so that Back leaves the story.
    await page.goBack();
    await expect(page).not.toHaveURL(/from/);
  },
);

test.describe('under reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('the story moves to the next step without animation', async ({ page }) => {
    await open(page, './en/?from=2025-02-17&to=2026-01-06');
    await page.getByRole('button', { name: 'Play the story' }).click();
    const next = page.getByRole('button', { name: 'Next step' });
    const frames = await next.evaluate(
      (button: HTMLElement) =>
        new Promise<number>((resolve) => {
          const ticks = document.querySelector('[role="application"] svg');
          const seen = new Set<string>();
          let framesLeft = 12;
          button.click();
          requestAnimationFrame(function countFrame() {
            seen.add(ticks?.querySelector('g[aria-hidden]')?.innerHTML ?? '');
            framesLeft -= 1;
            if (framesLeft > 0) requestAnimationFrame(countFrame);
            else resolve(seen.size);
          });
        }),
    );
    expect(frames).toBeLessThanOrEqual(2);
  });
});

test('the second of two events shows the time since the first, which is in the address', async ({
  page,
}) => {
  await open(page, './en/?from=2025-08-10&to=2025-09-15&event=alaska-talks');
  await page.getByRole('button', { name: 'Measure from here' }).click();
  await expect(page).toHaveURL(/since=alaska-talks/);
  await drawing(page).locator('[data-mark="coalition-leaders-meeting"] .target').click();
  const distance = page.getByText('20 days after “Trump and Putin meet in Alaska”');
  await expect(distance).toBeVisible();
  await page.reload();
  await waitUntilLive(page);
  await expect(distance).toBeVisible();
  await page.getByRole('button', { name: 'Stop measuring' }).click();
  await expect(distance).toBeHidden();
  await expect(page).not.toHaveURL(/since/);
});

test('the list shows the time since the previous entry, if that entry is in the range', async ({
  page,
}) => {
  await open(page);
  const list = page.getByRole('region', { name: 'Events in this range' });
  const gap = list.getByText('88 days later');
  await expect(gap).toBeVisible();
  // The previous entry is outside this range.
  await open(page, './en/?from=2025-06-01&to=2025-08-30');
  await expect(list.getByRole('heading', { name: '7 July 2025' })).toBeVisible();
  await expect(gap).toBeHidden();
});

test('another time zone changes the axis and its times, not the view', async ({ page }) => {
  await open(page, './en/?from=2025-09-09T18:00&to=2025-09-10T12:00&event=drone-incursion');
  const before = await viewOf(page);
  await pressTool(page, 'Whose clock: Amsterdam time');
  await page.getByRole('radio', { name: 'UTC, the same everywhere' }).check();
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('heading', { name: /16:00 to 10 September 2025, 10:00/ }),
  ).toBeVisible();
  await expect(drawing(page).getByText('UTC', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/zone=utc/);
  expect(await viewOf(page)).toEqual(before);
  await expect(details(page, 'drone-incursion')).toBeVisible();
  await expect(mark(page, 'drone-incursion')).toHaveAttribute('aria-current', 'true');
  await expect(
    details(page, 'drone-incursion').getByText('23:30 to 06:30, Warsaw time'),
  ).toBeVisible();
  await page.reload();
  await waitUntilLive(page);
  await pressTool(page, 'Whose clock: UTC');
  await page.getByRole('radio', { name: /opened event’s own: Warsaw time/ }).check();
  await page.keyboard.press('Escape');
  await expect(drawing(page).getByText('Warsaw time', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/zone=event/);
  await expect(details(page, 'drone-incursion')).toBeVisible();
});
