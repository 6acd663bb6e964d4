/**
 * The timeline in host pages as real sites build them: it shows its marks, its links work, nothing
 * is cut off without a way to reach it, and the page behaves as without it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';

import { expect, type FrameLocator, type Locator, type Page } from '../support/guarded';

import { news as test } from '../support/newsPage';
import { ALSO_IN_FIREFOX, boxOf } from '../support/timeline';
import { hostPages, type HostPage } from './hostPages';

const REPORT = 'reports/hosts';
const TEXT = '<p>An article says <a href="#more">something</a>, and goes on to say it.</p>';
/** A strict policy refuses the style attribute. */
const article = ({ body, policy }: HostPage): string =>
  `<main ${policy ? '' : 'style="max-width:760px;margin:0 auto"'}><h1>An article</h1><p id="quoted">Selected words.</p>
    ${TEXT.repeat(3)}${body}${TEXT.repeat(20)}</main>`;

/** What the host page has of its own, which an embed may not change. */
const ownState = (page: Page) =>
  page.evaluate(() => {
    const styleOf = (selector: string): string[] => {
      const style = getComputedStyle(document.querySelector(selector)!);
      return ['color', 'font', 'background-color', 'margin', 'text-decoration'].map((name) =>
        style.getPropertyValue(name),
      );
    };
    return {
      history: history.length,
      focus: document.activeElement?.localName,
      selection: getSelection()?.toString(),
      title: document.title,
      styles: ['body', 'h1', 'main p', 'main p a'].map(styleOf),
    };
  });

/** How much of the embed a reader cannot reach, in px: beyond its frame, or the frame's page. */
const cutOff = (inside: FrameLocator) =>
  inside.locator('[data-kroniek]').evaluate((root) => {
    const view = document.documentElement;
    const canScroll = getComputedStyle(view).overflowY !== 'hidden';
    const foot = root.querySelector('.attribution')!.getBoundingClientRect();
    // An untouched embed has both drawings, and shows the one that fits.
    const drawings = [...root.querySelectorAll('.plot, .vertical')];
    const plot = drawings.find((node) => node.checkVisibility())!.getBoundingClientRect();
    return {
      across: Math.max(0, view.scrollWidth - innerWidth),
      down: canScroll ? 0 : Math.max(0, Math.ceil(foot.bottom - innerHeight)),
      isPlotLow: plot.height < 80,
    };
  });

for (const host of hostPages) {
  test(
    `host page: ${host.name}`,
    { tag: ALSO_IN_FIREFOX },
    async ({ page, news, guard, browserName }) => {
      // A page without scripts reports the blocked script of the element.
      if (host.name === 'scripts-blocked') guard.expected = /script-src/;
      if (host.isDark) await page.emulateMedia({ colorScheme: 'dark' });
      await news.open(page, { ...host, body: article(host) });
      await page.evaluate(() =>
        getSelection()?.selectAllChildren(document.querySelector('#quoted')!),
      );
      await host.act?.(page);
      const before = await ownState(page);

      if (host.isReader) await expectLinkedImage(page);
      else await expectEmbed(page, host);

      const after = await ownState(page);
      expect(after).toEqual({ ...before, focus: after.focus, selection: before.selection });
      await takePicture(page, host, browserName);
    },
  );
}

async function expectLinkedImage(page: Page): Promise<void> {
  const image = page.getByRole('img', { name: 'The timeline' });
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(600);
  await expect(page.getByRole('link', { name: 'The timeline' })).toHaveAttribute('href', /\/en\/$/);
}

async function expectEmbed(page: Page, host: HostPage): Promise<void> {
  const outer = host.name === 'nested-frames' ? page.frameLocator('#outer') : page;
  const frame = outer.locator('iframe').first();
  await frame.scrollIntoViewIfNeeded();
  const inside = outer.frameLocator('iframe');
  const root = inside.locator('[data-kroniek]');
  await expect(root).toHaveAttribute('data-state', 'ready');
  await expect(inside.locator('[data-mark]:visible').first()).toBeVisible();
  expect(await cutOff(inside)).toEqual({ across: 0, down: 0, isPlotLow: false });
  expect((await boxOf(frame)).x).toBeGreaterThanOrEqual(0);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  // It takes no focus of its own, and leaves the wheel to the page.
  expect(
    await page.evaluate(() => document.hasFocus() && document.activeElement?.localName),
  ).not.toBe('iframe');
  await expectPageScrolls(page, frame);

  // The drivers miss elements in a scaled frame.
  const press = (control: Locator) => (host.isScaled ? control.press('Enter') : control.click());
  const full = inside.locator('[data-full]');
  if (host.opensNoWindow) {
    await press(full);
    await expect(inside.getByRole('textbox')).toHaveValue(/\/en\/$/);
    await inside.getByRole('textbox').press('Escape');
  } else {
    const opened = page.context().waitForEvent('page');
    await press(full);
    await (await opened).close();
  }
  // A press is taken, and the drawing then fits its box as before.
  await press(inside.getByRole('button', { name: 'Zoom in' }));
  await expect(root).toHaveAttribute('data-live', '');
  await expect(inside.locator('[data-key]:visible').first()).toBeVisible();
  expect(await cutOff(inside)).toEqual({ across: 0, down: 0, isPlotLow: false });
}

/** A wheel over the embed scrolls the page, once an embed that is too low has scrolled itself. */
async function expectPageScrolls(page: Page, frame: Locator): Promise<void> {
  const scrollTop = () => page.evaluate(() => Math.round(scrollY));
  const { x, y, width, height } = await boxOf(frame);
  await page.mouse.move(x + width / 2, y + height / 2);
  const before = await scrollTop();
  await expect(async () => {
    await page.mouse.wheel(0, 120);
    expect(await scrollTop()).toBeGreaterThan(before);
    // An embed in a narrow box is many turns long.
  }).toPass({ intervals: [20] });
}

/** Writes a picture of the page, and a sheet with all of them. Firefox's driver adds styles. */
async function takePicture(page: Page, { name }: HostPage, browserName: string): Promise<void> {
  if (browserName !== 'chromium') return;
  mkdirSync(REPORT, { recursive: true });
  await page.screenshot({ path: `${REPORT}/${name}.png` });
  const pictures = hostPages.map(
    (host) =>
      `<figure><img src="${host.name}.png" alt="" width="480"><figcaption>${host.name}</figcaption></figure>`,
  );
  writeFileSync(
    `${REPORT}/index.html`,
    `<!doctype html><title>Host pages</title><style>
      body { display: flex; flex-wrap: wrap; gap: 16px; font: 14px sans-serif }
      figure { margin: 0 } img { border: 1px solid #ccc }
    </style>${pictures.join('')}`,
  );
}
