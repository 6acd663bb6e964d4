/** The custom element where its frame or its attributes fail: what the reader and the page get. */
import { expect, type Page } from '../support/guarded';

import { news as test, type News } from '../support/newsPage';

const FALLBACK = '<a href="#followed">The timeline</a>';
const LOADER = '<script src="SITE/embed/v1/embed.js"></script>';
/** Logs the events of the element, before its script runs. */
const LOG = `<script>
  window.log = [];
  for (const type of ['ready', 'error'])
    addEventListener('kroniek:' + type, ({ detail: { code = '', subject } }) =>
      log.push([type, code, subject].filter((part) => part).join(' ')));
</script>`;

const logOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { log: string[] }).log);

/** Opens a page with an element, whose frame answers as `answer` says. */
async function openElement(page: Page, news: News, attributes: string, more = {}): Promise<void> {
  const body = `<kroniek-timeline ${attributes}>${FALLBACK}</kroniek-timeline>${LOADER}`;
  await news.open(page, { head: LOG, body, ...more });
}

const SRC = 'src="SITE/embed/v1/en/"';
const FRAMES = /\/embed\/v1\/en\//;

for (const [name, prepare, more] of [
  ['is dead', (page: Page) => page.route(FRAMES, (route) => route.abort('connectionrefused'))],
  ['is missing', (page: Page) => page.route(FRAMES, (route) => route.fulfill({ status: 404 }))],
  [
    'leads to another page',
    (page: Page) =>
      page.route(FRAMES, (route) => route.fulfill({ contentType: 'text/html', body: 'Log in' })),
  ],
  ['is slow', (page: Page) => page.route(FRAMES, () => {})],
  ['is blocked by the page', async () => {}, { policy: "frame-src 'none'" }],
] as const) {
  test(
    `the link inside works, with mouse and keys, while the frame ${name}`,
    { tag: '@firefox' },
    async ({ page, news, guard, browserName }) => {
      // The browser reports the blocked frame.
      guard.expected = /frame-src|frame "/;
      await prepare(page);
      await openElement(page, news, SRC, more);
      await expect(page.locator('kroniek-timeline iframe')).toHaveCount(1);
      const link = page.getByRole('link', { name: 'The timeline' });
      await link.click();
      await expect(page).toHaveURL(/#followed$/);
      await page.evaluate(() => history.replaceState(null, '', '/'));
      await page.mouse.click(5, 300);
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#followed$/);
      // The hidden frame takes no focus.
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe(
        'kroniek-timeline',
      );
      // A slow frame may still answer. Firefox says nothing of a frame that it cannot load.
      const isSilent = browserName === 'firefox' && /dead|blocked/.test(name);
      const errors = name === 'is slow' || isSilent ? [] : ['error no-answer'];
      await expect.poll(() => logOf(page)).toEqual(errors);
      await expect(link).toBeVisible();
    },
  );
}

test(
  'an address that redirects to another origin is shown',
  { tag: '@firefox' },
  async ({ page, news }) => {
    await openElement(page, news, 'src="/moved/embed/v1/en/"');
    const inside = page.frameLocator('kroniek-timeline iframe').locator('[data-kroniek]');
    await expect(inside.locator('[data-mark]:visible').first()).toBeVisible();
    await expect.poll(() => logOf(page)).toEqual(['ready']);
    // The page goes on to command it.
    await page.locator('kroniek-timeline').evaluate((node) => {
      Object.assign(node, { from: '2025-09-01', to: '2025-09-20' });
    });
    await expect(inside).toHaveAttribute('data-from', '2025-08-31T22:00:00.000Z');
    await expect(page.getByRole('link', { name: 'The timeline' })).toBeHidden();
  },
);

/** What the attribute `height` says, the height in px, and the subject of an error event. */
const HEIGHTS = [
  ['480', 480, null],
  ['400px', 400, null],
  [' 400px ', 400, null],
  ['60vh', 432, null],
  ['calc(50vh + 40px)', 400, null],
  ['50', 120, null],
  ['auto', 560, null],
  ['', 560, null],
  ['100%', 560, '100%'],
  ['0', 560, '0'],
  ['abc', 560, 'abc'],
  ['400px);color:red', 560, '400px);color:red'],
] as const;

test('each height is in px, or the default with an error event', async ({ page, news }) => {
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  const elements = HEIGHTS.map(
    ([height]) =>
      `<kroniek-timeline ${SRC} defer height="${height}">${FALLBACK}</kroniek-timeline>`,
  );
  await news.open(page, { head: LOG, body: elements.join('') + LOADER });
  const heights = () =>
    page
      .locator('kroniek-timeline')
      .evaluateAll((all) => all.map((node) => (node as HTMLElement).offsetHeight));
  await expect.poll(heights).toEqual(HEIGHTS.map(([, px]) => px));
  const errors = HEIGHTS.flatMap(([, , error]) =>
    error === null ? [] : `error bad-height ${error}`,
  );
  expect(await logOf(page)).toEqual(errors);
  // The message that a page's developer reads.
  expect(warnings.filter((text) => text.includes('bad-height'))).toHaveLength(errors.length);
});

for (const policy of ['require-corp', 'credentialless']) {
  test(
    `an embed works in a page with COEP ${policy}`,
    { tag: '@firefox' },
    async ({ page, news }) => {
      await news.open(page, {
        head: LOG,
        headers: {
          'Cross-Origin-Embedder-Policy': policy,
          'Cross-Origin-Opener-Policy': 'same-origin',
        },
        body: `<iframe src="SITE/embed/v1/en/" title="Timeline" width="100%" height="560"></iframe>
        <kroniek-timeline ${SRC}><a href="SITE/en/"><img alt="Drawing" src="SITE/en/drawing.png"></a>
        </kroniek-timeline><script crossorigin src="SITE/embed/v1/embed.js"></script>`,
      });
      const first = page.frameLocator('iframe').first();
      await first.getByRole('button', { name: 'Zoom in' }).click();
      await expect(first.locator('[data-kroniek]')).toHaveAttribute('data-live', '');
      await page.locator('kroniek-timeline').scrollIntoViewIfNeeded();
      await expect.poll(() => logOf(page)).toEqual(['ready']);
    },
  );
}
