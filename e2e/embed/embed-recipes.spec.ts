/**
 * What editors paste, on a page of another site: the recipes of docs/embedding.md, taken out of it,
 * and every snippet that was ever published.
 */
import { readFileSync } from 'node:fs';

import { expect, type Page } from '../support/guarded';

import published from '../fixtures/embed-v1/snippets.json' with { type: 'json' };
import { news as test } from '../support/newsPage';

const guide = readFileSync('docs/embedding.md', 'utf8');

/** The code of a recipe in a language, with our site's address for the example's. */
function recipe(name: string, language = 'html'): string {
  const fence = new RegExp(`\`\`\`${language} recipe=${name}\n([^]*?)\n\`\`\``);
  const code = fence.exec(guide)?.[1];
  if (code === undefined) throw new Error(`docs/embedding.md has no ${language} of ${name}`);
  return atSite(code);
}

/** With the policy of a strict site, which also refuses every style attribute. */
const policy = recipe('policy', 'txt');

function atSite(code: string): string {
  return code.replaceAll('https://example.org/', 'SITE/').replaceAll('https://example.org', 'SITE');
}

/** The embed stands: its drawing is seen, and named. */
async function stands(page: Page): Promise<void> {
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('[data-kroniek] [data-mark]:visible').first()).toBeVisible();
  await expect(page.locator('iframe')).toHaveAttribute('title', /\S/);
}

async function isImage(page: Page): Promise<void> {
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
    await (form === 'link' ? isImage(page) : stands(page));
  }
});

test('the guide’s snippets work, in a right-to-left page too', async ({ page, news }) => {
  for (const name of ['frame', 'element', 'wordpress-oembed']) {
    await news.open(page, { body: recipe(name), policy, dir: 'rtl' });
    await stands(page);
  }
  await news.open(page, { body: recipe('link'), policy });
  await isImage(page);
});

test('AMP and Apple News are given what they ask for', async ({ page, news, request, baseURL }) => {
  // What AMP's own script makes of its element: a frame in that sandbox, and the image before it.
  const [, attributes = ''] = /<amp-iframe([^]*?)>/.exec(recipe('amp')) ?? [];
  await news.open(page, { body: `<iframe ${attributes}></iframe>` });
  await stands(page);
  const article = JSON.parse(recipe('apple-news', 'json').replaceAll('SITE/', baseURL!)) as {
    readonly URL: string;
    readonly additions: readonly { readonly URL: string }[];
  };
  for (const url of [article.URL, article.additions[0]!.URL]) {
    expect((await request.get(url)).status()).toBe(200);
  }
});

/** A recipe with its script, which a page keeps in a file of its own. */
const withScript = (name: string): string =>
  `${recipe(name)}<script type="module">${recipe(name, 'js')}</script>`;

test('a deferred timeline waits for consent', async ({ page, news, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await news.open(page, { body: withScript('consent') });
  await page.evaluate(() => customElements.whenDefined('kroniek-timeline'));
  await expect(page.getByRole('link', { name: /How security guarantees/ })).toBeVisible();
  const ours = asked.filter((url) => url.startsWith(baseURL!));
  expect(ours).toEqual([`${baseURL}embed/v1/embed.js`]);
  await page.getByRole('button', { name: 'Show the timeline' }).click();
  await stands(page);
});

test('the page hears what is shown, and leads it', async ({ page, news }) => {
  await news.open(page, { body: withScript('events') });
  await stands(page);
  await page.getByRole('button', { name: 'Next chapter' }).click();
  await page.getByRole('button', { name: 'Next chapter' }).click();
  await expect(page.getByRole('status')).toHaveText('2025-02-17 to 2025-07-10');
  expect(await page.evaluate(() => history.length)).toBeLessThan(3);
});

test('the height is the style sheet’s, before and after the script', async ({ page, news }) => {
  await page.setViewportSize({ width: 500, height: 800 });
  const head = `<style>${recipe('sizes', 'css')}</style>`;
  await news.open(page, { head, body: recipe('element') });
  const height = (): Promise<number> =>
    page.locator('kroniek-timeline').evaluate((node: HTMLElement) => node.offsetHeight);
  await stands(page);
  expect(await height()).toBe(480);
  await page.setViewportSize({ width: 900, height: 800 });
  expect(await height()).toBe(640);
});

test('the paragraph that is read leads the timeline', async ({ page, news }) => {
  expect(readFileSync('src/build/demo/scroll.js', 'utf8')).toContain(recipe('scroll', 'js'));
  const head = `<style>kroniek-timeline{position:sticky;top:0}section{padding:60vh 0}</style>`;
  await news.open(page, { head, body: withScript('scroll') });
  await stands(page);
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

test('AMP, charts and pym hear how high it would like to be', async ({ page, news }) => {
  // Each host as its own script reads it: AMP's sentinel, an object by id, pym's line of text.
  const head = `<script>
    addEventListener('message', ({ data, source }) => {
      const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
      const [, pym] = /^pymxPYMxtimelinexPYMxheightxPYMx(\\S+)$/.exec(data) ?? [];
      const heights = {
        amp: data.sentinel === 'amp' && data.type === 'embed-size' && data.height,
        chart: data['kroniek-height']?.mine,
        pym,
      };
      if (heights[frame?.id]) frame.setAttribute('data-heard', heights[frame.id]);
    });
  </script>`;
  const body = ['amp', 'chart', 'pym']
    .map((id) => `<iframe id="${id}" src="SITE/embed/v1/en/?id=mine&childId=timeline"></iframe>`)
    .join('');
  await news.open(page, { head, body });
  for (const id of ['amp', 'chart', 'pym'])
    await expect(page.locator(`#${id}`)).toHaveAttribute('data-heard', '560');
});
