/** Embeds in the sandboxes of content systems: a link opens, or its address can be copied. */
import { expect, type FrameLocator, type Page } from '../support/guarded';

import { news as test } from '../support/newsPage';

const SECRET = 'a1B2c3D4e5';
const frame = (sandbox: string, at = `en/e/drone-incursion/#?secret=${SECRET}`): string =>
  `<iframe class="wp-embedded-content" sandbox="${sandbox}" security="restricted"
    src="SITE/embed/v1/${at}" data-secret="${SECRET}" title="Timeline" width="600" height="500"
    frameborder="0" style="width:100%"></iframe>`;

/** What WordPress's own script (wp-embed.js) does with the messages of a frame. */
const WORDPRESS = `<script>
  window.followed = [];
  addEventListener('message', ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value)) return;
    if (/[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (source !== frame.contentWindow) continue;
      frame.removeAttribute('style');
      if (data.message === 'height')
        frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
      if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host)
        if (document.activeElement === frame) followed.push(data.value);
    }
  });
</script>`;

const followed = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { followed: string[] }).followed);

/** The field with an address to copy. */
const addressIn = (inside: FrameLocator) =>
  inside.getByRole('textbox', { name: 'This page lets no links open. Copy the address:' });

test(
  'WordPress gets the height, and follows the link to the whole timeline',
  {
    tag: '@firefox',
  },
  async ({ page, news, baseURL }) => {
    await news.open(page, { head: WORDPRESS, body: frame('allow-scripts') });
    const embed = page.locator('iframe');
    await expect(embed).toHaveAttribute('height', '560');
    await expect(embed).not.toHaveAttribute('style');
    const inside = page.frameLocator('iframe');
    await inside.locator('[data-full]').click();
    await expect.poll(() => followed(page)).toEqual([`${baseURL}en/e/drone-incursion/`]);
    // A host that does not follow it leaves the reader with the address.
    await expect(addressIn(inside)).toHaveValue(new RegExp(`^${baseURL}en/`));
  },
);

test('a height is sent again to a page whose script comes later', async ({ page, news }) => {
  await news.open(page, { body: frame('allow-scripts') });
  await expect(page.frameLocator('iframe').locator('[data-state="ready"]')).toBeVisible();
  const answer = await page.evaluate(
    (secret) =>
      new Promise<object>((resolve) => {
        addEventListener('message', ({ data }: MessageEvent<{ message?: string }>) => {
          if (data.message) resolve(data);
        });
        const target = document.querySelector('iframe')!.contentWindow!;
        target.postMessage({ message: 'ready', secret }, '*');
      }),
    SECRET,
  );
  expect(answer).toEqual({ message: 'height', value: 560, secret: SECRET });
});

test(
  'the address of a source is shown to copy where links cannot open',
  {
    tag: '@firefox',
  },
  async ({ page, news }) => {
    await news.open(page, { body: frame('allow-scripts') });
    const inside = page.frameLocator('iframe');
    const source = inside.locator('[data-details] .cite a').first();
    const href = await source.evaluate((link: HTMLAnchorElement) => link.href);
    for (const press of [() => source.click(), () => source.press('Enter')]) {
      await press();
      const field = addressIn(inside);
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(href);
      const selected = await field.evaluate((node: HTMLInputElement) => [
        node.selectionStart,
        node.selectionEnd,
      ]);
      expect(selected).toEqual([0, href.length]);
      await field.press('Escape');
      await expect(field).toHaveCount(0);
      await expect(source).toBeFocused();
    }
    // Once the app runs too, and with a button to leave.
    await inside.getByRole('button', { name: 'Zoom in' }).click();
    await expect(inside.locator('[data-kroniek]')).toHaveAttribute('data-live', '');
    await source.click();
    await inside.getByRole('button', { name: 'Dismiss' }).click();
    await expect(addressIn(inside)).toHaveCount(0);
  },
);

test('a sandbox that lets windows open gets a new tab, and no field', async ({
  page,
  news,
  context,
  baseURL,
}) => {
  await news.open(page, { body: frame('allow-scripts allow-popups', 'en/') });
  const inside = page.frameLocator('iframe');
  const opened = context.waitForEvent('page');
  await inside.locator('[data-full]').click();
  const tab = await opened;
  await expect.poll(() => tab.url()).toContain(`${baseURL}en/`);
  await expect(addressIn(inside)).toHaveCount(0);
});
