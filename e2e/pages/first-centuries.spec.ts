/** A timeline of the first centuries, whose views reach before year 1. */
import { buildDataset } from '../../bench/builds.mjs';
import { serve } from '../../bench/server.mjs';
import { kroniekDataset } from '../../bench/syntheticEvents.mjs';
import { expect, test as base } from '../support/guarded';
import { drawing, open, pressTool, viewOf, waitUntilLive } from '../support/timeline';

const WHEN = ['0001-02', '0079-08-24', '0117~', '0180-03-17', '0212', '0306-07-25'];

const test = base.extend<object, { readonly site: string }>({
  site: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- it names the fixtures: none
    async ({}, give) => {
      const { events, ...dataset } = kroniekDataset({
        lanes: ['Rome'],
        start: 0,
        end: 0,
        events: WHEN.map((_, id) => ({
          id,
          lane: 0,
          start: Date.UTC(2025, 0, 1),
          title: `E ${id}`,
        })),
      });
      const { folder, fail } = await buildDataset('first-centuries', {
        ...dataset,
        coverage: { from: '0001-01-01', to: '0400-12-31', note: { en: 'Four centuries.' } },
        updated: '2025-12-31',
        events: events.map((event, i) => ({ ...event, when: WHEN[i] ?? '0100' })),
      });
      expect(fail).toBeUndefined();
      const { base: address, close } = await serve(folder);
      await give(`${address}/`);
      close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ site }, give) => give(site),
});

test('the whole period has no year 0 and no negative year', async ({ page }) => {
  await open(page, './en/');
  const texts = await drawing(page).locator('text').allTextContents();
  expect(texts.length).toBeGreaterThan(3);
  expect(texts).toContain('AD 1');
  for (const text of texts) expect(text).not.toMatch(/^0$|-\d/);
});

test('the range dialog shows what it has, and a reload shows the same', async ({ page }) => {
  await open(page, './en/');
  await pressTool(page, 'Choose a range');
  const dialog = page.getByRole('dialog', { name: 'Show another range' });
  const from = dialog.getByLabel('From');
  await expect(from).toHaveValue(/^-00\d\d-\d\d-\d\dT\d\d:\d\d$/);
  await dialog.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(dialog).toHaveCount(0);

  // A typed range before year 1, and a date without padding.
  await pressTool(page, 'Choose a range');
  await from.fill('-0010-01-06');
  await dialog.getByLabel('Until').fill('79-13-40');
  await dialog.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('Until').fill('0079-8-24');
  await dialog.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect
    .poll(() => page.evaluate(() => location.search))
    .toBe('?from=-0010-01-06&to=0079-08-24');
  const view = await viewOf(page);
  await expect(drawing(page).getByText('10 BC', { exact: true })).toBeVisible();
  await expect(drawing(page).getByText('1st century', { exact: true })).toBeVisible();
  // The heading leaves out the margin before the period, which the dialog has as it was typed.
  await expect(
    page.getByRole('heading', { name: /^1 January 1 AD to 24 August 79 AD/ }),
  ).toBeVisible();
  await pressTool(page, 'Choose a range');
  await expect(from).toHaveValue('-0010-01-06T00:00');
  await page.keyboard.press('Escape');

  await page.reload();
  await waitUntilLive(page);
  expect(await viewOf(page)).toEqual(view);
  await page.goto('./en/?from=-0010-01-06&to=0079-08-24');
  await waitUntilLive(page);
  expect(await viewOf(page)).toEqual(view);
  await expect(page.locator('.notice')).toHaveCount(0);
});
