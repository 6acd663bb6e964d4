/** The embed in another site's article: what its reader and the host page get. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type FrameLocator, type Page } from '../support/guarded';

import { news } from '../support/newsPage';
import { CHROMIUM_ONLY, FULL_BROWSER } from '../support/timeline';

const FRAME = (at: string, more = ''): string =>
  `<iframe src="SITE/embed/v1/${at}" title="Timeline" width="100%" height="560" frameborder="0"
    loading="lazy" allow="fullscreen; clipboard-write; web-share"
    referrerpolicy="strict-origin-when-cross-origin" ${more}></iframe>`;
const TEXT = '<p>An article says something, and goes on to say it.</p>'.repeat(30);

const inside = (page: Page, k = 0): FrameLocator => page.frameLocator('iframe').nth(k);
const root = (frame: FrameLocator) => frame.locator('[data-kroniek]');
const isLive = (frame: FrameLocator) =>
  expect(root(frame)).toHaveAttribute('data-live', '', { timeout: 20_000 });

/** Records the requests to our site, and as faults other requests and errors. */
function watchRequests(page: Page, site: string) {
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(site)) requests.push(new URL(request.url()).pathname);
    else if (!request.url().startsWith('http://127.0.0.1')) faults.push(request.url());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { requests, faults };
}

/** Records the messages that the embed posts to the host page. */
async function recordMessages(page: Page): Promise<() => Promise<readonly { type?: string }[]>> {
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const messages: unknown[] = [];
    Object.assign(window, { messages });
    addEventListener('message', ({ data }) => messages.push(data));
  });
  return () => page.evaluate(() => (window as never as { messages: { type?: string }[] }).messages);
}

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

news(
  'three embeds work under a strict policy, in a sandbox and at twice the size',
  async ({ page, news: site, baseURL }) => {
    const { faults } = watchRequests(page, baseURL!);
    await recordMessages(page);
    await site.open(page, {
      policy: "default-src 'self'; frame-src SITE",
      body: `${FRAME('en/e/drone-incursion/', 'sandbox="allow-scripts"')}
      ${FRAME('uk/r/drone-night/?theme=dark&amp;ui=toolbar')}
      ${FRAME('nl/?from=2025-09-01&amp;to=2025-09-20&amp;known=2025-09-10')}`,
    });
    await expect(inside(page).locator('[data-details="drone-incursion"]')).toBeVisible();
    await inside(page).getByRole('button', { name: 'Zoom in' }).click();
    await isLive(inside(page));
    const second = inside(page, 1);
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
    await expect(second.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(second.locator('.overview')).toBeHidden();
    await expect(second.locator('[data-lists]')).toBeHidden();
    await expect(second.locator('.tools')).toBeVisible();
    await expect(root(second)).not.toHaveAttribute('data-live');
    // Its state is not prerendered, so the app loads without a touch.
    await page.locator('iframe').nth(2).scrollIntoViewIfNeeded();
    await isLive(inside(page, 2));
    await expect(root(inside(page, 2))).toHaveAttribute('data-from', '2025-08-31T22:00:00.000Z');
    await page.evaluate(() => {
      document.documentElement.style.zoom = '2';
    });
    await expect(root(inside(page))).toBeVisible();
    const over = await root(inside(page, 2)).evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  },
);

news(
  'nothing shifts, axe finds nothing, and without scripts marks are links',
  { tag: CHROMIUM_ONLY },
  async ({ page, browser, news: site, baseURL }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as never as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const article = `<main><h1>An article</h1>${TEXT.slice(0, 400)}${FRAME('en/')}${TEXT}</main>`;
    await site.open(page, { body: article });
    const frame = inside(page);
    await frame.locator('.plot').hover();
    await frame.getByRole('button', { name: 'Zoom in' }).click();
    await isLive(frame);
    const shifts = async (): Promise<number> =>
      page.evaluate(() =>
        (window as never as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      );
    expect(await shifts()).toBeLessThan(0.01);
    const within = await root(frame).evaluate(() =>
      (window as never as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
    expect(within).toBeLessThan(0.01);
    const faults = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
        id,
        nodes[0]?.html.slice(0, 200),
      ]);
    expect(await faults()).toEqual([]);
    await frame.locator('[data-mark="alaska-talks"]').click();
    await expect(frame.locator('[data-details="alaska-talks"] blockquote').first()).toBeVisible();
    expect(await faults()).toEqual([]);

    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${baseURL}embed/v1/nl/`);
    await expect(plain.locator('[data-mark]:visible').first()).toHaveAttribute('href', /\/nl\/e\//);
    await expect(plain.getByRole('link', { name: 'Lijst van gebeurtenissen' })).toBeVisible();
    await plain.close();
  },
);

news(
  'it fits frames of any size, and a removed frame leaves no document in memory',
  async ({ page, news: site, browserName }) => {
    await site.open(page, { body: FRAME('en/e/alaska-talks/').replace('100%', '280') });
    const frame = inside(page);
    await frame.getByRole('button', { name: 'Zoom in' }).click();
    await isLive(frame);
    for (const [width, height] of [
      [280, 320],
      [360, 560],
      [640, 400],
      [1200, 900],
    ] as const) {
      await page.locator('iframe').evaluate(
        (node, [w, h]) => {
          node.setAttribute('width', String(w));
          node.setAttribute('height', String(h));
        },
        [width, height] as const,
      );
      await expect.poll(() => root(frame).evaluate(() => innerHeight)).toBe(height);
      const over = await root(frame).evaluate((node) => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        const foot = node.querySelector('.attribution')!.getBoundingClientRect();
        const plot = node.querySelector('.plot, .vertical')!.getBoundingClientRect();
        return {
          over: [scrollWidth - innerWidth, scrollHeight - innerHeight],
          foot: foot.bottom <= innerHeight,
          plot: plot.height > 80,
        };
      });
      expect(over).toEqual({ over: [0, 0], foot: true, plot: true });
    }
    if (browserName === 'firefox') return;
    // The browser counts the documents in memory.
    const session = await page.context().newCDPSession(page);
    const documents = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Memory.getDOMCounters')).documents;
    };
    const before = await documents();
    await page.evaluate(async () => {
      const node = document.querySelector('iframe')!;
      for (let times = 0; times < 50; times++) {
        node.remove();
        document.body.append(node);
      }
      node.remove();
    });
    await expect.poll(documents).toBeLessThanOrEqual(before + 2);
  },
);
