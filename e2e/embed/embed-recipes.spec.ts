/**
 * The code that editors paste, on a page of another site: the recipes of docs/embedding.md, and
 * every snippet that was ever published.
 */
import { readFileSync } from 'node:fs';

import { expect, type Page } from '../support/guarded';

import published from '../fixtures/embed-v1/snippets.json' with { type: 'json' };
import { news as test } from '../support/newsPage';

const guide = readFileSync('docs/embedding.md', 'utf8');

/** A recipe's code in a language, with our site's address in place of the example's. */
function recipe(name: string, language = 'html'): string {
  const fence = new RegExp(`\`\`\`${language} recipe=${name}\n([^]*?)\n\`\`\``);
  const code = fence.exec(guide)?.[1];
  if (code === undefined) throw new Error(`docs/embedding.md has no ${language} of ${name}`);
  return atSite(code);
}

/** The content policy of a strict site, which also refuses style attributes. */
const policy = recipe('policy', 'txt');

function atSite(code: string): string {
  return code.replaceAll('https://example.org/', 'SITE/').replaceAll('https://example.org', 'SITE');
}

/** Waits until the embed's drawing is visible, and expects a title on its frame. */
async function expectEmbed(page: Page): Promise<void> {
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('[data-kroniek] [data-mark]:visible').first()).toBeVisible();
  await expect(page.locator('iframe')).toHaveAttribute('title', /\S/);
}

async function expectImage(page: Page): Promise<void> {
  const image = page.getByRole('link').locator('img');
  await expect(image).toHaveAttribute('alt', /\S/);
  await expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(600);
}

test('every snippet that was ever published works under a strict policy', async ({
  page,
  news,
}) => {
  for (const { form, html } of published) {
    await news.open(page, { body: atSite(html), policy });
    await (form === 'link' ? expectImage(page) : expectEmbed(page));
  }
});

test('the guide’s snippets work, in a right-to-left page too', async ({ page, news }) => {
  for (const name of ['frame', 'element', 'wordpress-oembed']) {
    await news.open(page, { body: recipe(name), policy, dir: 'rtl' });
    await expectEmbed(page);
  }
  await news.open(page, { body: recipe('link'), policy });
  await expectImage(page);
});

test('the recipes for AMP and Apple News load', async ({ page, news, request, baseURL }) => {
  // AMP's script turns its element into a frame with the same attributes.
  const [, attributes = ''] = /<amp-iframe([^]*?)>/.exec(recipe('amp')) ?? [];
  await news.open(page, { body: `<iframe ${attributes}></iframe>` });
  await expectEmbed(page);
  const article = JSON.parse(recipe('apple-news', 'json').replaceAll('SITE/', baseURL!)) as {
    readonly URL: string;
    readonly additions: readonly { readonly URL: string }[];
  };
  for (const url of [article.URL, article.additions[0]!.URL]) {
    expect((await request.get(url)).status()).toBe(200);
  }
});

/** A recipe with its script inline. In the guide the script is a file. */
const withScript = (name: string): string =>
  `${recipe(name)}<script type="module">${recipe(name, 'js')}</script>`;

test('a deferred timeline loads only the script until the reader consents', async ({
  page,
  news,
  baseURL,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await news.open(page, { body: withScript('consent') });
  await page.evaluate(() => customElements.whenDefined('kroniek-timeline'));
  await expect(page.getByRole('link', { name: /How security guarantees/ })).toBeVisible();
  const ours = requests.filter((url) => url.startsWith(baseURL!));
  expect(ours).toEqual([`${baseURL}embed/v1/embed.js`]);
  await page.getByRole('button', { name: 'Show the timeline' }).click();
  await expectEmbed(page);
});

test('the page receives the range and sets it', async ({ page, news }) => {
  await news.open(page, { body: withScript('events') });
  await expectEmbed(page);
  await page.getByRole('button', { name: 'Next chapter' }).click();
  await page.getByRole('button', { name: 'Next chapter' }).click();
  await expect(page.getByRole('status')).toHaveText('2025-02-17 to 2025-07-10');
  expect(await page.evaluate(() => history.length)).toBeLessThan(3);
});

test('the page’s style sheet sets the height', async ({ page, news }) => {
  await page.setViewportSize({ width: 500, height: 800 });
  const head = `<style>${recipe('sizes', 'css')}</style>`;
  await news.open(page, { head, body: recipe('element') });
  const height = (): Promise<number> =>
    page.locator('kroniek-timeline').evaluate((node: HTMLElement) => node.offsetHeight);
  await expectEmbed(page);
  expect(await height()).toBe(480);
  await page.setViewportSize({ width: 900, height: 800 });
  expect(await height()).toBe(640);
});

test('the timeline follows the paragraph that the reader scrolls to', async ({ page, news }) => {
  expect(readFileSync('src/build/demo/scroll.js', 'utf8')).toContain(recipe('scroll', 'js'));
  const head = `<style>kroniek-timeline{position:sticky;top:0}section{padding:60vh 0}</style>`;
  await news.open(page, { head, body: withScript('scroll') });
  await expectEmbed(page);
  const inside = page.frameLocator('iframe').locator('[data-kroniek]');
  for (const [name, from] of [
    ['The night of 9 to 10 September', '2025-09-09T16:00:00.000Z'],
    ['Alaska to Washington', '2025-08-13T22:00:00.000Z'],
  ] as const) {
    await page.getByRole('heading', { name }).evaluate((node) => {
      node.scrollIntoView({ block: 'center' });
      scrollBy(0, -innerHeight * 0.1);
    });
    await expect(inside).toHaveAttribute('data-from', from);
  }
});

test('AMP, chart embeds and pym receive the height that the timeline asks for', async ({
  page,
  news,
}) => {
  // The three formats: AMP's sentinel, an object with the height by id, pym's line of text.
  const head = `<script>
    addEventListener('message', ({ data, source }) => {
      const frame = [...document.querySelectorAll('iframe')].find((node) => node.contentWindow === source);
      const [, pym] = /^pymxPYMxtimelinexPYMxheightxPYMx(\\S+)$/.exec(data) ?? [];
      const heights = {
        amp: data.sentinel === 'amp' && data.type === 'embed-size' && data.height,
        chart: data['kroniek-height']?.mine,
        pym,
      };
      if (heights[frame?.id]) frame.setAttribute('data-height', heights[frame.id]);
    });
  </script>`;
  const body = ['amp', 'chart', 'pym']
    .map((id) => `<iframe id="${id}" src="SITE/embed/v1/en/?id=mine&childId=timeline"></iframe>`)
    .join('');
  await news.open(page, { head, body });
  for (const id of ['amp', 'chart', 'pym'])
    await expect(page.locator(`#${id}`)).toHaveAttribute('data-height', '560');
});
