/** What a host page gets wrong reaches it as a message, and nothing else is lost. */
import { expect, type Page } from '../support/guarded';

import { news as test, type News } from '../support/newsPage';

const LOG = `<script>
  window.errors = [];
  addEventListener('message', ({ data }) => {
    if (data.ns === 'kroniek' && data.type === 'error') errors.push([data.code, data.subject].join(' '));
  });
</script>`;

const errorsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { errors: string[] }).errors);
const embed = (page: Page) => page.frameLocator('iframe').locator('[data-kroniek]');

async function openFrame(page: Page, news: News, at: string): Promise<void> {
  const body = `<iframe src="SITE/embed/v1/${at}" title="Timeline" width="700" height="560"></iframe>`;
  await news.open(page, { head: LOG, body });
}

for (const [name, at, errors] of [
  [
    'bounds, an event and a lane',
    'en/?from=2025-13-01&event=nothing&lanes=nothing',
    ['bad-parameter from', 'unknown-choice nothing', 'unknown-event nothing'],
  ],
  ['a range outside the data', 'en/?from=1900&to=1901', ['outside-data from, to']],
  [
    'a theme and parts, without a touch',
    'en/?theme=blue&ui=toolbar,lists',
    ['bad-parameter theme', 'unknown-choice lists'],
  ],
] as const) {
  test(`an address that means nothing: ${name}`, async ({ page, news }) => {
    await openFrame(page, news, at);
    await expect.poll(() => errorsOf(page)).toEqual(errors);
    await expect(embed(page)).toHaveAttribute('data-state', 'ready');
  });
}

test(
  'an untouched embed is ready, and says nothing',
  { tag: '@firefox' },
  async ({ page, news }) => {
    await openFrame(page, news, 'en/?theme=dark&ui=title,toolbar,overview&height=480');
    await expect(embed(page)).toHaveAttribute('data-state', 'ready');
    // The title is shown, and the height is announced.
    const title = embed(page).getByRole('heading', { level: 1 });
    expect((await title.boundingBox())?.width).toBeGreaterThan(100);
    await expect(embed(page)).toHaveAttribute('data-height', '480');
    await expect(embed(page)).not.toHaveAttribute('data-live');
    expect(await errorsOf(page)).toEqual([]);
    // A touch is taken.
    await page.frameLocator('iframe').locator('[data-mark="alaska-talks"]:visible').click();
    await expect(embed(page)).toHaveAttribute('data-live', '');
    await expect(embed(page)).toHaveAttribute('data-state', 'ready');
    await expect(embed(page).locator('[data-details]')).toBeVisible();
  },
);

test(
  'a command that means nothing is answered, and the rest of it applies',
  {
    tag: '@firefox',
  },
  async ({ page, news }) => {
    await openFrame(page, news, 'en/');
    await expect(embed(page)).toHaveAttribute('data-state', 'ready');
    const set = async (command: object): Promise<string[]> => {
      const before = (await errorsOf(page)).length;
      await page.evaluate((values) => {
        const target = document.querySelector('iframe')!.contentWindow!;
        target.postMessage({ ns: 'kroniek', v: 1, type: 'set', ...values }, '*');
      }, command);
      await expect.poll(async () => (await errorsOf(page)).length).toBeGreaterThan(before);
      return (await errorsOf(page)).slice(before);
    };
    expect(
      await set({ from: new Date('2025-09-01T10:30:00Z'), to: '2025-09-20', form: '' }),
    ).toEqual(['bad-message form']);
    await expect(embed(page)).toHaveAttribute('data-from', '2025-09-01T10:30:00.000Z');
    expect(await set({ from: 1757500000000 })).toEqual(['bad-message from']);
    expect(await set({ from: 'soon', event: 'drone-incursion' })).toEqual(['bad-parameter from']);
    // The reader can do nothing about it.
    await expect(embed(page).locator('.notice')).toHaveCount(0);
    await expect(embed(page).locator('[data-details="drone-incursion"]')).toBeVisible();
    // Each mistake is answered, the same one too.
    expect(await set({ from: 'soon' })).toEqual(['bad-parameter from']);
    expect(await set({ lang: 'xx', event: null })).toEqual(['unknown-choice xx']);
    await expect(embed(page).locator('[data-details]')).toHaveCount(0);
    expect(await set({ event: 'nothing' })).toEqual(['unknown-event nothing']);
    expect(await set({ q: 'x'.repeat(5000) })).toEqual(['bad-message length']);
    // Messages over the limit are ignored, which is said once.
    await page.evaluate(() => {
      const target = document.querySelector('iframe')!.contentWindow!;
      for (let k = 0; k < 60; k++)
        target.postMessage({ ns: 'kroniek', v: 1, type: 'set', q: `${k}` }, '*');
    });
    await expect.poll(() => errorsOf(page)).toContain('too-many-messages ');
  },
);

test('the element passes mistakes on as events', async ({ page, news }) => {
  const head = `<script>
    window.errors = [];
    addEventListener('kroniek:error', ({ detail }) => errors.push([detail.code, detail.subject].join(' ')));
  </script>`;
  const body = `<kroniek-timeline src="SITE/embed/v1/en/" from="soon" theme="blue"></kroniek-timeline>
    <script src="SITE/embed/v1/embed.js"></script>`;
  await news.open(page, { head, body });
  await expect
    .poll(() => errorsOf(page))
    .toEqual(['bad-parameter theme', 'bad-parameter from, theme']);
  await page.locator('kroniek-timeline').evaluate((node) => node.setAttribute('to', 'late'));
  await expect.poll(() => errorsOf(page)).toContain('bad-parameter to');
});
