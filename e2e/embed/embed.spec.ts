/** The embed in another site's article: what its reader and the host page get. */
import { expect } from '../support/guarded';

import {
  FRAME,
  TEXT,
  inside,
  root,
  isLive,
  watchRequests,
  recordMessages,
} from '../support/articleEmbeds';
import { news } from '../support/newsPage';
import { FULL_BROWSER } from '../support/timeline';

news(
  'an embed loads no app until touched, then works, and never stops the page’s scrolling',
  { tag: FULL_BROWSER },
  async ({ page, news: site, baseURL, browserName }) => {
    const { requests, faults } = watchRequests(page, baseURL!);
    const messages = await recordMessages(page);
    await site.open(page, {
      body: `${TEXT}<div id="far" style="height:9000px"></div>${FRAME('en/')}${TEXT}`,
    });
    // Far below the window it does not load.
    expect(requests).toEqual([]);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = inside(page);
    await expect(frame.locator('[data-mark]:visible').first()).toBeVisible();
    const code = () => requests.filter((path) => /\/(app|core)-/.test(path));
    expect(code()).toEqual([]);
    await expect.poll(async () => (await messages()).map(({ type }) => type)).toContain('ready');
    const before = await page.evaluate(() => history.length);

    // A wheel over it scrolls the article by the whole amount, before and after the app loads.
    const scrolled = async (): Promise<number> => {
      const box = (await page.locator('iframe').boundingBox())!;
      await page.mouse.move(box.x + box.width / 2, box.y + 200);
      const from = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, 100);
      await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(from);
      if (browserName === 'chromium') {
        await expect.poll(() => page.evaluate((y) => scrollY - y, from)).toBe(100);
      }
      await page.mouse.wheel(0, -100);
      return 0;
    };
    await scrolled();

    // The first click is replayed: it opens its event.
    await frame.locator('[data-mark="alaska-talks"]:visible').click();
    await expect(frame.locator('[data-details="alaska-talks"]')).toBeVisible();
    await isLive(frame);
    await scrolled();
    expect(
      await root(frame).evaluate(() => document.documentElement.scrollHeight - innerHeight),
    ).toBe(0);

    // The link to the full timeline leads to the same event.
    const full = frame.locator('[data-full]');
    await expect(full).toHaveAttribute(
      'href',
      /\/en\/\?.*event=alaska-talks|\/en\/e\/alaska-talks\//,
    );
    await expect(full).toHaveAttribute('target', '_blank');
    await expect(full).toHaveAttribute('rel', 'noopener');
    await expect(frame.locator('[data-mark="alaska-talks"]')).toHaveAttribute('target', '_blank');
    await frame.getByRole('button', { name: 'Zoom in' }).click();
    await frame.getByRole('button', { name: 'Close' }).click();
    await frame.getByRole('button', { name: 'List of events' }).click();
    await expect(frame.locator('[data-entry="alaska-talks"]')).toBeVisible();
    await frame.locator('[data-entry="alaska-talks"] a[data-opens]').click();
    await expect(frame.locator('[data-details="alaska-talks"]')).toBeVisible();
    await expect
      .poll(async () => (await messages()).map(({ type }) => type))
      .toEqual(expect.arrayContaining(['range', 'select', 'height']));

    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await page.context().cookies()).toEqual([]);
    expect(faults).toEqual([]);
  },
);

news(
  'Tab moves focus into and out of the frame, and keys act only on their own side',
  async ({ page, news: site }) => {
    await site.open(page, {
      body: `<input id="before">${FRAME('en/', 'id="one"')}<input id="after">`,
      dir: 'rtl',
    });
    const frame = inside(page);
    await page.locator('#before').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('+');
    await expect(root(frame)).not.toHaveAttribute('data-live');
    await expect(page.locator('#before')).toHaveValue('+');
    // Focus also loads the app.
    await page.keyboard.press('Tab');
    await isLive(frame);
    await frame.locator('.plot [tabindex="0"]').first().focus();
    const from = await root(frame).getAttribute('data-from');
    await page.keyboard.press('+');
    await expect(root(frame)).not.toHaveAttribute('data-from', from!);
    await expect(page.locator('#before')).toHaveValue('+');
    for (let tabs = 0; tabs < 12; tabs++) {
      await page.keyboard.press('Tab');
      if (await page.locator('#after').evaluate((node) => node === document.activeElement)) return;
    }
    throw new Error('Tab does not lead out of the frame');
  },
);

news(
  'the host page sets the state and receives messages; others are ignored',
  async ({ page, news: site, baseURL }) => {
    const { requests, faults } = watchRequests(page, baseURL!);
    const messages = await recordMessages(page);
    await site.open(page, {
      body: `${FRAME('en/')}<iframe id="sibling" srcdoc="<p>sibling</p>" title="sibling"></iframe>`,
    });
    const frame = inside(page);
    await expect.poll(async () => (await messages()).map(({ type }) => type)).toContain('ready');

    // Messages of a sibling, and malformed ones of the host, do not even load the app.
    const forged = await page.evaluate(async () => {
      const target = document.querySelector('iframe')!.contentWindow!;
      const ours = { ns: 'kroniek', v: 1, type: 'set', from: '2025-09' };
      const sibling = document.querySelector<HTMLIFrameElement>('#sibling')!.contentWindow!;
      const by = sibling as typeof sibling & { eval: (code: string) => unknown };
      by.eval(`parent.frames[0].postMessage(${JSON.stringify(ours)}, '*')`);
      const nested = Array.from({ length: 500 }).reduce<unknown>((inner) => [inner], 'x');
      const malformed = [
        null,
        'set',
        7,
        NaN,
        1e9,
        [],
        [ours],
        nested,
        { ...ours, v: 2 },
        { ...ours, ns: 'x' },
      ];
      malformed.push({ ...ours, from: 7 }, { ...ours, from: NaN }, { ...ours, type: '__proto__' });
      for (const data of malformed) target.postMessage(data, '*');
      for (let k = 0; k < 10_000; k++) target.postMessage(k, '*');
      const large = 'x'.repeat(1_000_000);
      for (let k = 0; k < 100; k++) target.postMessage({ ...ours, from: large }, '*');
      return malformed.length;
    });
    expect(forged).toBe(13);
    await frame.locator('body').evaluate(() => new Promise((done) => setTimeout(done)));
    expect(requests.filter((path) => path.includes('/app-'))).toEqual([]);

    // Retries, since the flood used up the limit of messages for its second.
    const set = (state: object): Promise<void> =>
      page.evaluate((more) => {
        const target = document.querySelector('iframe')!.contentWindow!;
        target.postMessage({ ns: 'kroniek', v: 1, type: 'set', ...more }, '*');
      }, state);
    await expect(async () => {
      await set({ from: '2025-09-01', to: '2025-09-20' });
      await expect(root(frame)).toHaveAttribute('data-from', '2025-08-31T22:00:00.000Z', {
        timeout: 1500,
      });
    }).toPass();
    const lastMessage = async (type: string) =>
      (await messages()).findLast((message) => message.type === type);
    const ours = { ns: 'kroniek', v: 1 };
    await expect
      .poll(() => lastMessage('range'))
      .toEqual({ ...ours, type: 'range', from: '2025-09-01', to: '2025-09-20', source: 'host' });
    await set({ event: 'drone-incursion', theme: 'dark' });
    await expect(frame.locator('[data-details="drone-incursion"]')).toBeVisible();
    await expect
      .poll(() => lastMessage('select'))
      .toEqual({ ...ours, type: 'select', event: 'drone-incursion', source: 'host' });
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    // The event opens without moving focus into the frame.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    // A bad value does not affect the others, and moves by the reader have `reader` as source.
    await set({ event: null, from: 'javascript:alert(1)', q: '<img src=x onerror=alert(1)>' });
    await expect(frame.locator('[data-details]')).toHaveCount(0);
    await frame.getByRole('button', { name: 'Zoom in' }).click();
    await expect
      .poll(async () => (await lastMessage('range')) as unknown)
      .toMatchObject({ source: 'reader' });
    // The height is also posted in the formats of AMP and chart embeds.
    const all = (await messages()) as readonly { sentinel?: string; 'kroniek-height'?: unknown }[];
    expect(all.some(({ sentinel }) => sentinel === 'amp')).toBe(true);
    expect(all.some((message) => message['kroniek-height'] !== undefined)).toBe(true);
    await page.evaluate(() => {
      const target = document.querySelector('iframe')!.contentWindow!;
      target.postMessage({ ns: 'kroniek', v: 1, type: 'set', lang: 'nl' }, '*');
    });
    await expect(frame.locator('html')).toHaveAttribute('lang', 'nl');
    expect(faults).toEqual([]);
  },
);
