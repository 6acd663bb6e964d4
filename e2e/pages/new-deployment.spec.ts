/** A second deployment under an open page: everything still opens, with one reload. */
import { deployedSiteTest as test } from '../support/deployedSite';
import { expect, REPORTED, type Page } from '../support/guarded';
import { lazyPieces, WITH_ALL_PIECES } from '../support/lazyPieces';
import { ALSO_IN_FIREFOX, open, viewOf, waitUntilLive } from '../support/timeline';

test.use({ viewport: { width: 1280, height: 800 } });
test.beforeEach(({ guard }) => {
  guard.expected = REPORTED;
});

/** Counts the documents of a page from now on. */
function countDocuments(page: Page): () => number {
  let count = 0;
  page.on('domcontentloaded', () => (count += 1));
  return () => count;
}

test(
  'each piece opens after a deployment, with one reload and the same view',
  { tag: ALSO_IN_FIREFOX },
  async ({ page, site }) => {
    const documents = countDocuments(page);
    // What no address holds is not left by a reload. The next test is about that.
    for (const { name, ask, shown } of lazyPieces) {
      if (/QR|snippet|story/.test(name)) continue;
      await test.step(name, async () => {
        // A page that has loaded nothing yet, of the deployment that is served.
        await open(page, WITH_ALL_PIECES);
        // The reader moves the view, which the reload must keep.
        await page.getByRole('button', { name: 'Zoom in' }).click();
        await expect(page).not.toHaveURL(/from=2025-09-01&/);
        const [view, count] = [await viewOf(page), documents()];
        site.deploy();
        await ask(page);
        // The search has left the code of the groupings in the browser's cache.
        if (name === 'the groupings') return shown(page);
        await expect.poll(documents).toBe(count + 1);
        await waitUntilLive(page);
        await shown(page);
        expect(documents()).toBe(count + 1);
        expect(await viewOf(page)).toEqual(view);
      });
    }
  },
);

test('an open dialog and the story stay after a deployment, and offer the reload', async ({
  page,
  site,
}) => {
  await open(page, WITH_ALL_PIECES);
  for (const name of ['Show a QR code', 'Embed in a page']) {
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    site.deploy();
    await dialog.getByRole('button', { name }).click();
    const alert = dialog.getByRole('alert');
    await expect(alert).toContainText('has been updated');
    const reloaded = page.waitForEvent('domcontentloaded');
    await alert.getByRole('button', { name: 'Reload' }).click();
    await reloaded;
    await waitUntilLive(page);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await dialog.getByRole('button', { name }).click();
    await expect(
      dialog.getByRole('img', { name: 'QR code' }).or(dialog.getByLabel('Code')),
    ).toBeVisible();
    await page.keyboard.press('Escape');
  }
  const story = page.getByRole('button', { name: 'Play the story' });
  site.deploy();
  await story.click();
  const reloaded = page.waitForEvent('domcontentloaded');
  await page.getByRole('alert').getByRole('button', { name: 'Reload' }).click();
  await reloaded;
  await waitUntilLive(page);
});

test(
  'an embed opens after a deployment, with a press of its button',
  { tag: ALSO_IN_FIREFOX },
  async ({ page, site }) => {
    await page.goto('./embed/v1/en/?ui=toolbar');
    site.deploy();
    const zoom = page.getByRole('button', { name: 'Zoom in' });
    await zoom.click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('could not be');
    await alert.getByRole('button').click();
    await expect(alert).toHaveCount(0);
    await zoom.click();
    await waitUntilLive(page);
  },
);
