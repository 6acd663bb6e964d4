/** Embeds in frames of any size, policy and number, and what stays of them. */
import { AxeBuilder } from '@axe-core/playwright';
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
import { CHROMIUM_ONLY } from '../support/timeline';

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
