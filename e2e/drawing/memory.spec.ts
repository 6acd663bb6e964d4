/** Elements that left the drawing are released from memory. */
import { expect, test, type Page } from '../support/guarded';
import {
  dataset,
  FULL_BROWSER,
  open,
  focusDrawing,
  viewOf,
  waitUntilLive,
} from '../support/timeline';

test.use({ viewport: { width: 1280, height: 800 } });

test(
  'no detached element stays in memory after zooming and panning',
  { tag: FULL_BROWSER },
  async ({ page }) => {
    await open(page);
    await focusDrawing(page);
    const whole = await viewOf(page);
    for (let round = 0; round < 3; round++) {
      for (const key of ['+', '+', '+', 'Shift+ArrowRight', '-', '+', '+']) {
        await page.keyboard.press(key);
      }
      await page.keyboard.press('0');
    }
    // All entries are in the list again.
    await expect.poll(() => viewOf(page)).toEqual(whole);
    await expect(page.locator('[data-entry]')).toHaveCount(dataset.events.length);
    await expect.poll(await detachedElementsOf(page)).toEqual([]);
  },
);

test(
  'the static drawing of an embed leaves memory after the first touch',
  { tag: FULL_BROWSER },
  async ({ page }) => {
    await page.goto('./embed/v1/en/');
    const first = page.locator('[data-mark]').filter({ visible: true }).first();
    await first.click();
    await waitUntilLive(page);
    // React keeps the elements of the last render until the next.
    for (const key of ['+', '-', '+', '-', 'Escape']) await page.keyboard.press(key);
    await expect.poll(await detachedElementsOf(page)).toEqual([]);
  },
);

/** A function that lists the elements that are in memory but not in the document. */
async function detachedElementsOf(page: Page): Promise<() => Promise<readonly string[]>> {
  const cdp = await page.context().newCDPSession(page);
  return async () => {
    // The DOM domain retains the nodes that it reports until it is disabled.
    await cdp.send('DOM.enable');
    await cdp.send('HeapProfiler.collectGarbage');
    const { detachedNodes } = await cdp.send('DOM.getDetachedDomNodes');
    await cdp.send('DOM.disable');
    return detachedNodes.map(({ treeNode }) =>
      [treeNode.nodeName, ...(treeNode.attributes ?? [])].join(' '),
    );
  };
}
