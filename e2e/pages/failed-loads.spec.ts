/** Loads that fail: the static page stays, with an alert. */
import { expect, REPORTED, test } from '../support/guarded';

import {
  ALSO_IN_FIREFOX,
  dataset,
  details,
  open,
  viewOf,
  waitUntilLive,
} from '../support/timeline';

test.use({ viewport: { width: 1280, height: 800 } });

test.describe('failed loads', () => {
  test.beforeEach(({ guard }) => {
    guard.expected = REPORTED;
  });

  const CORE = /\/assets\/core-[^/]*\.json$/;
  // Each kind of failure is tested in one language only, since languages share the code, and each
  // language in at least one kind.
  const failures = [
    ['not there', 'en', { status: 404, body: 'Not found' }, /not found/],
    ['not JSON', 'nl', { status: 200, body: '{"kroniek": 1,' }, /beschadigd/],
    ['not a timeline', 'uk', { status: 200, body: '{"kroniek": 1}' }, /помилк/],
    ['of a later format', 'pl', { status: 200, body: '{"kroniek": 99}' }, /nowszym formacie/],
    ['cut off', 'en', null, /could not be fetched/],
  ] as const;

  for (const [kind, language, answer, sentence] of failures) {
    test(`a dataset that is ${kind} leaves the static page with an alert, in ${language}`, async ({
      page,
    }) => {
      await page.route(CORE, (route) =>
        answer ? route.fulfill({ ...answer, contentType: 'application/json' }) : route.abort(),
      );
      await page.goto(`./${language}/?from=2025-09-09T18:00&to=2025-09-10T12:00`);
      const root = page.locator('[data-kroniek]');
      await expect(root).toHaveAttribute('data-state', 'error');
      const alert = page.getByRole('alert');
      await expect(alert).toHaveText(sentence);
      // The static page stays.
      await expect(page.locator('[data-entry]')).toHaveCount(dataset.events.length);
      await expect(page.locator('[data-entry="alaska-talks"]')).toBeVisible();
      await expect(page.locator('[data-mark]').filter({ visible: true }).first()).toBeVisible();

      await page.unroute(CORE);
      await alert.getByRole('button').click();
      await expect(root).toHaveAttribute('data-state', 'ready');
      await expect(alert).toHaveCount(0);
      expect((await viewOf(page)).from).toBe('2025-09-09T16:00:00.000Z');
    });
  }

  test(
    'without the app’s code the static page stays with an alert',
    { tag: ALSO_IN_FIREFOX },
    async ({ page }) => {
      const code = /\/assets\/app-[^/]*\.js$/;
      await page.route(code, (route) => route.abort());
      await page.goto('./nl/?from=2025-09-01');
      const alert = page.getByRole('alert');
      await expect(alert).toHaveText(/opgehaald/);
      await expect(page.locator('[data-entry]')).toHaveCount(dataset.events.length);
      await expect(page.locator('a[href$="/nl/list/"]')).toBeVisible();
      // One static drawing fits any width without scripts. On a phone time runs down in it.
      for (const [width, kind] of [
        [360, '.vertical'],
        [768, '.static'],
        [1280, '.static'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        const shown = page.locator('.static, .vertical').filter({ visible: true });
        await expect(shown.and(page.locator(kind))).toHaveCount(1);
        await expect(shown).toHaveCount(1);
      }
      await page.unroute(code);
      await alert.getByRole('button').click();
      await waitUntilLive(page);
    },
  );

  test('without its details the event shows an alert, and a button fetches them again', async ({
    page,
  }) => {
    const file = /\/assets\/details-en-[^/]*\.json$/;
    await page.route(file, (route) => route.abort());
    await open(page, './en/?event=alaska-talks');
    const opened = details(page, 'alaska-talks');
    await expect(opened.getByRole('alert')).toContainText('could not be fetched');
    await page.unroute(file);
    await opened.getByRole('button', { name: 'Try again' }).click();
    await expect(opened.locator('blockquote').first()).toBeVisible();
  });

  test('an unknown address gets a page with links, and status 404', async ({ page }) => {
    const response = await page.goto('./en/no/such/page/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('link').first()).toBeVisible();
    await page.getByRole('link').first().click();
    await waitUntilLive(page);
  });
});
